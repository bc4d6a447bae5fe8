import { strict as assert } from 'node:assert';
import { broken, claims, read, type Value } from '../../../test/support/claims-of';

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
