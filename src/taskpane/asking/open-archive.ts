/** The workbooks in a .zip: the set that a server hands out, or what somebody packed to send it in one piece. */
import { Fault } from '../../core/fault';
import { faultsOnlySync, OpcContext, OpcPackage, type OpcLimits } from '../../hosts/opc';
import type { WorkbookFile } from './workbook-file';

/** Of a set, packed; each workbook in it has its own limits when it is read. */
const LIMITS: OpcLimits = {
  fileBytes: 256 << 20,
  parts: 2_000,
  partBytes: 64 << 20,
  totalBytes: 512 << 20,
  ratio: 100,
  ratioFrom: 4 << 20,
  depth: 0,
  elements: 0,
  milliseconds: 30_000,
};

/** A workbook that a person put there: none of Excel's lock files, nor what other systems add. */
const isWorkbook = (name: string): boolean => /\.xls[xm]$/i.test(name) && !/(?:^|\/)(?:[.~]|__MACOSX\/)/.test(name);

/**
 * In the archive's order; folders become a part of the name, for units may call their workbooks alike.
 * @throws Fault `corrupt`, `encrypted`, `too-large`, `too-slow`; `nothing-recognised` where no workbook is in it.
 */
export function openArchive({ bytes, file }: WorkbookFile): readonly WorkbookFile[] {
  return faultsOnlySync(file, () => {
    const context = new OpcContext(file, LIMITS);
    if (bytes.length > LIMITS.fileBytes) throw context.tooLarge('file-size', { limit: String(LIMITS.fileBytes) });
    const archive = new OpcPackage(bytes, context);
    const books = archive.names.filter(isWorkbook);
    if (books.length === 0) throw new Fault('nothing-recognised', { file, reason: 'archive' });
    return books.map((name) => ({
      file: name.normalize('NFC').replace(/\//g, ' - '),
      bytes: archive.need(name).slice(),
    }));
  });
}
