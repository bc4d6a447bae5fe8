/** The parts around the sheets: workbook, relationships, content types, properties (ECMA-376 Part 1, §12.3, §18.2). */
import { Fault } from '../../core/fault';
import type { DefinedName, PlainSheet, PlainWorkbook } from './plain-workbook';
import { quoteSheetName } from './sheet-names';
import { fixedRange } from './sheet-xml';
import { escapeXml } from '../opc';

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument';
/** 2021-01-01T00:00:00Z. */
const DEFAULT_EPOCH = 1_609_459_200;

function nameXml(name: string, refersTo: string, sheet?: number, hidden = false): string {
  return `<definedName name="${escapeXml(name)}"${sheet === undefined ? '' : ` localSheetId="${String(sheet)}"`}${hidden ? ' hidden="1"' : ''}>${escapeXml(
    refersTo,
  )}</definedName>`;
}

function sheetNames(sheet: PlainSheet, index: number): string[] {
  const at = quoteSheetName(sheet.name);
  const { print, autoFilter } = sheet;
  return [
    ...(autoFilter ? [nameXml('_xlnm._FilterDatabase', `${at}!${fixedRange(autoFilter)}`, index, true)] : []),
    ...(print?.area ? [nameXml('_xlnm.Print_Area', `${at}!${fixedRange(print.area)}`, index)] : []),
    ...(print?.titleRows
      ? [
          nameXml(
            '_xlnm.Print_Titles',
            `${at}!$${String(print.titleRows.from + 1)}:$${String(print.titleRows.to + 1)}`,
            index,
          ),
        ]
      : []),
  ];
}

function ownName(name: DefinedName, sheets: readonly PlainSheet[]): string {
  const valid =
    /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name.name) && !/^[A-Za-z]{1,3}[0-9]+$|^[RrCc]$/.test(name.name);
  if (!valid) throw new Fault('bad-argument', { what: 'defined-name', name: name.name });
  const index = name.sheet === undefined ? undefined : sheets.findIndex((sheet) => sheet.name === name.sheet);
  if (index === -1) throw new Fault('bad-argument', { what: 'unknown-sheet', sheet: name.sheet ?? '' });
  return nameXml(name.name, name.refersTo, index);
}

/** `xl/workbook.xml`. */
export function workbookXml(book: PlainWorkbook, active: number): string {
  const names = [...book.sheets.flatMap(sheetNames), ...(book.names ?? []).map((name) => ownName(name, book.sheets))];
  const sheets = book.sheets.map((sheet, i) => {
    const state =
      sheet.visibility === 'hidden'
        ? ' state="hidden"'
        : sheet.visibility === 'very-hidden'
          ? ' state="veryHidden"'
          : '';
    return `<sheet name="${escapeXml(sheet.name)}" sheetId="${String(i + 1)}"${state} r:id="rId${String(i + 1)}"/>`;
  });
  const uncounted = book.sheets.some((sheet) =>
    sheet.cells.some((cell) => cell.formula !== undefined && cell.value === null),
  );
  return `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}/relationships"><workbookPr/>${
    book.lockStructure === true ? '<workbookProtection lockStructure="1"/>' : ''
  }<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"${
    active === 0 ? '' : ` activeTab="${String(active)}"`
  }/></bookViews><sheets>${sheets.join('')}</sheets>${
    names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`
  }<calcPr calcId="191029"${uncounted ? ' fullCalcOnLoad="1"' : ''}/></workbook>`;
}

/** `xl/_rels/workbook.xml.rels`; `more` are further relationships with their targets. */
export function relationshipsXml(count: number, more: readonly (readonly [string, string])[] = []): string {
  const sheets = Array.from({ length: count }, (_, i): readonly [string, string] => [
    'worksheet',
    `worksheets/sheet${String(i + 1)}.xml`,
  ]);
  const all = [...sheets, ['styles', 'styles.xml'] as const, ['sharedStrings', 'sharedStrings.xml'] as const, ...more];
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all
    .map(
      ([type, target], i) =>
        `<Relationship Id="rId${String(i + 1)}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;
}

/** `_rels/.rels`. */
export function packageRelationships(): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${
    PACKAGE
  }/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="${OFFICE}/relationships/extended-properties" Target="docProps/app.xml"/></Relationships>`;
}

/** `[Content_Types].xml` of a workbook with so many sheets; `more` may name a theme. */
export function contentTypesOf(count: number, more: readonly 'theme'[] = []): string {
  const override = (part: string, type: string): string => `<Override PartName="${part}" ContentType="${type}+xml"/>`;
  const sheets = Array.from({ length: count }, (_, i) =>
    override(`/xl/worksheets/sheet${String(i + 1)}.xml`, `${TYPES}.spreadsheetml.worksheet`),
  );
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override(
    '/xl/workbook.xml',
    `${TYPES}.spreadsheetml.sheet.main`,
  )}${sheets.join('')}${override('/xl/styles.xml', `${TYPES}.spreadsheetml.styles`)}${override(
    '/xl/sharedStrings.xml',
    `${TYPES}.spreadsheetml.sharedStrings`,
  )}${override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties')}${override(
    '/docProps/app.xml',
    `${TYPES}.extended-properties`,
  )}${more.map((type) => override(`/xl/${type}/${type}1.xml`, `${TYPES}.${type}`)).join('')}</Types>`;
}

/** `docProps/core.xml`. */
export function coreProperties(book: PlainWorkbook): string {
  const time = new Date((book.epoch ?? DEFAULT_EPOCH) * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
  const { title, subject, creator = 'Khớp Số' } = book.properties ?? {};
  return `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${
    title === undefined ? '' : `<dc:title>${escapeXml(title)}</dc:title>`
  }${subject === undefined ? '' : `<dc:subject>${escapeXml(subject)}</dc:subject>`}<dc:creator>${escapeXml(
    creator,
  )}</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`;
}

/** `docProps/app.xml`. */
export function appProperties(): string {
  return `${HEAD}<Properties xmlns="${OFFICE}/extended-properties"><Application>Khớp Số</Application></Properties>`;
}
