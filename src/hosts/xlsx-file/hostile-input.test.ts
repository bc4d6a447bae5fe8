import { strict as assert } from 'node:assert';
import { deflateSync } from 'fflate';
import { Fault } from '../../core/fault';
import { readXlsx, writeXlsx } from './index';
import type { ReadOptions } from './index';
import { compound } from '../../../test/support/compound-file';
import { forged, type ForgedEntry } from '../../../test/support/forged-zip';
import { rawParts, rawSheet, rawWorkbook } from '../../../test/support/raw-workbook';
import { partsOf, withParts } from '../../../test/support/package-parts';
import { zipOf } from '../../../test/support/zip-of';

const SHEET = 'xl/worksheets/sheet1.xml';
const small = (): Uint8Array => rawSheet('<row r="1"><c r="A1"><v>1</v></c></row>');

async function faultOf(bytes: Uint8Array, options: ReadOptions = {}): Promise<Fault> {
  try {
    await readXlsx(bytes, 'chi.xlsx', options);
  } catch (error) {
    assert.ok(error instanceof Fault, String(error));
    assert.equal(error.data.file, 'chi.xlsx');
    return error;
  }
  throw new Error('was read');
}

async function isRefused(bytes: Uint8Array, code: string, what?: string, options: ReadOptions = {}): Promise<Fault> {
  const fault = await faultOf(bytes, options);
  assert.deepEqual([fault.code, fault.data.what], [code, what]);
  return fault;
}

const forgedParts = (more: readonly ForgedEntry[] = []): readonly ForgedEntry[] => [
  ...Object.entries(rawParts({ sheets: ['<sheetData/>'] })).map(([name, text]) => ({
    name,
    data: new TextEncoder().encode(text),
  })),
  ...more,
];

