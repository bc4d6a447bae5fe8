import { strict as assert } from 'node:assert';
import { findOwnSheet, nameForOwnSheet, OWN_HEADINGS, OWN_SHEET_NAMES, ownSheetOf, sameSheetName } from './own-sheets';
import type { SheetSnapshot } from './snapshot';

function sheet(name: string, ...rows: readonly (readonly (string | number)[])[]): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    cells: rows.flatMap((line, row) => line.map((value, column) => ({ row, column, value }))),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

describe('sheets of our own', () => {
  it('are known by their headings, under another name and below notes of people too', () => {
    for (const kind of ['seal', 'waivers', 'templates'] as const) {
      assert.equal(ownSheetOf(sheet(OWN_SHEET_NAMES[kind], OWN_HEADINGS[kind])), kind);
      assert.equal(ownSheetOf(sheet('Tên khác', ['Ghi chú của văn thư'], [], ['x', ...OWN_HEADINGS[kind]])), kind);
    }
    assert.equal(ownSheetOf(sheet('NIÊM PHONG', ['Mã niêm phong (SHA-256)', 'ab'])), 'seal', 'a damaged seal');
    const nfd = OWN_HEADINGS.waivers.map((heading) => ` ${heading.normalize('NFD').toUpperCase()} `);
    assert.equal(ownSheetOf(sheet('Ngoại lệ', nfd)), 'waivers');
  });

  it('are not those of others that bear the name', () => {
    assert.equal(
      ownSheetOf(sheet('Ngoại lệ', ['STT', 'Trang tính', 'Ô', 'Lý do'], [1, 'Biểu 1', 'D2', 'nhập lại'])),
      null,
    );
    assert.equal(ownSheetOf(sheet('Niêm phong', ['NIÊM PHONG KHO', 'Số lượng'], ['Kho A', 3])), null);
    assert.equal(ownSheetOf(sheet('Mẫu câu', ['Mẫu câu hỏi', 'Điểm'])), null);
    assert.equal(ownSheetOf(sheet('Khai báo biểu', ['Biểu', 'Tên biểu', 'Người nộp'], ['Biểu 95', 'Chi', 'A'])), null);
    assert.equal(ownSheetOf(sheet('Tiếp nhận', ['STT', 'Đơn', 'Số lượng'])), null);
    assert.equal(ownSheetOf(sheet('Ngoại lệ')), null);
  });

  it('may be written by hand under our name, in words of people', () => {
    assert.equal(ownSheetOf(sheet('MẪU CÂU', ['Mã', 'Nội dung'])), 'templates');
    assert.equal(ownSheetOf(sheet('Danh mục', ['Mã', 'Nội dung'])), null);
    assert.equal(ownSheetOf(sheet('khai báo  biểu', ['Ghi chú'], ['Cột', 'actual', 'Số liệu'])), 'forms');
    assert.equal(ownSheetOf(sheet('Biểu 95', ['Cột', 'actual', 'Số liệu'])), null);
  });

  it('get another name where theirs is taken', () => {
    const theirs = sheet('NGOẠI LỆ', ['của phòng']);
    assert.equal(nameForOwnSheet({ sheets: [] }, 'waivers'), 'Ngoại lệ');
    assert.equal(nameForOwnSheet({ sheets: [sheet('Ngoại lệ')] }, 'waivers'), 'Ngoại lệ', 'an empty one');
    assert.equal(nameForOwnSheet({ sheets: [theirs] }, 'waivers'), 'Ngoại lệ (Khớp Số)');
    const both = [theirs, sheet('Ngoại lệ (khớp số)', ['x'])];
    assert.equal(nameForOwnSheet({ sheets: both }, 'waivers'), 'Ngoại lệ (Khớp Số 2)');
    const ours = sheet('Ngoại lệ (Khớp Số)', OWN_HEADINGS.waivers);
    const book = { file: 'a.xlsx', sha256: null, sheets: [theirs, ours] };
    assert.equal(findOwnSheet(book, 'waivers'), ours);
    assert.equal(findOwnSheet(book, 'seal'), null);
  });

  it('compare names as Excel does', () => {
    assert.ok(sameSheetName('Ngoại lệ', 'NGOẠI LỆ'.normalize('NFD')));
    assert.ok(!sameSheetName('Ngoại lệ', 'Ngoai le'));
  });
});
