/** Workbooks from hand-written sheet XML, for tests of what writers other than ours put into files. */
import { zipOf } from './zip-of';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface RawWorkbook {
  /** Inner XML of each `worksheet`. */
  readonly sheets: readonly string[];
  /** Names of the sheets; "S1", "S2" … where absent. */
  readonly names?: readonly string[];
  /** `si` elements. */
  readonly strings?: string;
  /** Inner XML of `styleSheet`. */
  readonly styles?: string;
  /** In the workbook part before and behind the list of sheets. */
  readonly before?: string;
  readonly behind?: string;
  /** `c` elements of the calculation chain. */
  readonly chain?: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** Parts of the workbook as text by name. */
export function rawParts(book: RawWorkbook): Record<string, string> {
  const relations = [
    ...book.sheets.map((_sheet, i) => ['worksheet', `worksheets/sheet${String(i + 1)}.xml`]),
    ...(book.strings === undefined ? [] : [['sharedStrings', 'sharedStrings.xml']]),
    ...(book.styles === undefined ? [] : [['styles', 'styles.xml']]),
    ...(book.chain === undefined ? [] : [['calcChain', 'calcChain.xml']]),
  ];
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${TYPES}.${type}+xml"/>`;
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override(
      'workbook.xml',
      'sheet.main',
    )}${book.sheets.map((_sheet, i) => override(`worksheets/sheet${String(i + 1)}.xml`, 'worksheet')).join('')}${
      book.strings === undefined ? '' : override('sharedStrings.xml', 'sharedStrings')
    }${book.styles === undefined ? '' : override('styles.xml', 'styles')}${
      book.chain === undefined ? '' : override('calcChain.xml', 'calcChain')
    }</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${book.before ?? ''}<sheets>${book.sheets
      .map(
        (_sheet, i) =>
          `<sheet name="${book.names?.[i] ?? `S${String(i + 1)}`}" sheetId="${String(i + 1)}" r:id="rId${String(i + 1)}"/>`,
      )
      .join('')}</sheets>${book.behind ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations
      .map(
        ([type, target], i) =>
          `<Relationship Id="rId${String(i + 1)}" Type="${OFFICE}/${String(type)}" Target="${String(target)}"/>`,
      )
      .join('')}</Relationships>`,
    ...Object.fromEntries(
      book.sheets.map((sheet, i) => [
        `xl/worksheets/sheet${String(i + 1)}.xml`,
        `${HEAD}<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
      ]),
    ),
    ...(book.strings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${book.strings}</sst>` }),
    ...(book.styles === undefined
      ? {}
      : { 'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}">${book.styles}</styleSheet>` }),
    ...(book.chain === undefined
      ? {}
      : { 'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}">${book.chain}</calcChain>` }),
    ...book.more,
  };
}

/** The workbook's bytes, packed by fflate. */
export function rawWorkbook(book: RawWorkbook): Uint8Array {
  const encoder = new TextEncoder();
  const parts = Object.entries(rawParts(book)).map(([name, text]) => [name, encoder.encode(text)] as const);
  return zipOf(Object.fromEntries(parts));
}

/** One sheet of which only `sheetData` matters. */
export function rawSheet(rows: string, more: Omit<RawWorkbook, 'sheets'> = {}): Uint8Array {
  return rawWorkbook({ sheets: [`<sheetData>${rows}</sheetData>`], ...more });
}
