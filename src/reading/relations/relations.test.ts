import { strict as assert } from 'node:assert';
import type { Reading } from '../../core/reading';
import type { CellSnapshot } from '../../core/snapshot';
import { verdictOf } from '../../core/verdict';
import { readWorkbooks } from '..';

type Value = string | number | null | { readonly value: number; readonly formula: string };

/** Reads rows of a sheet that starts at A1. */
function read(rows: readonly (readonly Value[])[], formats: Readonly<Record<number, string>> = {}): Reading {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((value, column): CellSnapshot[] => {
      if (value === null || value === '') return [];
      const format = formats[column] === undefined ? {} : { format: formats[column] };
      return typeof value === 'object'
        ? [{ row: at, column, value: value.value, formula: value.formula, ...format }]
        : [{ row: at, column, value, ...format }];
    }),
  );
  const sheet = { name: 'S', visibility: 'visible' as const, cells, merges: [], hiddenRows: [], hiddenColumns: [] };
  return readWorkbooks([{ file: 'a.xlsx', sha256: null, sheets: [sheet] }], []);
}

/** Relations as "B2=C2+D2 source", wrong ones with "!" and what their break may be called. */
function claims(reading: Reading): string[] {
  return reading.relations.map((relation) => {
    const cell = (at: number): string => reading.facts[at]?.at.cell ?? '?';
    const sign = { ratio: '/', growth: '~', product: '*', average: '&' } as Readonly<Record<string, string>>;
    const parts = relation.parts.map(
      (part, at) => (part.sign < 0 ? '-' : at === 0 ? '' : (sign[relation.kind] ?? '+')) + cell(part.fact),
    );
    const verdict = verdictOf(reading.facts, relation);
    const broken = verdict.status === 'fails' && verdict.code !== 'remainder' ? ` !${relation.force}` : '';
    return `${cell(relation.whole)}=${parts.join('')} ${relation.source}${broken}`;
  });
}

const broken = (reading: Reading): string[] => claims(reading).filter((claim) => claim.includes('!'));

describe('relations of a table that nobody here designed', () => {
  const provinces = [
    ['Huyện', 'Chung', 'Ngoài', 'Trong'],
    ['An', 1204, 817, 387],
    ['Bình', 2391, 1702, 689],
    ['Châu', 1871, 1003, 868],
    ['Duy', 3310, 2114, 1196],
    ['Êa', 948, 530, 418],
  ] as const;

  it('shows a sum across columns by the figures alone, in every line', () => {
    const found = claims(read(provinces.map((row) => [...row])));
    assert.deepEqual(
      found.filter((claim) => /^B\d=C/.test(claim)),
      [2, 3, 4, 5, 6].map((row) => `B${String(row)}=C${String(row)}+D${String(row)} figures`),
    );
  });

  it('warns, and no more, where one line of such a sum breaks', () => {
    const wrong = provinces.map((row) => [...row]) as Value[][];
    (wrong[3] as Value[])[1] = 1817;
    assert.deepEqual(broken(read(wrong)), ['B4=C4+D4 figures !warning']);
  });

  it('calls the same break an error where the heading says that it is a total', () => {
    const wrong = provinces.map((row) => [...row]) as Value[][];
    (wrong[0] as Value[])[1] = 'Tổng số';
    (wrong[3] as Value[])[1] = 1817;
    assert.deepEqual(broken(read(wrong)), ['B4=C4+D4 words !error']);
  });

  it('claims nothing of figures that follow no rule', () => {
    const found = claims(
      read([
        ['Huyện', 'Cột một', 'Cột hai', 'Cột ba'],
        ['An', 1204, 817, 391],
        ['Bình', 2391, 1702, 652],
        ['Châu', 1871, 1003, 811],
        ['Duy', 3310, 2114, 1290],
      ]),
    );
    assert.deepEqual(found, []);
  });

  it('finds totals of subtotals when every subtotal stands for its lines', () => {
    const found = claims(
      read([
        ['Loại', 'Năm một', 'Năm hai', 'Năm ba'],
        ['a', 113, 127, 141],
        ['b', 209, 231, 258],
        ['Nhóm đầu', 322, 358, 399],
        ['c', 71, 83, 97],
        ['d', 55, 49, 62],
        ['Nhóm sau', 126, 132, 159],
        ['Cả hai', 448, 490, 558],
      ]),
    );
    assert.ok(found.includes('B8=B4+B7 figures'), found.join('; '));
    assert.ok(found.includes('B4=B2+B3 figures'), found.join('; '));
    assert.ok(found.includes('B7=B5+B6 figures'));
    assert.ok(!found.some((claim) => claim.startsWith('B8=B2')), 'the leaves are not claimed beside their subtotals');
  });

  it('does not add up an index whose whole lies among its parts', () => {
    const reading = read([
      ['Vùng', 'Chỉ số giá', 'Sản lượng'],
      ['Cả nước', 104.2, 611],
      ['Bắc', 103.1, 207],
      ['Trung', 104.9, 186],
      ['Nam', 104.6, 218],
    ]);
    assert.deepEqual(broken(reading), []);
    assert.ok(!claims(reading).some((claim) => claim.startsWith('B')));
    assert.ok(claims(reading).some((claim) => claim.startsWith('C2=C3+C4+C5')));
  });
});

