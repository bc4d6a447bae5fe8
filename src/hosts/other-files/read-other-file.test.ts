import { strict as assert } from 'node:assert';
import { createHash } from 'node:crypto';
import { CFB, utils, write, type BookType, type WorkSheet } from '@e965/xlsx';
import { Fault } from '../../core/fault';
import type { SheetSnapshot } from '../../core/snapshot';
import { readOtherFile } from './index';

const u16 = (...numbers: number[]): number[] => numbers.flatMap((n) => [n & 0xff, (n >> 8) & 0xff]);
const record = (type: number, body: readonly number[]): number[] => [...u16(type, body.length), ...body];

const KINDS: readonly BookType[] = ['biff8', 'xlsb', 'ods'];

function bytesOf(
  kind: BookType,
  sheets: Readonly<Record<string, WorkSheet>>,
  hidden: readonly (0 | 1 | 2)[] = [],
): Uint8Array {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  book.Workbook = { Sheets: Object.keys(sheets).map((name, at) => ({ name, Hidden: hidden[at] ?? 0 })) };
  return new Uint8Array(write(book, { type: 'buffer', bookType: kind }) as Buffer);
}

function revenue(): WorkSheet {
  const sheet = utils.aoa_to_sheet([
    ['Thu ngân sách năm 2021', null, null],
    ['STT', 'Nội dung', 'Dự toán'],
    [1, 'Thuế', 1694.5],
    [2, 'Phí', 25],
    [null, 'Tổng số', { t: 'n', v: 1719.5, f: 'SUM(C3:C4)' }],
    [null, 'Lỗi', { t: 'e', v: 0x17 }],
    [null, 'Đúng', true],
  ]);
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 2 } }];
  sheet['!rows'] = [{}, {}, {}, { hidden: true }];
  (sheet['C3'] as { z: string }).z = '#,##0.0';
  return sheet;
}

const shown = (sheet: SheetSnapshot): string[] =>
  sheet.cells.map(({ row, column, value, formula, format }) =>
    [row, column, JSON.stringify(value), formula ?? '', format ?? ''].join(' ').trimEnd(),
  );

describe('workbooks of other formats', () => {
  for (const kind of KINDS) {
    it(`${kind}: values, formulas, formats, merged cells, hidden rows and sheets`, () => {
      const bytes = bytesOf(kind, { 'Biểu thu': revenue(), Ẩn: utils.aoa_to_sheet([['x']]) }, [0, 1]);
      const book = readOtherFile(bytes, 'thu.xls');
      assert.equal(book.file, 'thu.xls');
      assert.equal(book.sha256, createHash('sha256').update(bytes).digest('hex'));
      const [sheet, hidden] = book.sheets;
      assert.ok(sheet && hidden);
      assert.deepEqual([sheet.name, hidden.name], ['Biểu thu', 'Ẩn']);
      // What the library's writer leaves out cannot be read: hidden rows of .xls and .ods, hidden sheets of .ods.
      if (kind !== 'ods') assert.equal(hidden.visibility, 'hidden');
      assert.deepEqual(shown(sheet), [
        '0 0 "Thu ngân sách năm 2021"',
        '1 0 "STT"',
        '1 1 "Nội dung"',
        '1 2 "Dự toán"',
        '2 0 1',
        '2 1 "Thuế"',
        '2 2 1694.5  #,##0.0',
        '3 0 2',
        '3 1 "Phí"',
        '3 2 25',
        '4 1 "Tổng số"',
        // The library's writer puts formulas into .ods only, and errors into the others.
        kind === 'ods' ? '4 2 1719.5 SUM(C3:C4)' : '4 2 1719.5',
        '5 1 "Lỗi"',
        ...(kind === 'ods' ? [] : ['5 2 {"error":"#REF!"}']),
        '6 1 "Đúng"',
        '6 2 true',
      ]);
      assert.deepEqual(sheet.merges, [{ top: 0, left: 0, bottom: 0, right: 2 }]);
      if (kind === 'xlsb') assert.deepEqual(sheet.hiddenRows, [3]);
    });
  }

  it('a formula of .xls is told beside its result, a hidden row as hidden', () => {
    const [c1, c2] = [u16(0x44, 0, 0xc002), u16(0x44, 1, 0xc002)].map((ptg) => [0x44, ...ptg.slice(2)]);
    assert.ok(c1 && c2);
    const rgce = [...c1, ...c2, 0x03];
    const result = [...new Uint8Array(new Float64Array([42.5]).buffer)];
    const cells = [
      record(0x0208, u16(1, 2, 3, 255, 0, 0, 0x0020, 15)),
      record(0x0203, [...u16(0, 2, 0), ...new Uint8Array(new Float64Array([40]).buffer)]),
      record(0x0203, [...u16(1, 2, 0), ...new Uint8Array(new Float64Array([2.5]).buffer)]),
      record(0x0006, [...u16(2, 2, 0), ...result, ...u16(0, 0, 0, rgce.length), ...rgce]),
    ].flat();
    const bof = record(0x0809, [...u16(0x0600, 5, 0, 1997), 0, 0, 0, 0, 0, 0, 0, 0]);
    const end = record(0x000a, []);
    const globals = (at: number): number[] => [...bof, ...record(0x0085, [...u16(at, 0), 0, 0, 1, 0, 65]), ...end];
    const stream = [...globals(globals(0).length), ...bof, ...cells, ...end];
    const compound = CFB as {
      utils: { cfb_new(): unknown; cfb_add(file: unknown, name: string, content: Uint8Array): void };
      write(file: unknown, options: { type: 'array' }): ArrayLike<number>;
    };
    const file = compound.utils.cfb_new();
    compound.utils.cfb_add(file, '/Workbook', Uint8Array.from([...stream, ...new Array<number>(4096).fill(0)]));
    const [sheet] = readOtherFile(Uint8Array.from(compound.write(file, { type: 'array' })), 'a.xls').sheets;
    assert.ok(sheet);
    assert.deepEqual(shown(sheet), ['0 2 40', '1 2 2.5', '2 2 42.5 C1+C2']);
    assert.deepEqual(sheet.hiddenRows, [1]);
  });

  it('refuses what is damaged, empty or more than it takes, with a fault and nothing else', () => {
    const sound = bytesOf('biff8', { A: revenue() });
    const cases: readonly (readonly [Uint8Array, string, Parameters<typeof readOtherFile>[2]?])[] = [
      [new Uint8Array(0), 'empty-file'],
      [sound.subarray(0, 600), 'corrupt'],
      [sound, 'too-many-cells', { limits: { cells: 3 } }],
      [sound, 'too-large', { limits: { fileBytes: 100 } }],
      [bytesOf('xlsb', { A: revenue(), B: revenue() }), 'too-large', { limits: { sheets: 1 } }],
    ];
    for (const [bytes, code, options] of cases) {
      assert.throws(
        () => readOtherFile(bytes, 'a.xls', options),
        (error) => error instanceof Fault && error.code === code && error.data['file'] === 'a.xls',
        code,
      );
    }
  });
});
