/** The parts around gathered sheets. */
import type { SheetVisibility } from '../../core/snapshot';
import { type NewPart, escapeXml } from '../opc';
import {
  HEAD,
  contentTypesOf,
  coreProperties,
  appProperties,
  packageRelationships,
  relationshipsXml,
} from './workbook-xml';

export interface MergedSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly bytes: Uint8Array;
}

export interface MergedName {
  readonly name: string;
  readonly refersTo: string;
  /** New name of the sheet it is local to; null for the whole workbook. */
  readonly sheet: string | null;
  readonly hidden: boolean;
}

export interface Merged {
  readonly sheets: readonly MergedSheet[];
  readonly names: readonly MergedName[];
  readonly styles: string;
  /** `si` elements. */
  readonly strings: readonly string[];
  readonly theme: Uint8Array | null;
  readonly date1904: boolean;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function workbookText({ sheets, names, date1904 }: Merged): string {
  const states = { visible: '', hidden: ' state="hidden"', 'very-hidden': ' state="veryHidden"' };
  const list = sheets.map(
    (sheet, i) =>
      `<sheet name="${escapeXml(sheet.name)}" sheetId="${String(i + 1)}"${states[sheet.visibility]} r:id="rId${String(i + 1)}"/>`,
  );
  const active = sheets.findIndex(({ visibility }) => visibility === 'visible');
  const defined = names.map(({ name, refersTo, sheet, hidden }) => {
    const local = sheet === null ? '' : ` localSheetId="${String(sheets.findIndex((other) => other.name === sheet))}"`;
    return `<definedName name="${escapeXml(name)}"${local}${hidden ? ' hidden="1"' : ''}>${escapeXml(refersTo)}</definedName>`;
  });
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr${date1904 ? ' date1904="1"' : ''}/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"${
    active === 0 ? '' : ` activeTab="${String(active)}"`
  }/></bookViews><sheets>${list.join('')}</sheets>${
    defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`
  }<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`;
}

/** All parts of the package in their order. */
export function mergedParts(merged: Merged): NewPart[] {
  const encoder = new TextEncoder();
  const count = merged.sheets.length;
  const more = merged.theme ? [['theme', 'theme/theme1.xml'] as const] : [];
  const text = (name: string, content: string): NewPart => ({ name, bytes: encoder.encode(content) });
  return [
    text(
      '[Content_Types].xml',
      contentTypesOf(
        count,
        more.map(([type]) => type),
      ),
    ),
    text('_rels/.rels', packageRelationships()),
    text('xl/workbook.xml', workbookText(merged)),
    text('xl/_rels/workbook.xml.rels', relationshipsXml(count, more)),
    ...merged.sheets.map(({ bytes }, i) => ({ name: `xl/worksheets/sheet${String(i + 1)}.xml`, bytes })),
    text('xl/styles.xml', merged.styles),
    text(
      'xl/sharedStrings.xml',
      `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${String(merged.strings.length)}">${merged.strings.join('')}</sst>`,
    ),
    ...(merged.theme ? [{ name: 'xl/theme/theme1.xml', bytes: merged.theme }] : []),
    text('docProps/core.xml', coreProperties({ sheets: [] })),
    text('docProps/app.xml', appProperties()),
  ];
}
