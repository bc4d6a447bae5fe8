/** Whole sheets put into a workbook or taken out of it: the workbook part, its relationships and content types follow. */
import { cellName } from '../../core/cell-address';
import type { CellContent, CellEdit, SheetEdit } from '../../core/edit';
import { extentOf, sameContent } from '../../core/edit-fit';
import { Fault } from '../../core/fault';
import { cellXml } from './cell-xml';
import { type OpcPackage, type XmlElement, escapeXml } from '../opc';
import { checkSheetName, sheetKey } from './sheet-names';

const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const WIDTH_MARGIN = 0.7109375;

/** Excel's names of the two families of namespaces, transitional and strict. */
const MAIN = {
  transitional: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  strict: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
};

function rowsXml(edit: SheetEdit, prefix: string): string {
  return edit.rows
    .map((values, row) => {
      const cells = values
        .map((value, column) => (value === null ? '' : cellXml(cellName(row, column), value, undefined, 0, prefix)))
        .join('');
      return cells === '' ? '' : `<${prefix}row r="${String(row + 1)}">${cells}</${prefix}row>`;
    })
    .join('');
}

function columnsXml(edit: SheetEdit, prefix: string): string {
  const columns = (edit.columnWidths ?? []).map(
    (width, i) =>
      `<${prefix}col min="${String(i + 1)}" max="${String(i + 1)}" width="${String(width + WIDTH_MARGIN)}" customWidth="1"/>`,
  );
  return columns.length === 0 ? '' : `<${prefix}cols>${columns.join('')}</${prefix}cols>`;
}

/** A sheet part that holds exactly these rows. */
export function plainSheetPart(edit: SheetEdit, namespace: string): Uint8Array {
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">${columnsXml(edit, '')}<sheetData>${rowsXml(edit, '')}</sheetData></worksheet>`,
  );
}

/** The same rows for a sheet that is there, as edits of the cells that change; what stands beside them stays. */
export function refillEdits({ sheet, rows, instead }: SheetEdit): CellEdit[] {
  const before = instead ?? [];
  const { height, width } = extentOf(rows, before);
  const edits: CellEdit[] = [];
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const content: CellContent = { value: before[row]?.[column] ?? null };
      const value = rows[row]?.[column] ?? null;
      if (!sameContent(content, { value }))
        edits.push({ kind: 'set-cell', sheet, cell: cellName(row, column), value, instead: content });
    }
  }
  return edits;
}

function freePart(book: OpcPackage, workbook: string): string {
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  for (let n = 1; ; n += 1) {
    const part = `${folder}worksheets/sheet${String(n)}.xml`;
    if (!book.has(part)) return part;
  }
}

/** The namespace of a part's root element. */
export function namespaceOf(root: XmlElement | undefined): string {
  const prefix = root?.prefix.slice(0, -1) ?? '';
  return root?.attributes.get(prefix === '' ? 'xmlns' : `xmlns:${prefix}`) ?? MAIN.transitional;
}

/** Adds a sheet behind the last one. `part` is filled by `make`, which learns the main namespace. */
export function addSheet(
  book: OpcPackage,
  workbook: string,
  name: string,
  hidden: boolean,
  make: (namespace: string) => Uint8Array,
): { part: string } {
  const { elements, patch, save } = book.open(workbook);
  const list = elements.find((element) => element.name === 'sheets');
  const sheets = elements.filter((element) => element.name === 'sheet' && element.depth === 3);
  if (!list) throw book.context.corrupt('no-sheets', { part: workbook });
  checkSheetName(name, new Set(sheets.map((sheet) => sheetKey(sheet.attributes.get('name') ?? ''))));
  const namespace = namespaceOf(elements[0]);
  const part = freePart(book, workbook);
  book.add({ name: part, content: make(namespace), contentType: WORKSHEET });
  const office =
    namespace === MAIN.strict
      ? 'http://purl.oclc.org/ooxml/officeDocument'
      : 'http://schemas.openxmlformats.org/officeDocument/2006';
  const target = part.slice(workbook.lastIndexOf('/') + 1);
  const id = book.addRelationship(workbook, `${office}/relationships/worksheet`, target);
  const sheetId = Math.max(0, ...sheets.map((sheet) => Number(sheet.attributes.get('sheetId') ?? 0))) + 1;
  const sheet = `<${list.prefix}sheet xmlns:r="${office}/relationships" name="${escapeXml(name)}" sheetId="${String(sheetId)}"${hidden ? ' state="hidden"' : ''} r:id="${id}"/>`;
  patch.append(list, sheet);
  save();
  return { part };
}

function isVisible(sheet: XmlElement): boolean {
  return !/^(hidden|veryHidden)$/.test(sheet.attributes.get('state') ?? '');
}

/** Shows or hides a sheet. */
export function setHidden(book: OpcPackage, workbook: string, name: string, hidden: boolean): void {
  const { elements, patch, save } = book.open(workbook);
  const sheets = elements.filter((element) => element.name === 'sheet' && element.depth === 3);
  const sheet = sheets.find((element) => sheetKey(element.attributes.get('name') ?? '') === sheetKey(name));
  if (!sheet || isVisible(sheet) === !hidden) return;
  if (hidden && sheets.filter(isVisible).length === 1)
    throw new Fault('bad-argument', { file: book.context.file, sheet: name, what: 'last-visible-sheet' });
  patch.setAttributes(sheet, { state: hidden ? 'hidden' : null });
  save();
}

/** Takes a sheet out with everything that only it used; names of its own go, the others keep their sheets. */
export function removeSheet(book: OpcPackage, workbook: string, name: string, part: string, relation: string): void {
  const { elements, patch, save } = book.open(workbook);
  const sheets = elements.filter((element) => element.name === 'sheet' && element.depth === 3);
  const index = sheets.findIndex((element) => sheetKey(element.attributes.get('name') ?? '') === sheetKey(name));
  const sheet = sheets[index];
  if (!sheet) throw new Fault('not-found', { file: book.context.file, sheet: name });
  if (isVisible(sheet) && sheets.filter(isVisible).length === 1)
    throw new Fault('bad-argument', { file: book.context.file, sheet: name, what: 'last-visible-sheet' });
  patch.replace(sheet.start, sheet.end, '');
  const shifted = (element: XmlElement, attribute: string, edit: (n: number) => string | null): void => {
    const n = Number(element.attributes.get(attribute) ?? NaN);
    if (n >= index && element.attributes.has(attribute)) patch.setAttributes(element, { [attribute]: edit(n) });
  };
  const names = elements.filter((element) => element.name === 'definedName');
  const own = names.filter((element) => element.attributes.get('localSheetId') === String(index));
  const list = elements.find((element) => element.name === 'definedNames');
  if (list && own.length === names.length && own.length > 0) patch.replace(list.start, list.end, '');
  else {
    for (const element of own) patch.replace(element.start, element.end, '');
    for (const element of names) if (!own.includes(element)) shifted(element, 'localSheetId', (n) => String(n - 1));
  }
  for (const element of elements) {
    if (element.name !== 'workbookView') continue;
    const changes: Record<string, string> = {};
    for (const attribute of ['activeTab', 'firstSheet']) {
      const n = Number(element.attributes.get(attribute) ?? NaN);
      if (n >= index) changes[attribute] = String(Math.max(0, n - 1));
    }
    if (Object.keys(changes).length > 0) patch.setAttributes(element, changes);
  }
  save();
  book.removeRelationships(workbook, (id) => id === relation);
  book.remove(part);
}
