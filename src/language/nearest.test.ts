import { strict as assert } from 'node:assert';
import { nearest } from './nearest';

describe('nearest', () => {
  const names = ['Số vụ tai nạn', 'Số người chết', 'Số người bị thương'];
  it('finds what was meant, without marks or with a part of it', () => {
    assert.equal(nearest('Số vụ tai nạm', names), 'Số vụ tai nạn');
    assert.equal(nearest('so nguoi chet', names), 'Số người chết');
    assert.equal(nearest('bị thương', names), 'Số người bị thương');
  });

  it('finds nothing in what is quite another', () => {
    assert.equal(nearest('Diện tích lúa', names), null);
    assert.equal(nearest('x', []), null);
    assert.equal(nearest('', names), null);
  });
});
