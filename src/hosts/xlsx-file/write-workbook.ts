/** A plain workbook into the bytes of an .xlsx file: the same book gives the same bytes. */
import { Fault } from '../../core/fault';
import type { PlainWorkbook } from './plain-workbook';
import { checkSheetName, sheetKey } from './sheet-names';
import { sheetXml } from './sheet-xml';
import { StringWriter } from './string-writer';
import { StyleWriter } from './style-writer';
import {
  appProperties,
  contentTypesOf,
  coreProperties,
  packageRelationships,
  relationshipsXml,
  workbookXml,
} from './workbook-xml';
import { faultsOnly, writeZip } from '../opc';

function activeSheet(book: PlainWorkbook): number {
  const first = book.sheets.findIndex((sheet) => (sheet.visibility ?? 'visible') === 'visible');
  if (first < 0) throw new Fault('bad-argument', { what: 'no-visible-sheet' });
  return book.active ?? first;
}

function checkNames(book: PlainWorkbook): void {
  const taken = new Set<string>();
  for (const { name } of book.sheets) {
    checkSheetName(name, taken);
    taken.add(sheetKey(name));
  }
}

/**
 * Writes the workbook. Throws Fault "bad-argument" where Excel would refuse it: a sheet's name, two cells at one place,
 * overlapping merged areas, a number that is not finite, a text above 32,767 characters, no visible sheet.
 */
export function writeXlsx(book: PlainWorkbook): Promise<Uint8Array> {
  return faultsOnly('', () => {
    checkNames(book);
    const active = activeSheet(book);
    const shared = { styles: new StyleWriter(book.font), strings: new StringWriter() };
    const sheets = book.sheets.map((sheet, i): [string, string] => [
      `xl/worksheets/sheet${String(i + 1)}.xml`,
      sheetXml(sheet, shared, i === active),
    ]);
    const encoder = new TextEncoder();
    const parts: readonly (readonly [string, string])[] = [
      ['[Content_Types].xml', contentTypesOf(sheets.length)],
      ['_rels/.rels', packageRelationships()],
      ['xl/workbook.xml', workbookXml(book, active)],
      ['xl/_rels/workbook.xml.rels', relationshipsXml(sheets.length)],
      ...sheets,
      ['xl/styles.xml', shared.styles.print()],
      ['xl/sharedStrings.xml', shared.strings.print()],
      ['docProps/core.xml', coreProperties(book)],
      ['docProps/app.xml', appProperties()],
    ];
    return writeZip(parts.map(([name, text]) => ({ name, bytes: encoder.encode(text) })));
  });
}
