import { strict as assert } from 'node:assert';
import { snapshotOf } from '../../test/support/snapshot-of';
import type { WorkbookSnapshot } from '../core/snapshot';
import { projectAppraisals } from '../forms/project-appraisals/form';
import { projectList } from '../forms/project-list/form';
import type { Reading } from '../core/reading';
import { readWorkbooks } from './index';

/** A workbook that states how many projects it appraised, beside the list of them. */
function book(
  file: string,
  body: string,
  period: string,
  stated: number,
  projects: readonly string[],
): WorkbookSnapshot {
  const list = projects.map((name, at) => [
    [`Danh mục!A${String(at + 5)}`, at + 1],
    [`Danh mục!B${String(at + 5)}`, name],
    [`Danh mục!C${String(at + 5)}`, 'Phối hợp thẩm định'],
    [`Danh mục!D${String(at + 5)}`, at + 2],
  ]);
  return snapshotOf(
    {
      'Thẩm định!A1': body,
      'Thẩm định!A2': 'KẾT QUẢ THAM GIA THẨM ĐỊNH DỰ ÁN',
      'Thẩm định!A3': period,
      'Thẩm định!A4': 'STT',
      'Thẩm định!B4': 'Chỉ tiêu',
      'Thẩm định!C4': 'ĐVT',
      'Thẩm định!D4': 'Số lượng',
      'Thẩm định!A5': 1,
      'Thẩm định!B5': 'Dự án phối hợp thẩm định',
      'Thẩm định!C5': 'dự án',
      'Thẩm định!D5': stated,
      'Danh mục!A1': body,
      'Danh mục!A2': 'DANH MỤC DỰ ÁN',
      'Danh mục!A3': period,
      'Danh mục!A4': 'STT',
      'Danh mục!B4': 'Tên dự án',
      'Danh mục!C4': 'Nhóm',
      'Danh mục!D4': 'Số tầng',
      ...(Object.fromEntries(list.flat()) as Record<string, string | number>),
    },
    file,
  );
}

const counts = (reading: Reading): string[] =>
  reading.relations
    .filter(({ kind }) => kind === 'count')
    .map(({ whole, items }) => `${reading.facts[whole]?.at.file ?? ''}: ${items.map(({ text }) => text).join(', ')}`);

describe('identities across sheets', () => {
  const forms = [projectAppraisals, projectList];

  it('hold within one body: of a hundred communes each meets its own list', () => {
    const books = Array.from({ length: 100 }, (_, at) =>
      book(`xa-${String(at)}.xlsx`, `UBND XÃ SỐ ${String(at)}`, 'Năm 2024', 2, [
        `Chợ ${String(at)}`,
        `Cầu ${String(at)}`,
      ]),
    );
    const found = counts(readWorkbooks(books, forms));
    assert.equal(found.length, 100);
    assert.equal(found[0], 'xa-0.xlsx: Chợ 0, Cầu 0');
    assert.equal(found[99], 'xa-99.xlsx: Chợ 99, Cầu 99');
  });

  it('hold within one period', () => {
    const books = [
      book('t10.xlsx', 'UBND XÃ AN', '10 tháng năm 2024', 1, ['Chợ', 'Cầu']),
      book('t11.xlsx', 'UBND XÃ AN', '11 tháng năm 2024', 2, ['Kè', 'Đê']),
    ];
    assert.deepEqual(counts(readWorkbooks(books, forms)), ['t10.xlsx: Chợ, Cầu', 't11.xlsx: Kè, Đê']);
  });

  it('join departments of one body that name no place', () => {
    const books = [
      book('a.xlsx', 'UBND XÃ AN', 'Năm 2024', 3, ['Chợ', 'Cầu']),
      book('b.xlsx', 'Phòng Kinh tế', 'Năm 2024', 3, ['Kè']),
    ];
    assert.deepEqual(counts(readWorkbooks(books, forms)), ['a.xlsx: Chợ, Cầu, Kè', 'b.xlsx: Chợ, Cầu, Kè']);
  });
});
