import { strict as assert } from 'node:assert';
import { counted } from './counted';

describe('counted', () => {
  it('says one thing and several', () => {
    assert.deepEqual(
      [counted(1, 'error'), counted(0, 'error'), counted(1200, 'figure', '1,200')],
      ['1 error', '0 errors', '1,200 figures'],
    );
  });
});
