/** Lists that were all of their whole: printed while they still are, else held back as one, and never cut inside a line's own name. */
import { strict as assert } from 'node:assert';
import { nextOf, readingOfRows } from '../../../test/support/learnt-next';
import type { Reading } from '../../core/reading';

type Rows = readonly (readonly [label: string, now: number, then: number])[];

const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);

const readingOf = (period: string, rows: Rows): Reading =>
  readingOfRows([
    ['UBND XÃ YÊN LẠC'],
    ['TÌNH HÌNH ĐƠN THƯ'],
    [period],
    ['STT', 'Loại đơn', 'Số đơn', 'Cùng kỳ năm trước'],
    ...rows.map((row, at) => [at + 1, ...row]),
    ['', 'Tổng cộng', sum(rows.map(([, now]) => now)), sum(rows.map(([, , then]) => then))],
  ]);

const next = (text: string, then: Rows, now: Rows): string =>
  nextOf(
    `# BÁO CÁO\n# Tình hình tháng 9 năm 2025\n# I. KẾT QUẢ\n${text}`,
    readingOf('Tháng 9 năm 2025', then),
    readingOf('Tháng 10 năm 2025', now),
  );

describe('engine/learn: lists that are all of their whole', () => {
  const then: Rows = [
    ['Hộ tịch', 31, 27],
    ['Xây dựng', 17, 14],
    ['Cấp nước', 5, 9],
  ];
  const others: Rows = [
    ['Hộ tịch', 22, 25],
    ['Xây dựng', 19, 16],
    ['Cấp nước', 8, 6],
  ];
  const more: Rows = [...others, ['Chợ', 3, 0]];

  it('are printed of other figures of the same lines, and held back as one beside a new line', () => {
    const text = 'Tiếp nhận 53 đơn, tăng 03 đơn so với cùng kỳ: hộ tịch 31 đơn, xây dựng 17 đơn, cấp nước 05 đơn.';
    assert.equal(
      next(text, then, others),
      'Tiếp nhận 49 đơn, tăng 02 đơn so với cùng kỳ: hộ tịch 22 đơn, xây dựng 19 đơn, cấp nước 08 đơn.',
    );
    assert.equal(next(text, then, more), 'Tiếp nhận 52 đơn, tăng 05 đơn so với cùng kỳ.');
  });

  it('are held back with their brackets and what stands behind them', () => {
    const text = 'Tiếp nhận 53 đơn (hộ tịch 31, xây dựng 17, cấp nước 05), tăng 03 đơn so với cùng kỳ.';
    assert.match(next(text, then, others), /\(hộ tịch 22, xây dựng 19, cấp nước 08\), tăng 02 đơn/u);
    assert.equal(next(text, then, more), 'Tiếp nhận 52 đơn.');
  });

  it('that end with what is left are printed while it is that', () => {
    const text = 'Tiếp nhận 53 đơn, trong đó hộ tịch chiếm 58,5%, xây dựng chiếm 32,1%, còn lại là cấp nước.';
    assert.equal(
      next(text, then, others),
      'Tiếp nhận 49 đơn, trong đó hộ tịch chiếm 44,9%, xây dựng chiếm 38,8%, còn lại là cấp nước.',
    );
    assert.equal(next(text, then, more), 'Tiếp nhận 52 đơn.');
    const none: Rows = [
      ['Hộ tịch', 22, 25],
      ['Xây dựng', 19, 16],
      ['Cấp nước', 0, 6],
    ];
    assert.equal(next(text, then, none), 'Tiếp nhận 41 đơn.');
  });

  it('do not stand without the part that was said to be none', () => {
    const bookOf = (period: string, rows: readonly (readonly [string, number, number])[]): Reading =>
      readingOfRows([
        ['UBND XÃ YÊN LẠC'],
        ['TÌNH HÌNH ĐƠN THƯ'],
        [period],
        ['STT', 'Loại đơn', 'Kỳ trước chuyển sang', 'Tiếp nhận trong kỳ', 'Phải giải quyết'],
        ...[...rows, ['Tổng cộng', sum(rows.map(([, left]) => left)), sum(rows.map(([, , got]) => got))] as const].map(
          ([label, left, got], at) => [at < rows.length ? at + 1 : '', label, left, got, left + got],
        ),
      ]);
    const text =
      'Tổng số đơn phải giải quyết là 35 đơn (kỳ trước chuyển sang 06 đơn, tiếp nhận mới 29 đơn): 07 đơn khiếu nại, 28 đơn kiến nghị, phản ánh; không có đơn tố cáo.';
    const written = nextOf(
      `# BÁO CÁO\n# Tình hình tháng 9 năm 2025\n# I. KẾT QUẢ\n${text}`,
      bookOf('Tháng 9 năm 2025', [
        ['Khiếu nại', 2, 5],
        ['Tố cáo', 0, 0],
        ['Kiến nghị, phản ánh', 4, 24],
      ]),
      bookOf('Tháng 10 năm 2025', [
        ['Khiếu nại', 1, 8],
        ['Tố cáo', 0, 4],
        ['Kiến nghị, phản ánh', 3, 15],
      ]),
    );
    assert.equal(written, 'Tổng số đơn phải giải quyết là 31 đơn.');
  });

  it('"trong đó" that is all by chance stays, whatever opens inside it', () => {
    const text = 'Tiếp nhận 53 đơn; trong đó, hộ tịch: 31 đơn, cấp nước và xây dựng: 22 đơn.';
    const two: Rows = [
      ['Hộ tịch', 31, 27],
      ['Cấp nước và xây dựng', 22, 23],
    ];
    assert.equal(
      next(text, two, [
        ['Hộ tịch', 22, 25],
        ['Cấp nước và xây dựng', 27, 20],
        ['Chợ', 3, 0],
      ]),
      'Tiếp nhận 52 đơn; trong đó, hộ tịch: 22 đơn, cấp nước và xây dựng: 27 đơn.',
    );
  });

  it('leave no lead of time behind', () => {
    const told = 'Tiếp nhận 53 đơn; kết quả trong 9 tháng đầu năm, không có đơn khiếu nại vượt cấp.';
    assert.equal(next(told, then, others), 'Tiếp nhận 49 đơn.');
  });

  it('and no clause ends inside the name of a line', () => {
    const two: Rows = [
      ['Khiếu nại', 7, 11],
      ['Kiến nghị, phản ánh', 28, 28],
    ];
    const turned: Rows = [
      ['Khiếu nại', 12, 7],
      ['Kiến nghị, phản ánh', 18, 28],
    ];
    const text = 'Đơn khiếu nại giảm 04 đơn so với cùng kỳ, đơn kiến nghị, phản ánh cơ bản ổn định.';
    assert.equal(next(text, two, turned), 'Đơn khiếu nại tăng 05 đơn so với cùng kỳ.');
    const twice = 'So với cùng kỳ, đơn khiếu nại giảm 04 đơn, đơn kiến nghị, phản ánh có chuyển biến.';
    assert.equal(next(twice, two, turned), 'So với cùng kỳ, đơn khiếu nại tăng 05 đơn.');
  });
});
