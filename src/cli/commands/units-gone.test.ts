import { strict as assert } from 'node:assert';
import { describeGone } from './units-gone';

describe('units that a new tree no longer names', () => {
  it('are named with what they have sent, in both languages', () => {
    const gone = [
      { name: 'UBND xã Kim Long', submissions: 2 },
      { name: 'Phòng Kinh tế, UBND xã Tân Lập', submissions: 0 },
    ];
    assert.equal(
      describeGone(gone, 'vi'),
      'Không còn trong cây cơ quan: 2 đơn vị. Sổ đã gửi vẫn giữ, không được tính; nhập lại tệp có đơn vị ấy thì lại như trước.\n' +
        '  UBND xã Kim Long: đã gửi 2 sổ\n  Phòng Kinh tế, UBND xã Tân Lập: chưa gửi sổ nào\n',
    );
    assert.match(
      describeGone(gone, 'en'),
      /^No longer in the tree: 2 units\..*\n {2}UBND xã Kim Long: 2 workbooks sent\n/,
    );
  });

  it('of many the first alone', () => {
    const many = Array.from({ length: 23 }, (_, at) => ({ name: `UBND xã ${String(at)}`, submissions: 1 }));
    assert.match(describeGone(many, 'vi'), /UBND xã 19: đã gửi 1 sổ\n {2}và 3 đơn vị nữa\n$/);
    assert.match(describeGone(many, 'en'), /UBND xã 19: 1 workbook sent\n {2}and 3 units more\n$/);
  });
});
