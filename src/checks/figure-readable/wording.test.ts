/** Sentences about cells that are not read for certain, in both languages. */
import { strict as assert } from 'node:assert';
import type { FigureReadableFinding } from './finding';
import { describe as sentence } from './wording';

const place = {
  check: 'figure-readable',
  severity: 'warning',
  at: { file: 'so.xlsx', sheet: 'Biểu', cell: 'D4' },
  related: [],
} as const;

const said = (finding: FigureReadableFinding): readonly [string, string] => [
  sentence(finding, 'vi'),
  sentence(finding, 'en'),
];

describe('checks/figure-readable: sentences', () => {
  it('a formula that takes its figure from another file, named or not', () => {
    assert.deepEqual(said({ ...place, code: 'external-link', data: { label: 'Thu', formula: '[1]Biểu!A1' } }), [
      'Công thức “=[1]Biểu!A1” lấy số từ tệp khác; kết quả đã lưu được dùng, có thể đã cũ.',
      'The formula "=[1]Biểu!A1" takes its figure from another file; the stored result is used and may be old.',
    ]);
    assert.deepEqual(said({ ...place, code: 'external-link', data: { label: 'Thu' } }), [
      'Công thức lấy số từ tệp khác; kết quả đã lưu được dùng, có thể đã cũ.',
      'The formula takes its figure from another file; the stored result is used and may be old.',
    ]);
  });

  it('a text that should be a number, empty where nothing of it is known', () => {
    assert.deepEqual(said({ ...place, code: 'text-number', data: { label: 'Thu', text: '1.694', value: '1694' } }), [
      'Ô ghi “1.694” dạng chữ, được đọc là số 1.694; nên nhập lại dạng số.',
      'The cell holds the text "1.694", read as 1,694; better typed as a number.',
    ]);
    assert.deepEqual(said({ ...place, code: 'not-a-number', data: { label: 'Thu', text: '4.0OO', value: '4000' } }), [
      'Cần một con số nhưng ô ghi “4.0OO”; có lẽ là 4.000.',
      'A number is needed here, but the cell says "4.0OO"; most likely 4,000.',
    ]);
    assert.deepEqual(said({ ...place, code: 'not-a-number', data: { label: 'Thu' } }), [
      'Cần một con số nhưng ô ghi “”.',
      'A number is needed here, but the cell says "".',
    ]);
  });

  it('many such texts of one table in one sentence, of which only some ranges are named', () => {
    const texts = (ranges: string): readonly [string, string] =>
      said({ ...place, code: 'text-number', data: { label: 'Thu', text: '5', value: '5', cells: '1200', ranges } });
    assert.deepEqual(texts('D4:D20, F4'), [
      'Ô ghi “5” dạng chữ, được đọc là số 5; nên nhập lại dạng số. Cả bảng có 1.200 ô như vậy: D4:D20, F4.',
      'The cell holds the text "5", read as 5; better typed as a number. The table has 1,200 such cells: D4:D20, F4.',
    ]);
    assert.match(texts('A1, B2, C3, D4, E5, F6, G7')[0], /E5, F6, …\.$/);
  });

  it('formulas without a stored result: all computed here, or only some', () => {
    const missing = (computed: string): readonly [string, string] =>
      said({
        ...place,
        code: 'formula-uncached',
        data: {
          formula: 'SUM(A1:A3)',
          cells: '1200',
          computed,
          unknown: 'function\tOFFSET\tD5:D7\nname\tTong\tE3\nother\t\tF4, G4',
        },
      });
    assert.deepEqual(missing('1200'), [
      '1.200 công thức (như “=SUM(A1:A3)”) chưa có kết quả được lưu; Khớp Số đã tự tính cả. Hãy mở tệp bằng Excel, bấm Ctrl+Alt+F9 rồi lưu lại.',
      '1,200 formulas (such as "=SUM(A1:A3)") have no stored result; all were computed here. Open the file in Excel, press Ctrl+Alt+F9 and save it.',
    ]);
    assert.deepEqual(missing('10'), [
      '1.200 công thức (như “=SUM(A1:A3)”) chưa có kết quả được lưu; Khớp Số tự tính được 10, các ô còn lại chưa có số (hàm OFFSET chưa biết: D5:D7; tên Tong chưa biết: E3; F4, G4). Hãy mở tệp bằng Excel, bấm Ctrl+Alt+F9 rồi lưu lại.',
      '1,200 formulas (such as "=SUM(A1:A3)") have no stored result; 10 were computed here, the others have no figure (function OFFSET is not known: D5:D7; name Tong is not known: E3; F4, G4). Open the file in Excel, press Ctrl+Alt+F9 and save it.',
    ]);
  });

  it('an old result alone, or with more of its like', () => {
    const old = (cells: string): readonly [string, string] =>
      said({
        ...place,
        code: 'formula-stale',
        data: {
          formula: 'SUM(D1:D7)',
          stored: '70067',
          computed: '70250',
          cells,
          others: cells === '1' ? '' : 'D9, Chi!E4:E6',
        },
      });
    assert.deepEqual(old('1'), [
      'Kết quả đã lưu của công thức “=SUM(D1:D7)” là 70.067, tính lại ra 70.250: tệp chưa được tính lại sau khi sửa. Hãy mở bằng Excel, bấm Ctrl+Alt+F9 rồi lưu lại.',
      'The formula "=SUM(D1:D7)" is stored as 70,067 but comes to 70,250: the file was not calculated after it was changed. Open it in Excel, press Ctrl+Alt+F9 and save it.',
    ]);
    assert.deepEqual(old('3'), [
      'Kết quả đã lưu của công thức “=SUM(D1:D7)” là 70.067, tính lại ra 70.250; 2 công thức khác cũng vậy (D9, Chi!E4:E6): tệp chưa được tính lại sau khi sửa. Hãy mở bằng Excel, bấm Ctrl+Alt+F9 rồi lưu lại.',
      'The formula "=SUM(D1:D7)" is stored as 70,067 but comes to 70,250, and so it is with 2 more (D9, Chi!E4:E6): the file was not calculated after it was changed. Open it in Excel, press Ctrl+Alt+F9 and save it.',
    ]);
  });

  it('formulas that read their own results, one or several', () => {
    const circle = (cells: string): readonly [string, string] =>
      said({ ...place, code: 'formula-circular', data: { formula: 'SUM(D1:D7)', cells, others: 'E4, F4' } });
    assert.match(
      circle('1').join('\n'),
      /đọc chính kết quả của nó \(tham chiếu vòng\)[^]*reads its own result \(a circular/,
    );
    assert.match(circle('3').join('\n'), /công thức ở E4, F4 đọc .* 3 ô[^]*those at E4, F4 read their own/);
  });

  it('texts in codes from before Unicode, with the font where one is named', () => {
    const legacy = (font: string): readonly [string, string] =>
      said({
        ...place,
        code: 'legacy-font',
        data: { table: 'TCVN3', cells: '1200', typed: 'Tæng sè', text: 'Tổng số', font },
      });
    assert.deepEqual(legacy('.VnTime'), [
      '1.200 ô chữ của trang này gõ bằng bảng mã TCVN3 (phông .VnTime), đã được đọc sang Unicode: “Tæng sè” là “Tổng số”.',
      'The texts of 1,200 cells of this sheet are typed in TCVN3 codes (font .VnTime) and were read as Unicode: "Tæng sè" is "Tổng số".',
    ]);
    assert.deepEqual(legacy(''), [
      '1.200 ô chữ của trang này gõ bằng bảng mã TCVN3, đã được đọc sang Unicode: “Tæng sè” là “Tổng số”.',
      'The texts of 1,200 cells of this sheet are typed in TCVN3 codes and were read as Unicode: "Tæng sè" is "Tổng số".',
    ]);
  });
});
