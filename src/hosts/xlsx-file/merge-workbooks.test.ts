import { strict as assert } from 'node:assert';
import { Fault } from '../../core/fault';
import { FULL_BOOK } from '../../../test/support/full-workbook';
import { complaints } from '../../../test/support/open-xml-validator';
import { partText, withParts } from '../../../test/support/package-parts';
import { rawWorkbook } from '../../../test/support/raw-workbook';
import { mergeWorkbooks, readXlsx, writeXlsx } from './index';

/** Another office's workbook: other styles, shared texts and formulas, names, a link to a third workbook. */
const OTHER = rawWorkbook({
  names: ['Biểu 95', 'Tổng hợp', 'Để lại'],
  sheets: [
    '<sheetPr codeName="Sheet1"><tabColor rgb="FFC00000"/></sheetPr><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><cols><col min="1" max="1" width="33" style="2" customWidth="1"/></cols>' +
      '<sheetData><row r="1" s="2" customFormat="1"><c r="A1" t="s" s="1"><v>1</v></c><c r="B1" s="2"><v>0.5</v></c></row><row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>7</v></c></row></sheetData>' +
      '<mergeCells count="1"><mergeCell ref="C1:D2"/></mergeCells><conditionalFormatting sqref="B1"><cfRule type="expression" dxfId="0" priority="1"><formula>B1&gt;\'Tổng hợp\'!A1</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="2"><dataValidation type="list" sqref="E1"><formula1>\'Để lại\'!$A$1:$A$3</formula1></dataValidation><dataValidation type="whole" sqref="E2"><formula1>\'Biểu 95\'!$B$2</formula1><formula2>9</formula2></dataValidation></dataValidations>',
    '<sheetData><row r="1"><c r="A1"><f>\'Biểu 95\'!B2*2+tổng</f><v>21</v></c><c r="B1"><f>\'Để lại\'!A1</f><v>3</v></c><c r="C1"><f>[1]Chi!A1</f><v>4</v></c><c r="D1"><f t="shared" ref="D1:D2" si="0">\'Biểu 95\'!B1</f><v>0.5</v></c><c r="E1"><f t="shared" ref="E1:E2" si="1">\'Để lại\'!A1</f><v>3</v></c></row>' +
      '<row r="2"><c r="D2"><f t="shared" si="0"/><v>7</v></c><c r="E2"><f t="shared" si="1"/><v>4</v></c></row></sheetData>',
    '<sheetData><row r="1"><c r="A1"><v>3</v></c></row></sheetData>',
  ],
  strings: '<si><t>chung</t></si><si><r><rPr><b/><sz val="12"/><rFont val="Arial"/></rPr><t>đậm</t></r></si>',
  styles:
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.000%"/></numFmts><fonts count="2"><font><sz val="13"/><name val="Arial"/></font><font><b/><sz val="13"/><name val="Arial"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="4" fontId="1" fillId="0" borderId="0" xfId="0"><alignment indent="3"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs>',
  behind:
    '<definedNames><definedName name="tong_chi">\'Biểu 95\'!$B$2</definedName><definedName name="tổng">\'Biểu 95\'!$B$2</definedName><definedName name="xa">\'Để lại\'!$A$1</definedName></definedNames>',
});

