/**
 * What a workbook guards itself with, as far as edits would get past it: a digital signature (ECMA-376 Part 2, §12), the
 * protection of its structure and of its sheets (Part 1, §18.2.29 and §18.3.1.85). Looked at before anything is written.
 */
import type { Edit } from '../../core/edit';
import { faultsOnly, listElements, type OpcPackage, type XmlElement } from '../opc';
import { ReadContext, type ReadOptions } from './limits';
import { openWorkbook } from './read-workbook';
import { sheetKey } from './sheet-names';

export interface Guards {
  /** Any edit voids the signature. */
  readonly signed: boolean;
  /** The structure is protected, and an edit adds or removes a sheet. */
  readonly structure: boolean;
  /** Protected sheets whose cells are edited. */
  readonly sheets: readonly string[];
}

/** Kinds of relationships that lead to signatures. */
export const SIGNATURE_ORIGIN = 'origin';

const isOn = (element: XmlElement | undefined, attribute: string): boolean =>
  /^(?:1|true|on)$/.test(element?.attributes.get(attribute) ?? '');

export function isSigned(book: OpcPackage): boolean {
  return book.relationships('').some(({ kind, type }) => kind === SIGNATURE_ORIGIN && /digital-signature/.test(type));
}

/** Which guards these edits would get past. Faults: what readXlsx throws. */
export function guardsOf(
  bytes: Uint8Array,
  edits: readonly Edit[],
  options: ReadOptions & { readonly file?: string } = {},
): Promise<Guards> {
  const file = options.file ?? '';
  return faultsOnly(file, () => {
    const context = new ReadContext(file, options);
    const { zip: book, parts } = openWorkbook(bytes, context);
    const named = (name: string) => parts.sheets.find((sheet) => sheetKey(sheet.name) === sheetKey(name));
    const { elements } = book.open(parts.workbook);
    const locked = isOn(
      elements.find(({ name }) => name === 'workbookProtection'),
      'lockStructure',
    );
    const movesSheets = edits.some(
      (edit) => edit.kind === 'remove-sheet' || (edit.kind === 'put-sheet' && named(edit.sheet) === undefined),
    );
    const written = new Set(edits.flatMap((edit) => (edit.kind === 'remove-sheet' ? [] : [named(edit.sheet)])));
    const sheets = [...written].flatMap((sheet) => {
      if (!sheet) return [];
      const own = listElements(book.bytes(sheet.part), sheet.part, context, 2);
      const protection = own.find(({ name }) => name === 'sheetProtection');
      return isOn(protection, 'sheet') ? [sheet.name] : [];
    });
    return Promise.resolve({ signed: edits.length > 0 && isSigned(book), structure: locked && movesSheets, sheets });
  });
}

/** Takes the signatures out: they say nothing of what the workbook is now. */
export function dropSignatures(book: OpcPackage): void {
  const origins = book.relationships('').filter(({ kind }) => kind === SIGNATURE_ORIGIN);
  book.removeRelationships('', (id) => origins.some((origin) => origin.id === id));
  for (const { target } of origins) if (book.has(target)) book.remove(target);
}
