/** What is offered, in the pane and in the file that goes back to a department: nothing typed over a formula, nothing open as if it were decided. */
import { strict as assert } from 'node:assert';
import { examineBooks, understandPlain } from '../../engine';
import { readXlsx } from '../../hosts/xlsx-file';
import { typedSheet } from '../../../test/support/typed-sheet';
import { listedBlocks } from '../state/listed-blocks';
import { offersOf } from '../state/offers';
import type { Checked } from './answer';
import { findingsFile } from './findings-file';
import { answerOf, type Held } from './held';

const sheet = typedSheet({
  name: 'Biểu',
  rows: [
    ['TÌNH HÌNH CHI 6 THÁNG ĐẦU NĂM 2025'],
    ['Đơn vị: triệu đồng'],
    ['STT', 'Nội dung', 'Dự toán năm', 'Thực hiện', 'Thực hiện/Dự toán (%)'],
    ['1', 'Giáo dục', 23220, 10634, 54.8],
    ['2', 'Y tế', 12000, 5327, 44.4],
    ['3', 'Văn hóa', 1122, 530, 47.2],
  ],
});
const book = {
  file: 'chi.xlsx',
  sha256: null,
  sheets: [
    {
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.row === 3 && cell.column === 3 ? { ...cell, formula: 'SUM(D5:D8)' } : cell,
      ),
    },
  ],
};

describe('what is offered for a finding', () => {
  const reading = understandPlain([book], []);
  const held: Held = { books: [book], reading, examination: examineBooks(reading, [book]), rest: () => null };
  const listed = listedBlocks(held);
  const keys = listed.map(({ key }) => key);

  it('types nothing over a formula on a card', () => {
    const checked: Checked = { ...answerOf(1, held), snapshot: book, proven: held.examination.proven };
    const suspected = listed.flatMap(({ first }) => (first.suspects ?? []).map(({ at }) => at.cell));
    assert.ok(suspected.includes('D4'), 'the formula is among the suspects');
    const cells = listed.flatMap((each) =>
      offersOf(each, { ...checked, books: [book] }).flatMap(({ changes }) => changes.map(({ at }) => at.cell)),
    );
    assert.ok(cells.length > 0 && !cells.includes('D4'), cells.join());
  });

  it('has one row a card, at its cells, with what is said and offered there', async () => {
    const bytes = await findingsFile(held, { format: 'xlsx', language: 'vi', keys, version: '0' });
    const [made] = (await readXlsx(bytes, 'phat-hien.xlsx')).sheets;
    const column = (at: number): readonly unknown[] =>
      (made?.cells ?? []).filter(({ row, column }) => row > 0 && column === at).map(({ value }) => value);
    assert.equal(column(0).length, listed.length);
    assert.deepEqual(
      column(2),
      listed.map(({ cells }) => cells.map(({ cell }) => cell).join(', ')),
    );
    const open = column(6).findIndex((text) => /: .+ → .+ hoặc /.test(String(text)));
    assert.match(String(column(5)[open]), /chưa đủ để chọn giữa/, 'why it is open is said beside what is offered');
  });

  it('is not told as decided in the workbook that is sent back, and types nothing over a formula there', async () => {
    const bytes = await findingsFile(held, { format: 'xlsx', language: 'vi', keys, version: '0' });
    const [made] = (await readXlsx(bytes, 'phat-hien.xlsx')).sheets;
    const suggested = (made?.cells ?? [])
      .filter(({ row, column }) => row > 0 && column === 6)
      .flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
    assert.ok(
      suggested.some((text) => / hoặc .*\(chưa đủ để chọn, cần đối chiếu\)/.test(text)),
      suggested.join('\\n'),
    );
    assert.ok(!suggested.some((text) => text.includes('D4:')), suggested.join('\\n'));
  });
});
