import { strict as assert } from 'node:assert';
import { arithmeticText, figureText, nameText, rangeText, withUnit } from './exact-text';

describe('language/exact-text', () => {
  it('separates figures as each language does', () => {
    assert.equal(figureText('-70067.5', 'vi'), '−70.067,5');
    assert.equal(figureText('1234567.891', 'en'), '1,234,567.891');
    assert.equal(figureText('0.05', 'vi'), '0,05');
    assert.equal(figureText('chưa có', 'vi'), 'chưa có');
    assert.equal(figureText(undefined, 'vi'), '');
  });

  it('separates every figure of an arithmetic text, negatives too', () => {
    assert.equal(arithmeticText('16300 + (-8200) = 8100', 'vi'), '16.300 + (−8.200) = 8.100');
    assert.equal(arithmeticText('-8200 / -20000 × 100 = 41%', 'vi'), '−8.200 / −20.000 × 100 = 41%');
    assert.equal(arithmeticText('70067 / 135264 × 100 = 51.8%', 'en'), '70,067 / 135,264 × 100 = 51.8%');
    assert.equal(arithmeticText(undefined, 'vi'), '');
  });

  it('puts units behind, a percent sign without a blank', () => {
    assert.equal(withUnit('51.8', '%', 'vi'), '51,8%');
    assert.equal(withUnit('70067', 'triệu đồng', 'vi'), '70.067 triệu đồng');
    assert.equal(withUnit('1015', '1.000 đồng', 'vi'), '1.015 nghìn đồng');
    assert.equal(withUnit('1015', '1.000.000 đ', 'vi'), '1.015 triệu đ');
    assert.equal(withUnit('1015', '1000 tấn', 'en'), '1,015 nghìn tấn');
    assert.equal(withUnit('12', '100 con', 'vi'), '12 100 con');
    assert.equal(rangeText('51.75', '51.85', '[)', 'vi'), 'số từ 51,75 đến dưới 51,85');
    assert.equal(rangeText('-51.85', '-51.75', '(]', 'vi'), 'số trên −51,85 đến −51,75');
    assert.equal(rangeText('51.75', '51.85', '[)', 'en'), 'a number from 51.75 to below 51.85');
    assert.equal(rangeText('51.9', '51.95', '[]', 'en'), 'a number from 51.9 to 51.95');
  });

  it('names a line without the words that open its breakdown', () => {
    assert.equal(nameText('Chi thường xuyên, bao gồm:', 'vi'), '“Chi thường xuyên”');
    assert.equal(nameText('Tổng chi (trong đó:', 'vi'), '“Tổng chi”');
    assert.equal(nameText('Gồm thu phí', 'vi'), '“Gồm thu phí”');
    assert.equal(nameText('', 'vi'), 'Số liệu này');
  });
});
