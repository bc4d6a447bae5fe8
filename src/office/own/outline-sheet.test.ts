/** The sheet "Dàn bài": an office's report declared in its workbook, wrong rows named by row and column. */
import { strict as assert } from 'node:assert';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { narrativeReading } from '../../../test/support/narrative-reading';
import { seedFacts } from '../../../test/support/seed-facts';
import { catalogue } from '../../forms';
import { readable } from '../../narrative';
import { composeReport, folderSheets, outlineOfSheets, profiles, startFolder, type Profile } from '..';

const profile = profiles.find(({ id }) => id === 'commune-nine-months') as Profile;

function book(...rows: readonly (readonly string[])[]): WorkbookSnapshot {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((value, column) => (value === '' ? [] : [{ row: at, column, value }])),
  );
  const sheet = { name: 'Dàn bài', cells } as unknown as SheetSnapshot;
  return { file: 'van-phong.xlsx', sheets: [sheet] } as unknown as WorkbookSnapshot;
}
const HEAD = ['Mục', 'Nội dung', 'Cấp', 'Điều kiện', 'Tùy chọn'];

describe('the sheet "Dàn bài"', () => {
  it('says title, recipients, signature and outline in rows', () => {
    const read = outlineOfSheets(
      [
        book(
          ['DÀN BÀI BÁO CÁO'],
          HEAD,
          ['Trích yếu', 'Tình hình {{ ky.ten }}'],
          ['Nơi nhận', 'Đảng ủy xã'],
          ['Nơi nhận', 'Lưu: VP'],
          ['Người ký', 'Lê Văn Tám'],
          ['Chức vụ', 'Chánh Văn phòng'],
          ['Đề mục', 'Ngân sách', '1'],
          ['Mẫu câu', 'budget-expenditure'],
          ['Đề mục', 'Không có', '2', 'thu.tong.uoc.co == false'],
          ['Thuyết minh', 'I.9', '', '', 'có'],
        ),
      ],
      catalogue,
    );
    assert.deepEqual(read?.faults, []);
    const { document } = composeReport(narrativeReading(seedFacts), profile, {
      period: '2025-9M',
      variables: { body: 'UBND xã Tân Lập' },
      ...(read ? { own: read.report } : {}),
    });
    assert.equal(document.frame.subject, 'Tình hình 9 tháng đầu năm 2025');
    assert.deepEqual(document.frame.recipients, ['Đảng ủy xã', 'Lưu: VP']);
    assert.deepEqual(
      [document.frame.signature.name, document.frame.signature.position],
      ['Lê Văn Tám', 'Chánh Văn phòng'],
    );
    const lines = document.blocks.map((block) =>
      block.type === 'heading' ? block.text : block.type === 'paragraph' ? readable(block.content).slice(0, 24) : '',
    );
    assert.deepEqual(lines, ['I. NGÂN SÁCH', 'Tổng chi ngân sách 9 thá']);
  });

  it('holds every outline that there is: marks, notes, conditions, sentences, headings as they are typed', () => {
    const kinds = ['commune-quarter', 'town-year', 'town-year-short', 'department-month'];
    for (const each of profiles.filter(({ id }) => kinds.includes(id))) {
      const { outline, left } = folderSheets(startFolder(each));
      assert.deepEqual(left, []);
      const read = outlineOfSheets([book(...outline)], catalogue);
      assert.deepEqual([read?.faults, read?.report.outline], [[], each.outline], each.id);
      assert.deepEqual(read?.report.annexes ?? [], each.annexes, each.id);
    }
  });

  it('names what is wrong by row and column, and takes a sheet of somebody else for what it is', () => {
    const read = outlineOfSheets(
      [book(HEAD, ['Đề mục', 'A', '7'], ['Đoạn', 'x'], ['Mẫu câu', 'la'], ['Bảng', 'khong-co'], ['Phụ lục', 'la'])],
      catalogue,
    );
    assert.deepEqual(
      read?.faults.map(({ data }) =>
        [data['file'], data['line'], data['column'], (data['problem'] ?? '').slice(0, 22)].join(' | '),
      ),
      [
        'van-phong.xlsx · Dàn bài | 3 | 1 | không có mục nào tên “',
        'van-phong.xlsx · Dàn bài | 2 | 3 | “7” phải là một trong:',
        'van-phong.xlsx · Dàn bài | 5 | 2 | không có biểu nào mã “',
        'van-phong.xlsx · Dàn bài | 6 | 2 | không có biểu nào mã “',
        'van-phong.xlsx · Dàn bài | 4 | 2 | không có đoạn nào tên ',
      ],
    );
    assert.equal(outlineOfSheets([book(['Việc', 'Người làm'], ['A', 'B'])], catalogue), null);
  });
});
