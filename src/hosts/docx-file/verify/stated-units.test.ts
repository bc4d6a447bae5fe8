import { strict as assert } from 'node:assert';
import { parseUnit } from '../../../language';
import { sameUnit, unitBehind, unitStated, wrongUnit } from './stated-units';

const unit = (text: string): NonNullable<ReturnType<typeof parseUnit>> => {
  const found = parseUnit(text);
  assert.ok(found, text);
  return found;
};

describe('hosts/docx-file/verify/stated-units', () => {
  it('reads the longest unit behind a figure', () => {
    const behind = (text: string): string | null => unitBehind(text, text.indexOf('5') + 1)?.text ?? null;
    assert.equal(behind('thu 5 triệu đồng, đạt'), 'triệu đồng');
    assert.equal(behind('năng suất 5 tạ/ha.'), 'tạ/ha');
    assert.equal(behind('tiếp 5 lượt công dân'), 'lượt');
    assert.equal(behind('giảm 5, so với'), null);
  });

  it('reads the unit that a heading states', () => {
    assert.equal(unitStated('Đơn vị tính: triệu đồng')?.power, 6);
    assert.equal(unitStated('Diện tích (ha)')?.dimension, 'area');
    assert.equal(unitStated('Nội dung'), null);
  });

  it('tells scales and things counted apart, and allows more exact names', () => {
    assert.equal(sameUnit(unit('triệu đồng'), unit('tỷ đồng')), false);
    assert.equal(sameUnit(unit('triệu đồng'), unit('tỷ đồng'), -3), true);
    assert.equal(sameUnit(unit('lượt'), unit('lượt người')), true);
    assert.equal(sameUnit(unit('hộ'), unit('người')), false);
  });

  it('asks the printed words first, the cell where none are remembered', () => {
    const sheet = { unit: unit('triệu đồng'), shift: 0 };
    assert.equal(wrongUnit(unit('tỷ đồng'), unit('tỷ đồng'), { ...sheet, shift: -3 }), null);
    // A wording of one's own that said a wrong scale from the start.
    assert.equal(wrongUnit(unit('tỷ đồng'), unit('tỷ đồng'), sheet)?.text, 'tỷ đồng');
    assert.equal(
      wrongUnit(unit('triệu con'), unit('triệu con'), { unit: unit('nghìn con'), shift: 0 })?.text,
      'triệu con',
    );
    assert.equal(wrongUnit(unit('tỷ đồng'), unit('tỷ đồng'), { unit: null, shift: 0 }), null);
    assert.equal(wrongUnit(unit('tỷ đồng'), null, sheet)?.text, 'tỷ đồng');
    assert.equal(wrongUnit(unit('dự án'), null, sheet), null);
    assert.equal(wrongUnit(null, unit('triệu đồng'), sheet), null);
  });
});
