import { strict as assert } from 'node:assert';
import { parseUnit } from '../language';
import { isScaled } from './unit';

describe('core/unit', () => {
  it('knows which units stand for thousands, millions…', () => {
    for (const text of [
      'nghìn đồng',
      'triệu đồng',
      'Tr.đ',
      'tỷ đồng',
      '1.000 đồng',
      '1.000 tấn',
      '1000 con',
      'nghìn ha',
      'trăm con',
      'triệu lượt',
    ])
      assert.equal(isScaled(parseUnit(text) ?? assert.fail(text)), true, text);
    for (const text of ['đồng', 'người', 'tấn', 'tạ/ha', 'ha', '%', 'km2', 'con'])
      assert.equal(isScaled(parseUnit(text) ?? assert.fail(text)), false, text);
  });
});
