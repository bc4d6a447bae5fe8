import { strict as assert } from 'node:assert';
import { broken, claims, read, type Value } from '../../../test/support/claims-of';

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

  it('are of the plan beside what was done, whatever that column is called, in a small table too', () => {
    const rows: Value[][] = [
      ['Nguồn vốn', 'Kế hoạch', 'Giải ngân', 'Tỷ lệ (%)'],
      ['Tỉnh', 112, 69, 61.6],
      ['Huyện', 77, 43, 65.8],
      ['Xã', 40, 31, 77.5],
    ];
    assert.deepEqual(broken(read(rows)), ['D3=C3/B3 meaning !error']);
    assert.deepEqual(
      broken(read([rows[0] ?? [], ['Tỉnh', 112, 69, 12.5], ['Huyện', 77, 43, 4.1], ['Xã', 40, 31, 9.7]])),
      [],
    );
  });
});