describe('hostile input', () => {
  describe('what is no .xlsx', () => {
    it('nothing at all', () => isRefused(new Uint8Array(0), 'empty-file'));
    it('a text', () => isRefused(new TextEncoder().encode('STT;Nội dung;Dự toán'), 'not-a-workbook'));
    it('a page', () => isRefused(new TextEncoder().encode('<html><table>'), 'not-a-workbook'));
    it('one byte', () => isRefused(new Uint8Array([0x50]), 'not-a-workbook'));
    it('the beginning of a zip', () => isRefused(new Uint8Array([0x50, 0x4b, 3, 4]), 'corrupt', 'truncated'));
    it('an encrypted workbook', () => isRefused(compound('EncryptionInfo', 'EncryptedPackage'), 'encrypted'));
    it('an .xls of Excel 97', () => isRefused(compound('Workbook'), 'old-format'));
    it('an .xls of Excel 5', () => isRefused(compound('Book'), 'old-format'));
    it('a .doc', () => isRefused(compound('WordDocument'), 'not-a-workbook'));
    it('a compound file of nothing', () => isRefused(compound().subarray(0, 600), 'not-a-workbook'));
    it('an empty zip', () => isRefused(zipOf({}), 'not-a-workbook'));
    it('a zip of something else', () => isRefused(zipOf({ 'a.txt': new Uint8Array(3) }), 'not-a-workbook'));
    it('a .docx', () =>
      isRefused(
        zipOf({ 'word/document.xml': new Uint8Array(3), '[Content_Types].xml': new Uint8Array(3) }),
        'not-a-workbook',
      ));
    it('an .ods', () =>
      isRefused(
        zipOf({
          mimetype: new TextEncoder().encode('application/vnd.oasis.opendocument.spreadsheet'),
          'content.xml': new Uint8Array(1),
        }),
        'open-document',
      ));
    it('an .odt', () =>
      isRefused(
        zipOf({ mimetype: new TextEncoder().encode('application/vnd.oasis.opendocument.text') }),
        'not-a-workbook',
      ));
    it('an .xlsb', () => isRefused(zipOf({ 'xl/workbook.bin': new Uint8Array(9) }), 'binary-format'));
    it('an .xlsb behind its relationships', () =>
      isRefused(
        withParts(small(), {
          '_rels/.rels': (text) => text.replace('xl/workbook.xml', 'xl/other.bin'),
          'xl/other.bin': 'x',
          'xl/workbook.xml': null,
        }),
        'binary-format',
      ));
    it('a zip with a password', () =>
      isRefused(forged([{ name: 'xl/workbook.xml', data: new Uint8Array(20), flags: 1 }]), 'encrypted'));
    it('a workbook part that is none', () =>
      isRefused(withParts(small(), { 'xl/workbook.xml': '<document/>' }), 'not-a-workbook'));
  });

  describe('bombs', () => {
    const deflated = deflateSync(new Uint8Array(40 << 20), { level: 9 });

    it('a part that grows a thousandfold', () =>
      isRefused(
        forged(forgedParts([{ name: 'xl/bomb.xml', data: deflated, method: 8, size: 40 << 20 }])),
        'too-large',
        'ratio',
      ));
    it('parts that are too much together', () =>
      isRefused(
        forged(
          forgedParts(
            Array.from({ length: 9 }, (_, i) => ({
              name: `xl/b${String(i)}`,
              data: new Uint8Array(1 << 20),
              method: 8,
              size: 60 << 20,
            })),
          ),
        ),
        'too-large',
        'unpacked-size',
      ));
    it('a part that declares less than it holds', async () => {
      const started = process.cpuUsage();
      await isRefused(
        forged(
          forgedParts().map((entry) =>
            entry.name === SHEET ? { name: SHEET, data: deflated, method: 8, size: 1000 } : entry,
          ),
        ),
        'corrupt',
        'packed-data',
      );
      assert.ok(process.cpuUsage(started).user < 2_000_000);
    });
    it('a large part that declares less than it holds', () =>
      isRefused(
        forged(
          forgedParts().map((entry) =>
            entry.name === SHEET ? { name: SHEET, data: deflateSync(noise(2 << 20)), method: 8, size: 1 << 20 } : entry,
          ),
        ),
        'corrupt',
        'packed-data',
      ));
    it('parts that lie over one another', () =>
      isRefused(
        forged(forgedParts([{ name: 'xl/again', data: new Uint8Array(50), offset: 0 }])),
        'corrupt',
        'overlapping-parts',
      ));
    it('a count of parts that the table of contents has no room for is a wrong count, not many parts', () => {
      const bytes = small();
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      view.setUint16(bytes.length - 12, 60_000, true);
      return isRefused(bytes, 'corrupt', 'directory');
    });
    it('elements in one another by the hundred thousand, however well they pack', () =>
      isRefused(rawSheet(`${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}`), 'too-nested'));
    it('too many parts', () => isRefused(small(), 'too-large', 'parts', { limits: { parts: 3 } }));
    it('a file that is too large', () => isRefused(small(), 'too-large', 'file-size', { limits: { fileBytes: 100 } }));
    it('a part that is too large', () => isRefused(small(), 'too-large', 'part-size', { limits: { partBytes: 200 } }));
    it('too many cells', async () => {
      const rows = Array.from({ length: 30 }, (_, i) => `<row><c><v>${String(i)}</v></c></row>`).join('');
      const fault = await isRefused(rawSheet(rows), 'too-many-cells', undefined, { limits: { cells: 29 } });
      assert.equal(fault.data.sheet, 'S1');
    });
    it('too many sheets', () =>
      isRefused(rawWorkbook({ sheets: ['<sheetData/>', '<sheetData/>'] }), 'too-large', 'sheets', {
        limits: { sheets: 1 },
      }));
    it('too many merged areas', () =>
      isRefused(
        rawWorkbook({
          sheets: ['<sheetData/><mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>'],
        }),
        'too-large',
        'merges',
        { limits: { merges: 1 } },
      ));
    it('elements inside one another', () => isRefused(rawSheet('<x>'.repeat(100) + '</x>'.repeat(100)), 'too-nested'));
    it('a million elements inside one another', () =>
      isRefused(
        forged(
          forgedParts().map((entry) =>
            entry.name === SHEET
              ? { name: SHEET, data: new TextEncoder().encode(`<worksheet>${'<x>'.repeat(1e6)}`) }
              : entry,
          ),
        ),
        'too-nested',
      ));
    it('one long formula for very many cells', () =>
      isRefused(
        rawSheet(
          `<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A9000">${'B1+'.repeat(2500)}1</f></c></row>${Array.from(
            { length: 8999 },
            (_, i) => `<row><c><f t="shared" si="0"/><v>${String(i)}</v></c></row>`,
          ).join('')}`,
        ),
        'too-large',
        'formulas',
      ));
    it('a formula beyond all measure', () =>
      isRefused(rawSheet(`<row><c><f>${'1+'.repeat(10_000)}1</f></c></row>`), 'corrupt', 'formula-length'));
  });

  describe('time', () => {
    it('gives up at the deadline', () => isRefused(small(), 'too-slow', undefined, { deadline: Date.now() - 1 }));
    it('gives up in the middle of a sheet', () => {
      let calls = 0;
      const rows = Array.from({ length: 20_000 }, () => '<row><c><v>1</v></c></row>').join('');
      return isRefused(rawSheet(rows), 'too-slow', undefined, { deadline: 10, now: () => (calls += 1) });
    });
  });

  describe('broken packages', () => {
    it('cut off anywhere', async () => {
      const bytes = await writeXlsx({ sheets: [{ name: 'A', cells: [{ row: 0, column: 0, value: 'a' }] }] });
      for (let length = 4; length < bytes.length; length += 7) {
        assert.ok(['corrupt', 'not-a-workbook'].includes((await faultOf(bytes.subarray(0, length))).code));
      }
    });
    it('a flipped bit in the data', () => {
      const bytes = forged(forgedParts());
      const at = Buffer.from(bytes).indexOf('<sheetData/>');
      bytes[at + 3] = bytes[at + 3]! ^ 1;
      return isRefused(bytes, 'corrupt', 'checksum');
    });
    it('two parts of one name', () =>
      isRefused(
        forged(forgedParts([{ name: 'XL/Workbook.xml', data: new Uint8Array(1) }])),
        'corrupt',
        'duplicate-part',
      ));
    it('an unknown way of packing', () =>
      isRefused(
        forged(forgedParts([{ name: 'xl/a', data: new Uint8Array(9), method: 12 }])),
        'corrupt',
        'packing-method',
      ));
    it('a part outside the file', () =>
      isRefused(forged(forgedParts([{ name: 'xl/a', data: new Uint8Array(9), offset: 1e9 }])), 'corrupt', 'directory'));
    it('a missing sheet', async () => {
      const fault = await isRefused(withParts(small(), { [SHEET]: null }), 'corrupt', 'missing-part');
      assert.equal(fault.data.part, SHEET);
    });
    it('missing strings', () => isRefused(rawSheet('<row><c t="s"><v>0</v></c></row>'), 'corrupt', 'string-index'));
    it('missing relationships', () =>
      isRefused(withParts(small(), { 'xl/_rels/workbook.xml.rels': null }), 'corrupt', 'missing-part'));
    it('a missing workbook', () =>
      isRefused(withParts(small(), { 'xl/workbook.xml': null }), 'corrupt', 'missing-part'));
    it('two sheets of one name', () =>
      isRefused(
        rawWorkbook({ sheets: ['<sheetData/>', '<sheetData/>'], names: ['Biểu', 'BIỂU'] }),
        'corrupt',
        'duplicate-sheet',
      ));
    it('two sheets of one part', () =>
      isRefused(
        withParts(rawWorkbook({ sheets: ['<sheetData/>', '<sheetData/>'] }), {
          'xl/_rels/workbook.xml.rels': (text) => text.replace('sheet2', 'sheet1'),
        }),
        'corrupt',
        'duplicate-sheet',
      ));
    it('a sheet that is something else', () =>
      isRefused(withParts(small(), { [SHEET]: '<chartsheet/>' }), 'corrupt', 'not-a-sheet'));
  });

  describe('hostile XML', () => {
    const cases: [string, string, string][] = [
      ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>', 'xml-doctype'],
      [
        'entities of its own',
        '<worksheet><sheetData><row><c t="str"><v>&lol;</v></c></row></sheetData></worksheet>',
        'xml-entity',
      ],
      [
        'a reference to nothing',
        '<worksheet><sheetData><row><c t="str"><v>&#0;</v></c></row></sheetData></worksheet>',
        'xml-entity',
      ],
      [
        'a lone surrogate',
        '<worksheet><sheetData><row><c t="str"><v>&#xD800;</v></c></row></sheetData></worksheet>',
        'xml-entity',
      ],
      ['unmatched tags', '<worksheet><sheetData></worksheet>', 'xml-unmatched'],
      ['a missing end', '<worksheet><sheetData>', 'xml-truncated'],
      ['an unfinished tag', '<worksheet><sheetData', 'xml-tag'],
      ['an unfinished comment', '<worksheet><!-- ', 'xml-truncated'],
      ['an unfinished attribute', '<worksheet><cols><col min="1></worksheet>', 'xml-truncated'],
      ['an attribute without a value', '<worksheet><cols><col min></col></cols></worksheet>', 'xml-attribute'],
      ['another encoding', '<?xml version="1.0" encoding="windows-1258"?><worksheet/>', 'xml-encoding'],
    ];
    for (const [what, text, code] of cases)
      it(what, () => isRefused(withParts(small(), { [SHEET]: text }), 'corrupt', code));
    it('bytes that are no UTF-8', () =>
      isRefused(
        withParts(small(), {
          [SHEET]: new Uint8Array([
            ...new TextEncoder().encode('<worksheet><sheetData><row><c t="str"><v>'),
            0xc3,
            0x28,
            ...new TextEncoder().encode('</v></c></row></sheetData></worksheet>'),
          ]),
        }),
        'corrupt',
        'xml-encoding',
      ));
  });

  describe('hostile cells', () => {
    const cases: [string, string, string][] = [
      ['a number that is none', '<row><c><v>12abc</v></c></row>', 'cell-value'],
      ['infinity', '<row><c><v>1e999</v></c></row>', 'cell-value'],
      ['not a number', '<row><c><v>NaN</v></c></row>', 'cell-value'],
      ['a hexadecimal number', '<row><c><v>0x10</v></c></row>', 'cell-value'],
      ['two pieces that are no number together', '<row><c><v>1<!-- -->x</v></c></row>', 'cell-value'],
      ['a number of a megabyte', `<row><c><v>${'9'.repeat(1 << 19)}</v></c></row>`, 'cell-value'],
      ['a truth value that is none', '<row><c t="b"><v>2</v></c></row>', 'cell-value'],
      ['a date that is none', '<row><c t="d"><v>hôm nay</v></c></row>', 'cell-value'],
      ['an unknown type', '<row><c t="constructor"><v>1</v></c></row>', 'cell-type'],
      ['a string index below 0', '<row><c t="s"><v>-1</v></c></row>', 'string-index'],
      ['a string index that is no number', '<row><c t="s"><v>length</v></c></row>', 'string-index'],
      ['a column behind the last', '<row><c r="XFE1"><v>1</v></c></row>', 'cell-reference'],
      ['a row behind the last', '<row><c r="A1048577"><v>1</v></c></row>', 'cell-reference'],
      ['row 0', '<row><c r="A0"><v>1</v></c></row>', 'cell-reference'],
      ['no reference at all', '<row><c r=""><v>1</v></c></row>', 'cell-reference'],
      ['a cell outside of rows', '<c><v>1</v></c>', 'cell-reference'],
      ['a row number that is none', '<row r="1.5"/>', 'row-number'],
      ['a row number below 1', '<row r="0"/>', 'row-number'],
      ['one place twice', '<row><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>', 'duplicate-cell'],
      ['a shared formula of nobody', '<row><c><f t="shared" si="7"/><v>1</v></c></row>', 'shared-formula'],
    ];
    for (const [what, rows, code] of cases) {
      it(what, async () => {
        const fault = await isRefused(rawSheet(rows, { strings: '<si><t>a</t></si>' }), 'corrupt', code);
        assert.equal(fault.data.sheet, 'S1');
      });
    }
  });

  describe('what is strange and yet sound', () => {
    it('a stray cell in the last place of the sheet', async () => {
      const book = await readXlsx(
        rawWorkbook({
          sheets: [
            '<cols><col min="1" max="16384" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576" hidden="1"><c r="XFD1048576"><v>2</v></c></row></sheetData>',
          ],
        }),
        'a.xlsx',
      );
      assert.deepEqual(
        book.sheets[0]?.cells.map(({ row, column }) => [row, column]),
        [
          [0, 0],
          [1_048_575, 16_383],
        ],
      );
      assert.deepEqual(book.sheets[0]?.hiddenRows, [1_048_575]);
      assert.equal(book.sheets[0]?.hiddenColumns.length, 16_384);
    });
    it('a sheet named __proto__', async () => {
      const book = await readXlsx(
        rawWorkbook({
          sheets: ['<sheetData><row><c><v>1</v></c></row></sheetData>', '<sheetData/>'],
          names: ['__proto__', 'constructor'],
        }),
        'a.xlsx',
      );
      assert.deepEqual(
        book.sheets.map(({ name, cells }) => [name, cells.length]),
        [
          ['__proto__', 1],
          ['constructor', 0],
        ],
      );
      assert.equal(({} as Record<string, unknown>).cells, undefined);
    });
    it('names of parts that climb out of the package', async () => {
      const book = await readXlsx(
        withParts(small(), {
          'xl/_rels/workbook.xml.rels': (text) =>
            text.replace('worksheets/sheet1.xml', '../../../../xl/worksheets/./sheet1.xml'),
          '../../etc/passwd': 'x',
          '/absolute': 'x',
          'C:\\x': 'x',
        }),
        'a.xlsx',
      );
      assert.equal(book.sheets[0]?.cells.length, 1);
    });
    it('a workbook with macros, which stay unread', async () => {
      const book = await readXlsx(
        withParts(small(), {
          '[Content_Types].xml': (text) =>
            text.replace(
              'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
              'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
            ),
          'xl/vbaProject.bin': new Uint8Array([1, 2, 3]),
        }),
        'a.xlsm',
      );
      assert.equal(book.sheets[0]?.cells[0]?.value, 1);
    });
    it('bytes behind the package, and parts that nothing names', async () => {
      const bytes = withParts(small(), { 'rác/x.xml': '<' });
      const book = await readXlsx(bytes, 'a.xlsx');
      assert.equal(book.sheets.length, 1);
      assert.equal(partsOf(bytes).size, 6);
    });
  });
});

/** Bytes that do not pack well, the same each time. */
function noise(length: number): Uint8Array {
  let state = 1;
  return new Uint8Array(length).map(() => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) >>> 24);
}
