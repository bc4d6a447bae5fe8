/** What counts as filled in: a figure, a nought, dashes, words that say so; never a form as it was handed out. */
import { strict as assert } from 'node:assert';
import type { CellSnapshot, WorkbookSnapshot } from '../core/snapshot';
import { typedSheet, type Typed } from '../../test/support/typed-sheet';
import { fillingOf } from './filling';
import { understandPlain } from './understand-plain';

const HEAD: readonly (readonly Typed[])[] = [
  ['ƯỚC THỰC HIỆN THU NGÂN SÁCH 6 THÁNG ĐẦU NĂM 2025'],
  ['Đơn vị: triệu đồng'],
  ['STT', 'Nội dung', 'Dự toán năm', 'Ước thực hiện 6 tháng', 'So sánh với dự toán năm (%)'],
  ['A', 'B', '1', '2', '3=2/1'],
];
const LABELS = ['Thu nội địa', 'Thu từ khu vực kinh tế ngoài quốc doanh', 'Lệ phí trước bạ', 'Thu tiền sử dụng đất'];

function of(
  figures: readonly (readonly Typed[])[],
  more: readonly (readonly Typed[])[] = [],
  formula?: string,
): string {
  const rows = LABELS.map((label, at) => [at === 0 ? 'I' : String(at), label, ...(figures[at] ?? [])]);
  const sheet = typedSheet({ name: 'Biểu 94', rows: [...HEAD, ...rows, ...more] });
  const cells = sheet.cells.map((cell): CellSnapshot =>
    formula !== undefined && cell.row === 4 && cell.column > 1 ? { ...cell, formula } : cell,
  );
  const book: WorkbookSnapshot = { file: 'a.xlsx', sha256: null, sheets: [{ ...sheet, cells }] };
  const reading = understandPlain([book]);
  assert.ok(reading.tables.some(({ form }) => form === 'budget-revenue'));
  return fillingOf(reading, 'a.xlsx', book.sheets[0] ?? sheet);
}

describe('engine/filling', () => {
  it('is blank as it was handed out, be it with formulas over blanks, marks or how to fill it in', () => {
    assert.equal(of([]), 'blank');
    assert.equal(of([[0, 0]], [], 'SUM(C6:C8)'), 'blank');
    assert.equal(of([['x', 'x', 'x']]), 'blank');
    assert.equal(of([], [['Chỉ tiêu không phát sinh thì ghi số 0']]), 'blank');
    assert.equal(of([], [['', 'Ghi chú: nếu không phát sinh thì để trống']]), 'blank');
  });

  it('is filled in with a single figure', () => {
    assert.equal(
      of([
        [100, 50, 50],
        [100, 50, 50],
      ]),
      'filled',
    );
    assert.equal(of([[], [7]]), 'filled');
    assert.equal(of([[7, 0]], [], 'SUM(C6:C8)'), 'filled', 'a formula that brings a figure from elsewhere');
    assert.equal(of([[{ value: null, formula: '6*7' }]]), 'filled', 'and one whose result the file does not keep');
  });

  it('reports nothing by noughts, which are figures, by dashes or in words', () => {
    assert.equal(of(LABELS.map(() => [0, 0])), 'filled');
    assert.equal(of(LABELS.map(() => ['-', '-', '-'])), 'nothing');
    assert.equal(of([['Không phát sinh']]), 'nothing');
    assert.equal(of([['không']]), 'nothing');
    assert.equal(of([], [['', 'Trong kỳ đơn vị không có phát sinh.']]), 'nothing');
    assert.equal(of([], [['', '(Ghi chú: Không phát sinh)']]), 'nothing');
  });
});
