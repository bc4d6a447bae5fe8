/** The pane's report follows what an office declares in its workbook, as the command line's does. */
import { strict as assert } from 'node:assert';
import { typedSheet, type Typed } from '../../../test/support/typed-sheet';
import { Fault } from '../../core/fault';
import { examineBooks, understandPlain } from '../../engine';
import { readable } from '../../narrative';
import type { Held } from './held';
import { reportOf } from './report';

function heldWith(place: string): Held {
  const rows: readonly (readonly Typed[])[] = [
    ['CÔNG AN XÃ TÂN LẬP'],
    ['TRẬT TỰ AN TOÀN GIAO THÔNG 9 THÁNG ĐẦU NĂM 2025'],
    ['Chỉ tiêu', 'Đơn vị tính', 'Thực hiện', 'Cùng kỳ năm trước'],
    ['Số vụ tai nạn giao thông', 'vụ', 12, 15],
  ];
  const passages = [
    ['Mã mẫu câu', 'Tên đoạn', 'Vị trí', 'Mẫu câu', 'Số liệu'],
    ['giao-thong', 'Giao thông', place, 'Xảy ra {{ so_vu | so }} vụ.', 'so_vu = Tai nạn!C4'],
  ];
  const sheets = [typedSheet({ name: 'Tai nạn', rows }), typedSheet({ name: 'Mẫu câu', rows: passages })];
  const books = [{ file: 'so.xlsx', sha256: null, sheets }];
  const reading = understandPlain(books, []);
  return { books, reading, examination: examineBooks(reading, books), rest: () => null };
}
const ASKED = { profile: 'commune-nine-months', period: '2025-9M', texts: [], variables: {} };

describe('taskpane/asking: report', () => {
  it('prints a passage that the workbook adds, and says where one is declared wrongly', () => {
    const { document } = reportOf(heldWith('sau crops'), ASKED);
    const own = document.blocks.find((block) => block.type === 'paragraph' && block.id === 'giao-thong/1');
    assert.equal(own?.type === 'paragraph' ? readable(own.content) : '', 'Xảy ra 12 vụ.');
    assert.throws(
      () => reportOf(heldWith('giữa'), ASKED),
      (error) => error instanceof Fault && error.code === 'bad-office' && error.data['column'] === '3',
    );
  });
});
