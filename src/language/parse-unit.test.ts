import { strict as assert } from 'node:assert';
import { parseUnit } from './parse-unit';

describe('parseUnit', () => {
  const money: readonly (readonly [string, number])[] = [
    ['đồng', 0],
    ['đ', 0],
    ['dồng', 0],
    ['đổng', 0],
    ['1.000 đồng', 3],
    ['1000đ', 3],
    ['1 000 đồng', 3],
    ['nghìn đồng', 3],
    ['ngàn đồng', 3],
    ['triệu đồng', 6],
    ['Triệu Đồng', 6],
    ['Tr.đ', 6],
    ['trđ', 6],
    ['tr đồng', 6],
    ['Tr. đồng', 6],
    ['1.000.000 đồng', 6],
    ['triệu đ', 6],
    ['tỷ đồng', 9],
    ['tỉ đồng', 9],
    ['tỷ', 9],
    ['nghìn tỷ đồng', 12],
    ['ngàn tỉ', 12],
    ['triệu đồng'.normalize('NFD'), 6],
    ['Đơn vị tính: Triệu đồng', 6],
    ['(ĐVT: tr.đ)', 6],
  ];
  for (const [text, power] of money) {
    it(`reads "${text}" as money of 10^${String(power)} đồng`, () => {
      const unit = parseUnit(text);
      assert.equal(unit?.dimension, 'money');
      assert.equal(unit.power, power);
    });
  }

  it('keeps the spelling of the sheet, composed and without brackets', () => {
    assert.equal(parseUnit('(Triệu đồng)'.normalize('NFD'))?.text, 'Triệu đồng');
  });

  it('knows mass, area, yield, per cent and points', () => {
    assert.deepEqual(parseUnit('tạ/ha'), { text: 'tạ/ha', dimension: 'yield', kind: '', power: 0 });
    assert.equal(parseUnit('nghìn tấn')?.power, 6);
    assert.equal(parseUnit('ha')?.dimension, 'area');
    assert.equal(parseUnit('%')?.dimension, 'percent');
    assert.equal(parseUnit('điểm %')?.dimension, 'percent-point');
  });

  it('counts what nouns name, with powers and pairs', () => {
    assert.deepEqual(parseUnit('1.000 con'), { text: '1.000 con', dimension: 'count', kind: 'con', power: 3 });
    assert.equal(parseUnit('thôn/khu phố')?.kind, 'thôn, khu phố');
  });

  for (const text of [
    'dòng',
    'triệu dòng',
    'UBND thị xã Quảng Trị',
    '',
    'trang',
    'tr',
    'toString',
    'constructor',
    '1.000',
  ]) {
    it(`does not take "${text}" for a unit`, () => {
      assert.equal(parseUnit(text), null);
    });
  }
});
