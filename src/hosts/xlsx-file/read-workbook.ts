/** The bytes of an .xlsx or .xlsm file into a workbook snapshot. Macros, links, pictures and charts are never looked at. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { SheetVisibility, WorkbookSnapshot } from '../../core/snapshot';
import { refuseOpenDocument, WORKBOOK_FILE } from './file-kind';
import { ReadContext } from './limits';
import type { ReadOptions } from './limits';
import { readSheet } from './read-sheet';
import { readSharedStrings } from './shared-strings';
import type { WorkbookTables } from './sheet-cells';
import { readStyles } from './styles';
import { readWorkbookParts } from './workbook-parts';
import type { WorkbookParts } from './workbook-parts';
import { faultsOnly, faultsOnlySync, OpcPackage, refuseOtherKinds } from '../opc';

/** Lower-case hex SHA-256 of bytes. */
export function digestOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** Opens the package and finds its sheets. Throws Fault. */
export function openWorkbook(bytes: Uint8Array, context: ReadContext): { zip: OpcPackage; parts: WorkbookParts } {
  refuseOtherKinds(bytes, WORKBOOK_FILE, context);
  const zip = new OpcPackage(bytes, context);
  refuseOpenDocument(zip);
  return { zip, parts: readWorkbookParts(zip, context) };
}

function readTables(zip: OpcPackage, parts: WorkbookParts, context: ReadContext): WorkbookTables {
  const target = (type: string): string | undefined =>
    parts.relationships.find((relation) => relation.kind === type && !relation.external)?.target;
  const styles = target('styles');
  const strings = target('sharedStrings');
  return {
    styles: styles === undefined ? [] : readStyles(zip.need(styles), styles, context),
    strings: strings === undefined ? [] : readSharedStrings(zip.need(strings), strings, context),
    date1904: parts.date1904,
    cells: 0,
    formulaCharacters: 0,
  };
}

/**
 * Reads a workbook. `file` is its name without folder, as addresses will carry it. Throws Fault and nothing else:
 * empty-file, not-a-workbook, encrypted, old-format (.xls), binary-format (.xlsb), open-document (.ods), corrupt,
 * too-large, too-many-cells, too-nested, too-slow.
 */
export function readXlsx(bytes: Uint8Array, file: string, options: ReadOptions = {}): Promise<WorkbookSnapshot> {
  return faultsOnly(file, () => snapshotOf(bytes, file, options));
}

/** The same at once, for a caller that cannot wait. */
export function readXlsxSync(bytes: Uint8Array, file: string, options: ReadOptions = {}): WorkbookSnapshot {
  return faultsOnlySync(file, () => snapshotOf(bytes, file, options));
}

function snapshotOf(bytes: Uint8Array, file: string, options: ReadOptions): WorkbookSnapshot {
  const context = new ReadContext(file, options);
  const { zip, parts } = openWorkbook(bytes, context);
  const tables = readTables(zip, parts, context);
  const sheets = parts.sheets.map((sheet) => readSheet(zip.need(sheet.part), sheet, tables, context));
  return { file, sha256: (options.digest ?? digestOf)(bytes), sheets };
}

/** The workbook's sheets without their cells: quick, for choosing. Throws Fault as readXlsx does. */
export function listSheets(
  bytes: Uint8Array,
  file: string,
  options: ReadOptions = {},
): Promise<{ name: string; visibility: SheetVisibility }[]> {
  return faultsOnly(file, () =>
    openWorkbook(bytes, new ReadContext(file, options)).parts.sheets.map(({ name, visibility }) => ({
      name,
      visibility,
    })),
  );
}