describe('mergeWorkbooks', () => {
  it('gathers sheets under free names, with cells, looks and merged areas as they were', async () => {
    const first = await writeXlsx(FULL_BOOK);
    const merged = await mergeWorkbooks([
      { bytes: first, file: 'a.xlsx' },
      { bytes: OTHER, file: 'b.xlsx' },
    ]);
    const [a, b, all] = [
      await readXlsx(first, 'a.xlsx'),
      await readXlsx(OTHER, 'b.xlsx'),
      await readXlsx(merged, 'all.xlsx'),
    ];
    assert.deepEqual(
      all.sheets.map(({ name }) => name),
      ['Thông tin', 'Biểu 95', '__proto__', 'Biểu 95 (2)', 'Tổng hợp', 'Để lại'],
    );
    assert.deepEqual(all.sheets.slice(0, 3), a.sheets);
    assert.deepEqual({ ...all.sheets[3], name: 'Biểu 95' }, b.sheets[0]);
    assert.deepEqual(all.sheets[3]?.cells[0], {
      row: 0,
      column: 0,
      value: 'đậm',
      format: '#,##0.00',
      bold: true,
      indent: 3,
    });
    assert.deepEqual(await complaints(merged), []);
    assert.match(partText(merged, 'xl/worksheets/sheet4.xml'), /width="33"/);
  });

  it('lets formulas follow renamed sheets, and keeps values of those that lead elsewhere', async () => {
    const merged = await mergeWorkbooks(
      [
        { bytes: await writeXlsx(FULL_BOOK), file: 'a.xlsx' },
        { bytes: OTHER, file: 'b.xlsx' },
      ],
      {
        steps: [
          { file: 'a.xlsx', sheet: 'Biểu 95', as: 'Biểu 95' },
          { file: 'b.xlsx', sheet: 'biểu 95', as: "Biểu 95 (Xã A' B)" },
          { file: 'b.xlsx', sheet: 'Tổng hợp', as: 'Tổng hợp' },
        ],
      },
    );
    const book = await readXlsx(merged, 'all.xlsx');
    const to = "'Biểu 95 (Xã A'' B)'";
    assert.deepEqual(
      book.sheets[2]?.cells.map(({ value, formula }) => [value, formula]),
      [
        [21, `${to}!B2*2+tổng`],
        [3, undefined],
        [4, undefined],
        [0.5, `${to}!B1`],
        [3, undefined],
        [7, `${to}!B2`],
        [4, undefined],
      ],
    );
    const names = [...partText(merged, 'xl/workbook.xml').matchAll(/<definedName name="([^"]*)"([^>]*)>([^<]*)/g)].map(
      (m) => [m[1], m[2], m[3]],
    );
    assert.deepEqual(
      names.filter(([name]) => !name?.startsWith('_xlnm')),
      [
        ['tong_chi', '', "'Biểu 95'!$C$3"],
        ['tong_chi', ' localSheetId="1"', `${to}!$B$2`],
        ['tong_chi', ' localSheetId="2"', `${to}!$B$2`],
        ['tổng', '', `${to}!$B$2`],
      ],
    );
    const sheet = partText(merged, 'xl/worksheets/sheet2.xml');
    assert.match(sheet, /<dataValidation sqref="E1"><\/dataValidation>/);
    assert.ok(sheet.includes(`<formula1>${to}!$B$2</formula1>`));
    assert.ok(sheet.includes(`<formula>B1&gt;'Tổng hợp'!A1</formula>`));
    assert.deepEqual(await complaints(merged), []);
  });

  it('takes sheets of other writers: prefixes, the strict namespace, pictures', async () => {
    const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const bytes = withParts(rawWorkbook({ sheets: [''], styles: '', strings: '' }), {
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${main}" xmlns:r="urn:r" xmlns:a="urn:a"><x:sheetData><x:row r="1" a:d="1"><x:c r="A1" s="1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData><x:pageSetup paperSize="9" r:id="rId9"/><x:drawing r:id="rId1"/><x:extLst><x:ext uri="u"/></x:extLst></x:worksheet>`,
      'xl/styles.xml': `<x:styleSheet xmlns:x="${main}"><x:fonts><x:font/><x:font><x:b/></x:font></x:fonts><x:cellXfs><x:xf/><x:xf fontId="1" numFmtId="9"/></x:cellXfs></x:styleSheet>`,
      'xl/sharedStrings.xml': `<x:sst xmlns:x="${main}"><x:si><x:t>một &amp; hai</x:t></x:si></x:sst>`,
    });
    const merged = await mergeWorkbooks([{ bytes, file: 'a.xlsx' }]);
    assert.deepEqual((await readXlsx(merged, 'a.xlsx')).sheets[0]?.cells, [
      { row: 0, column: 0, value: 'một & hai', format: '0%', bold: true },
    ]);
    assert.doesNotMatch(partText(merged, 'xl/worksheets/sheet1.xml'), /drawing|extLst|purl|r:id/);
  });

  it('gives the same bytes each time', async () => {
    const books = [
      { bytes: await writeXlsx(FULL_BOOK), file: 'a.xlsx' },
      { bytes: OTHER, file: 'b.xlsx' },
    ];
    assert.deepEqual(await mergeWorkbooks(books), await mergeWorkbooks(books));
  });

  it('refuses what cannot be one workbook', async () => {
    const book = { bytes: OTHER, file: 'b.xlsx' };
    const refuses = (run: Promise<unknown>, code: string, what?: string): Promise<void> =>
      assert.rejects(run, (error) => error instanceof Fault && error.code === code && error.data.what === what);
    const step = (over: object): object => ({ file: 'b.xlsx', sheet: 'Biểu 95', as: 'A', ...over });
    const steps = (...all: object[]): Promise<unknown> => mergeWorkbooks([book], { steps: all as [] });
    await refuses(mergeWorkbooks([]), 'bad-argument', 'no-sheets');
    await refuses(mergeWorkbooks([book, book]), 'bad-argument', 'duplicate-file');
    await refuses(steps(step({}), step({})), 'bad-argument', 'duplicate-sheet');
    await refuses(steps(step({ as: 'a/b' })), 'bad-argument', 'sheet-name');
    await refuses(steps(step({ sheet: 'X' })), 'not-found');
    await refuses(steps(step({ file: 'x.xlsx' })), 'not-found');
    await refuses(
      mergeWorkbooks([
        book,
        { bytes: rawWorkbook({ sheets: ['<sheetData/>'], before: '<workbookPr date1904="1"/>' }), file: 'c.xlsx' },
      ]),
      'not-supported',
      'date-system',
    );
    await assert.rejects(
      mergeWorkbooks([{ bytes: new Uint8Array(3), file: 'd.xlsx' }]),
      (error) => error instanceof Fault && error.data.file === 'd.xlsx',
    );
  });
});