describe('rates among columns', () => {
  const rows = [
    ['Chỉ tiêu', 'Kế hoạch năm', 'Thực hiện', 'Cùng kỳ năm trước', '% so với kế hoạch', '% so với cùng kỳ'],
    ['a', 1250, 611, 588, 48.9, 103.9],
    ['b', 830, 455, 430, 54.8, 105.8],
    ['c', 2010, 1127, 1191, 56.1, 94.6],
    ['d', 645, 290, 262, 45.0, 110.7],
  ] as const;

  it('are asked of plan and of the year before, by their headings', () => {
    const found = claims(read(rows.map((row) => [...row])));
    for (const row of [2, 3, 4, 5]) {
      assert.ok(found.includes(`E${String(row)}=C${String(row)}/B${String(row)} meaning`), found.join('; '));
      assert.ok(found.includes(`F${String(row)}=C${String(row)}/D${String(row)} meaning`));
    }
  });

  it('are errors where one of them does not follow', () => {
    const wrong = rows.map((row) => [...row]) as Value[][];
    (wrong[2] as Value[])[4] = 45.8;
    assert.deepEqual(broken(read(wrong)), ['E3=C3/B3 meaning !error']);
  });
});

describe('what is printed, against what the figures say', () => {
  it('lets go of a printed sum that holds in none of many lines', () => {
    const reading = read([
      ['Đơn vị', 'Chung', 'Một', 'Hai', 'Ba'],
      ['A', '1=3+4', '2', '3', '4'],
      ['a', 1204, 817, 387, 9],
      ['b', 2391, 1702, 689, 14],
      ['c', 1871, 1003, 868, 3],
      ['d', 3310, 2114, 1196, 27],
      ['e', 948, 530, 418, 11],
    ]);
    assert.deepEqual(broken(reading), []);
    assert.ok(reading.withdrawn.some(({ at, reason }) => at.cell === 'B3' && reason === 'unsupported'));
  });

  it('keeps a printed sum that holds in no line where the rest of its row holds: the row is read rightly', () => {
    const rows = [
      ['Đơn vị', 'Tồn', 'Mới', 'Phải giải quyết', 'Xong', 'Trong hạn', 'Quá hạn', 'Còn lại'],
      ['A', '1', '2', '3=1+2', '4=5+6', '5', '6', '7=3-4'],
      ['a', 12, 31, 43, 30, 27, 3, 14],
      ['b', 8, 22, 30, 19, 17, 2, 12],
      ['c', 17, 45, 62, 41, 33, 8, 22],
      ['d', 5, 19, 24, 20, 14, 6, 5],
      ['e', 9, 14, 23, 11, 10, 1, 13],
    ];
    assert.deepEqual(
      broken(read(rows)),
      [3, 4, 5, 6, 7].map((row) => `H${String(row)}=D${String(row)}-E${String(row)} code row !error`),
    );
  });

  it('keeps what numbering says of a group that lacks in every column one line numbered under another', () => {
    const rows = [
      ['STT', 'Chỉ tiêu', 'Dự toán', 'Thực hiện'],
      ['', 'TỔNG SỐ', 17935, 10329],
      ['I', 'Nông lâm', 12410, 6935],
      ['1', 'Trồng trọt', 5120, 2604],
      ['2', 'Chăn nuôi', 3980, 2117],
      ['II', 'Dịch vụ', 5525, 3394],
      ['1', 'Vận tải', 2215, 1180],
      ['2', 'Lưu trú', 3310, 2214],
      ['3', 'Lâm nghiệp', 3310, 2214],
    ];
    assert.ok(
      broken(read(rows)).every((each) => !each.startsWith('C3')),
      'two lines would do: nobody is accused',
    );
    rows[8] = ['3', 'Lâm nghiệp', 3310, 2214];
    rows[7] = ['2', 'Lưu trú', 3310, 2215];
    rows[5] = ['II', 'Dịch vụ', 5525, 3395];
    assert.ok(broken(read(rows)).includes('C3=C4+C5 outline !error'));
  });

  it('keeps a printed sum that breaks in one line, in brackets too', () => {
    const reading = read([
      ['Đơn vị', 'Chung', 'Một', 'Hai'],
      ['A', '(1)=(2)+(3)', '(2)', '(3)'],
      ['a', 1204, 817, 387],
      ['b', 2391, 1702, 698],
      ['c', 1871, 1003, 868],
    ]);
    assert.deepEqual(broken(reading), ['B4=C4+D4 code row !error']);
  });

  it('reads arithmetic in a label', () => {
    const reading = read([
      ['STT', 'Nội dung', 'Năm nay'],
      ['I', 'Thu', 812],
      ['II', 'Chi', 790],
      ['III', 'Chênh lệch (I - II)', 23],
    ]);
    assert.deepEqual(broken(reading), ['C4=C2-C3 heading !error']);
  });

  it('accuses nobody of a total that holds in none of its columns', () => {
    const reading = read([
      ['Nội dung', 'Quý một', 'Quý hai'],
      ['a', 40, 55],
      ['b', 31, 27],
      ['c', 18, 22],
      ['Tổng cộng', 120, 131],
    ]);
    assert.deepEqual(broken(reading), []);
    assert.deepEqual(
      reading.withdrawn.map(({ at, reason, support }) => [at.cell, reason, support.holds, support.asked]),
      [['B5', 'unsupported', 0, 2]],
    );
  });

  it('accuses a lone total under a flat list', () => {
    const reading = read([
      ['Nội dung', 'Số tiền'],
      ['a', 40],
      ['b', 31],
      ['c', 18],
      ['Tổng cộng', 98],
    ]);
    assert.deepEqual(broken(reading), ['B5=B2+B3+B4 words !error']);
  });
});

describe('formulas as structure', () => {
  const total = (column: string, value: number): Value => ({ value, formula: `SUM(${column}2:${column}4)` });

  it('make a figure typed over one of them an error', () => {
    const reading = read([
      ['Nội dung', 'Quý một', 'Quý hai', 'Quý ba'],
      ['a', 40, 55, 12],
      ['b', 31, 27, 19],
      ['c', 18, 22, 30],
      ['Mục này', total('B', 89), total('C', 104), 63],
    ]);
    assert.deepEqual(broken(reading), ['D5=D2+D3+D4 formula !error']);
  });

  it('round as they say', () => {
    const reading = read([
      ['Nội dung', 'Số một', 'Số hai', 'Kết quả'],
      ['a', 611, 1250, { value: 48.9, formula: 'ROUND(B2/C2*100,1)' }],
      ['b', 455, 830, { value: 54.8, formula: 'IFERROR(ROUND(B3/C3*100,1),"")' }],
    ]);
    assert.deepEqual(broken(reading), []);
    assert.ok(claims(reading).includes('D2=B2/C2 formula'));
  });
});
