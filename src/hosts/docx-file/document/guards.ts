/** How a document guards itself against changes: editing restricted, or opened as read-only (ISO/IEC 29500-1, 17.15.1.29 and .93). */
import { childOf, faultsOnlySync, OpcPackage } from '../../opc';
import { readContext, type ReadOptions } from '../limits';

export interface DocumentGuards {
  /** Editing is restricted: comments only, forms only, tracked changes only, or nothing at all. */
  readonly restricted: boolean;
  /** Word asks to open it as read-only, or asks for a password to change it. */
  readonly readOnly: boolean;
}

const isOn = (value: string | undefined): boolean => value !== undefined && !/^(?:0|false|off)$/i.test(value);

/** Faults: those of a package that cannot be read. */
export function documentGuards(bytes: Uint8Array, options: ReadOptions = {}): DocumentGuards {
  return faultsOnlySync(options.file ?? '', () => {
    const pack = new OpcPackage(bytes, readContext(options));
    const main = pack.related('', 'officeDocument');
    const part = main === null ? null : pack.related(main, 'settings');
    const root = part === null ? null : pack.xml(part);
    const restriction = root && childOf(root, 'w:documentProtection')?.attributes;
    const write = root && childOf(root, 'w:writeProtection');
    return { restricted: isOn(restriction?.['w:enforcement']), readOnly: write !== undefined && write !== null };
  });
}
