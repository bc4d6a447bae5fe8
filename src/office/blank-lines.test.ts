/** Lines of a sheet without figures: printed in its annex, and never taken for none. */
import { strict as assert } from 'node:assert';
import { readTyped } from '../../test/support/read-typed';
import { sheetTables } from './sheet-table';

describe('office: lines without figures', () => {
  it('are printed in the annex with blank cells, so that its numbers have no gap', () => {
    const reading = readTyped([
      ['THU NGÂN SÁCH NĂM 2025'],
      ['STT', 'Nội dung', 'Dự toán', 'Thực hiện'],
      [1, 'Thu phí', 40, 30],
      [2, 'Thu từ doanh nghiệp', '', ''],
      [3, 'Thu khác', 20, 25],
    ]);
    const [table] = reading.tables;
    assert.ok(table);
    const rows = sheetTables(table, reading)[0]?.rows.map((cells) =>
      cells.map((cell) => (cell.type === 'text' ? cell.text : '#')).join(' | '),
    );
    assert.deepEqual(rows, ['1 | Thu phí | # | #', '2 | Thu từ doanh nghiệp |  | ', '3 | Thu khác | # | #']);
  });
});
