import { strict as assert } from 'node:assert';
import { createHash } from 'node:crypto';
import type { CellSnapshot, SheetSnapshot } from '../../core/snapshot';
import { listSheets, readXlsx } from './index';
import { rawSheet, rawWorkbook } from '../../../test/support/raw-workbook';
import { withParts } from '../../../test/support/package-parts';

const SHEET = 'xl/worksheets/sheet1.xml';

async function sheetOf(bytes: Uint8Array): Promise<SheetSnapshot> {
  const sheet = (await readXlsx(bytes, 'a.xlsx')).sheets[0];
  assert.ok(sheet);
  return sheet;
}

async function cellsOf(rows: string, more: Parameters<typeof rawSheet>[1] = {}): Promise<readonly CellSnapshot[]> {
  return (await sheetOf(rawSheet(rows, more))).cells;
}

async function valuesOf(rows: string, more: Parameters<typeof rawSheet>[1] = {}): Promise<unknown[]> {
  return (await cellsOf(rows, more)).map(({ value }) => value);
}

async function formulasOf(rows: string): Promise<unknown[]> {
  return (await cellsOf(rows)).map(({ formula }) => formula);
}

describe('readXlsx', () => {
  it('tells the fonts from before Unicode, of cells and of stretches, only where a text needs them', async () => {
    const styles =
      '<fonts count="3"><font><name val="Arial"/></font><font><b/><name val=".VnTimeH"/></font><font><name val="VNI-Times"/></font></fonts>' +
      '<cellXfs count="3"><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/></cellXfs>';
    const run = (font: string, text: string): string =>
      `<r><rPr><rFont val="${font}"/></rPr><t xml:space="preserve">${text}</t></r>`;
    const strings = `<si><t>Tæng thu ng©n s¸ch</t></si><si>${run('.VnTime', 'Chi ')}${run('Arial', 'khác')}</si><si><t>Tổng</t></si>`;
    const cell = (name: string, style: number, string: number): string =>
      `<c r="${name}" s="${String(style)}" t="s"><v>${String(string)}</v></c>`;
    const rows = `<row r="1">${cell('A1', 1, 0)}${cell('B1', 0, 1)}${cell('C1', 0, 2)}${cell('D1', 2, 2)}<c r="E1" s="1"><v>5</v></c></row>`;
    const fonts = (await cellsOf(rows, { strings, styles })).map(({ font, fontRuns }) => [font, fontRuns]);
    assert.deepEqual(fonts, [
      ['.VnTimeH', undefined],
      [
        undefined,
        [
          { start: 0, font: '.VnTime' },
          { start: 4, font: '' },
        ],
      ],
      [undefined, undefined],
      ['VNI-Times', undefined],
      [undefined, undefined],
    ]);
    const today = `<row r="1">${cell('A1', 1, 2)}${cell('B1', 0, 1)}</row>`;
    assert.ok((await cellsOf(today, { strings, styles })).every((one) => !('font' in one) && !('fontRuns' in one)));
  });

  it('names the file and its digest', async () => {
    const bytes = rawSheet('');
    const book = await readXlsx(bytes, 'chi.xlsx');
    assert.equal(book.file, 'chi.xlsx');
    assert.equal(book.sha256, createHash('sha256').update(bytes).digest('hex'));
  });

  it('reads sheets in their order, with what hides them, without chart sheets', async () => {
    const bytes = withParts(
      rawWorkbook({
        sheets: ['<sheetData/>', '<sheetData/>', '<sheetData/>', '<sheetData/>'],
        names: ['Biểu 95', 'Ẩn', 'Nháp &amp; cũ', 'Đồ thị'],
      }),
      {
        'xl/workbook.xml': (text) =>
          text
            .replace('sheetId="2"', 'sheetId="2" state="hidden"')
            .replace('sheetId="3"', 'sheetId="3" state="veryHidden"'),
        'xl/_rels/workbook.xml.rels': (text) =>
          text.replace(
            'relationships/worksheet" Target="worksheets/sheet4',
            'relationships/chartsheet" Target="worksheets/sheet4',
          ),
      },
    );
    const sheets = [
      ['Biểu 95', 'visible'],
      ['Ẩn', 'hidden'],
      ['Nháp & cũ', 'very-hidden'],
    ];
    assert.deepEqual(
      (await readXlsx(bytes, 'a.xlsx')).sheets.map(({ name, visibility }) => [name, visibility]),
      sheets,
    );
    assert.deepEqual(
      (await listSheets(bytes, 'a.xlsx')).map(({ name, visibility }) => [name, visibility]),
      sheets,
    );
  });

  it('reads a package whose parts have other names, prefixes and the strict namespaces', async () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const bytes = withParts(rawSheet(''), {
      '_rels/.rels': (text) =>
        text
          .replace('xl/workbook.xml', '/sổ/book.xml')
          .replace('schemas.openxmlformats.org/officeDocument/2006', 'purl.oclc.org/ooxml/officeDocument'),
      'xl/workbook.xml': null,
      'xl/_rels/workbook.xml.rels': null,
      [SHEET]: null,
      'sổ/book.xml': `<x:workbook xmlns:x="${strict}" xmlns:q="urn:r"><x:sheets><x:sheet name="A" sheetId="1" q:id="k"/></x:sheets></x:workbook>`,
      'sổ/_rels/book.xml.rels':
        '<Relationships><Relationship Id="k" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="một.xml"/></Relationships>',
      'sổ/một.xml': `\ufeff<?xml version='1.0' encoding='utf-8'?><!-- ghi chú --><x:worksheet xmlns:x="${strict}"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    assert.deepEqual((await sheetOf(bytes)).cells, [{ row: 0, column: 0, value: 1 }]);
  });

  it('reads UTF-16', async () => {
    const text =
      '<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row><c t="inlineStr"><is><t>Phường</t></is></c></row></sheetData></worksheet>';
    assert.deepEqual(
      await sheetOf(withParts(rawSheet(''), { [SHEET]: new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')) })).then(
        ({ cells }) => cells[0]?.value,
      ),
      'Phường',
    );
  });

  describe('values', () => {
    it('numbers as the nearest doubles', async () => {
      const numbers = [
        '0',
        '-0',
        '70067',
        '58.53',
        '-12.5',
        '64.37770000000001',
        '1.6049999999999998E-2',
        '123456789012345678',
        '0.1',
        '1e5',
        '.5',
        '5.',
        '2.2250738585072014E-308',
        '9007199254740993',
        '+3',
        ' 7\n',
      ];
      const rows = `<row>${numbers.map((number) => `<c><v>${number}</v></c>`).join('')}</row>`;
      assert.deepEqual(
        await valuesOf(rows),
        numbers.map((number) => Number(number) + 0),
      );
    });

    it('truth values, errors, ISO dates', async () => {
      assert.deepEqual(
        await valuesOf(
          '<row><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#DIV/0!</v></c><c t="d"><v>2021-06-14</v></c><c t="d"><v>1900-02-28T12:00:00</v></c><c t="d"><v>T06:00:00Z</v></c></row>',
        ),
        [true, false, { error: '#DIV/0!' }, 44361, 59.5, 0.25],
      );
    });

    it('texts as they are stored: blanks, line ends, NFD, references, escapes', async () => {
      const strings =
        '<si><t xml:space="preserve">  a  b </t></si><si><t>Phu\u031bo\u031b\u0300ng&#10;&lt;1&gt;\r\nx&#x1F4C8;</t></si><si><t>a_x000D_b_x005F_x0041__xZZZZ_</t></si><si><t/></si><si/><si><t><![CDATA[<b>&amp;]]></t></si>';
      assert.deepEqual(
        await valuesOf(`<row>${[0, 1, 2, 3, 4, 5].map((n) => `<c t="s"><v>${String(n)}</v></c>`).join('')}</row>`, {
          strings,
        }),
        ['  a  b ', 'Phu\u031bo\u031b\u0300ng\n<1>\nx📈', 'a\rb_x0041__xZZZZ_', '<b>&amp;'],
      );
    });

    it('rich text: superscripts raised, phonetic hints dropped', async () => {
      const run = (text: string, format = ''): string => `<r><rPr>${format}<sz val="12"/></rPr><t>${text}</t></r>`;
      const raised = '<vertAlign val="superscript"/>';
      const strings = `<si>${run('1.694')}${run('2', raised)}</si><si>${run('diện tích (m')}${run('2', raised)}${run(')')}<rPh sb="0" eb="1"><t>phiên âm</t></rPh><phoneticPr fontId="1"/></si><si>${run('H')}${run('2', '<vertAlign val="subscript"/>')}${run('(*),', raised)}</si>`;
      assert.deepEqual(
        await valuesOf('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>', { strings }),
        ['1.694²', 'diện tích (m²)', 'H2⁽*⁾,'],
      );
    });

    it('drops cells that hold nothing, whatever they look like', async () => {
      assert.deepEqual(
        await cellsOf(
          '<row><c s="0"/><c><v/></c><c><v></v></c><c t="inlineStr"><is><t></t></is></c><c t="str"><v></v></c><c><v>1</v></c></row>',
        ),
        [{ row: 0, column: 5, value: 1 }],
      );
    });

    it('takes the place from the cell, or counts where it is not said', async () => {
      assert.deepEqual(
        (
          await cellsOf(
            '<row r="3"><c r="C3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row><row r="2"><c r="b2"><v>4</v></c></row>',
          )
        ).map(({ row, column }) => [row, column]),
        [
          [1, 1],
          [2, 2],
          [2, 3],
          [3, 0],
        ],
      );
    });

    it('leaves out what a merged area covers', async () => {
      const sheet = await sheetOf(
        rawWorkbook({
          sheets: [
            '<sheetData><row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c><c><v>5</v></c><c><v>6</v></c></row></sheetData><mergeCells><mergeCell ref="B2:C3"/><mergeCell ref="A1:A2"/></mergeCells>',
          ],
        }),
      );
      assert.deepEqual(
        sheet.cells.map(({ value }) => value),
        [1, 2, 3, 5],
      );
      assert.deepEqual(sheet.merges, [
        { top: 0, left: 0, bottom: 1, right: 0 },
        { top: 1, left: 1, bottom: 2, right: 2 },
      ]);
    });

    it('keeps one of merged areas that overlap, however many there are', async () => {
      const rows = Array.from({ length: 2_000 }, (_, i) => `<row><c><v>${String(i)}</v></c><c><v>1</v></c></row>`);
      const merges = '<mergeCell ref="A1:A1048576"/>'.repeat(100_000) + '<mergeCell ref="A5:B6"/>';
      const started = process.cpuUsage();
      const sheet = await sheetOf(
        rawWorkbook({ sheets: [`<sheetData>${rows.join('')}</sheetData><mergeCells>${merges}</mergeCells>`] }),
      );
      assert.deepEqual(sheet.merges, [{ top: 0, left: 0, bottom: 1_048_575, right: 0 }]);
      assert.equal(sheet.cells.length, 2_001);
      assert.ok(process.cpuUsage(started).user < 5_000_000);
    });
  });

  describe('formulas', () => {
    it('keeps the formula beside its cached value', async () => {
      assert.deepEqual(
        await cellsOf(
          '<row><c><f>SUM(B1:C1)&amp;""</f><v>3</v></c><c t="str"><f>""</f><v></v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c><f>A1*2</f></c></row>',
        ),
        [
          { row: 0, column: 0, value: 3, formula: 'SUM(B1:C1)&""' },
          { row: 0, column: 1, value: '', formula: '""' },
          { row: 0, column: 2, value: { error: '#DIV/0!' }, formula: '1/0' },
          { row: 0, column: 3, value: null, formula: 'A1*2' },
        ],
      );
    });

    it('tells shared formulas out, wherever the first stands', async () => {
      const master = 'SUM(A1:$B$2,\'Biểu 1\'!A$1,"A1",C:C,3:3,LOG10($A1),[1]S!B2,A1048576)';
      assert.deepEqual(
        await formulasOf(
          `<row r="1"><c r="D1"><f t="shared" si="4"/><v>1</v></c></row><row r="2"><c r="D2"><f t="shared" ref="D1:E3" si="4">${master}</f><v>1</v></c></row>` +
            '<row r="3"><c r="E3"><f t="shared" si="4"/><v>1</v></c></row>',
        ),
        [
          'SUM(A1048576:$B$2,\'Biểu 1\'!A$1,"A1",C:C,2:2,LOG10($A1048576),[1]S!B1,A1048575)',
          master,
          'SUM(B2:$B$2,\'Biểu 1\'!B$1,"A1",D:D,4:4,LOG10($A2),[1]S!C3,B1)',
        ],
      );
    });

    it('gives every cell of an array its formula', async () => {
      assert.deepEqual(
        await formulasOf(
          '<row><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c><c><v>7</v></c></row><row><c><v>2</v></c></row>',
        ),
        ['B1:B2*2', undefined, 'B1:B2*2'],
      );
    });

    it('keeps external links as written, and drops the prefixes of newer functions', async () => {
      assert.deepEqual(
        await formulasOf('<row><c><f>[2]Chi!$D$12+_xlfn.XLOOKUP(1,A1,_xlfn._xlws.FILTER(B1,C1))</f><v>1</v></c></row>'),
        ['[2]Chi!$D$12+XLOOKUP(1,A1,FILTER(B1,C1))'],
      );
    });

    it('names the inputs of a data table', async () => {
      assert.deepEqual(
        await formulasOf('<row><c><f t="dataTable" ref="A1:A2" dt2D="1" r1="B1" r2="C1"/><v>1</v></c></row>'),
        ['TABLE(B1,C1)'],
      );
    });
  });

  describe('looks', () => {
    const styles =
      '<numFmts><numFmt numFmtId="170" formatCode="#,##0.0&quot; tr&quot;"/><numFmt numFmtId="171" formatCode="dd/mm/yyyy"/></numFmts>' +
      '<fonts><font/><font><b/></font><font><b val="0"/></font></fonts>' +
      '<cellStyleXfs><xf numFmtId="10" fontId="1"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="10" fontId="1"/><xf numFmtId="170" fontId="2"><alignment indent="2"/></xf><xf numFmtId="171"/><xf numFmtId="14"/></cellXfs>';

    it('number format, weight and indentation', async () => {
      assert.deepEqual(
        await cellsOf(
          '<row><c s="0"><v>1</v></c><c s="1"><v>1</v></c><c s="2"><v>1</v></c><c s="3"><v>1</v></c><c s="4"><v>1</v></c><c s="99"><v>1</v></c></row>',
          { styles },
        ),
        [
          { row: 0, column: 0, value: 1 },
          { row: 0, column: 1, value: 1, format: '0.00%', bold: true },
          { row: 0, column: 2, value: 1, format: '#,##0.0" tr"', indent: 2 },
          { row: 0, column: 3, value: 1, format: 'dd/mm/yyyy' },
          { row: 0, column: 4, value: 1, format: 'm/d/yyyy' },
          { row: 0, column: 5, value: 1 },
        ],
      );
    });

    it('the weight of runs goes before that of the cell', async () => {
      const bold = '<r><rPr><b/></rPr><t>a</t></r>';
      const plain = '<r><rPr><sz val="1"/></rPr><t>a</t></r>';
      const bare = '<r><t>a</t></r>';
      const strings = [bold, plain, bare, bold + plain, bold + bare].map((runs) => `<si>${runs}</si>`).join('');
      const weights = async (s: number): Promise<unknown[]> =>
        (
          await cellsOf(
            `<row>${[0, 1, 2, 3, 4].map((n) => `<c t="s" s="${String(s)}"><v>${String(n)}</v></c>`).join('')}</row>`,
            { strings, styles },
          )
        ).map(({ bold: weight }) => weight === true);
      assert.deepEqual(await weights(0), [true, false, false, false, false]);
      assert.deepEqual(await weights(1), [true, false, true, false, true]);
    });

    it('the 1904 date system: dates are moved, other numbers are not', async () => {
      const rows = '<row><c s="3"><v>1</v></c><c><v>1</v></c></row>';
      assert.deepEqual(await valuesOf(rows, { styles, before: '<workbookPr date1904="1"/>' }), [1463, 1]);
      assert.deepEqual(await valuesOf(rows, { styles, before: '<workbookPr date1904="0"/>' }), [1, 1]);
    });

    it('hidden rows and columns inside the used range', async () => {
      const sheet = await sheetOf(
        rawWorkbook({
          sheets: [
            '<cols><col min="1" max="2" hidden="1"/><col min="4" max="4" width="0" customWidth="1"/><col min="6" max="16384" hidden="true"/></cols><sheetData><row r="1" hidden="1"/><row r="2"><c r="B2"><v>1</v></c></row><row r="3" hidden="1"><c r="C3"><v>1</v></c></row><row r="4" hidden="0"/><row r="5"><c r="E5"><v>1</v></c></row><row r="6" hidden="1"/></sheetData>',
          ],
        }),
      );
      assert.deepEqual([sheet.hiddenRows, sheet.hiddenColumns], [[2], [1, 3]]);
    });
  });
});
