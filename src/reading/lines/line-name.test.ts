import { strict as assert } from 'node:assert';
import { nameOfLine } from './line-name';

describe('names of lines', () => {
  it('are their numbers without what stands behind, else their labels, long ones cut', () => {
    assert.equal(nameOfLine({ number: '1.2.', label: 'Phí' }), '1.2');
    assert.equal(nameOfLine({ number: 'a)', label: 'Phí' }), 'a');
    assert.equal(nameOfLine({ number: '-', label: 'Phí' }), 'Phí');
    assert.equal(nameOfLine({ number: '', label: 'P'.repeat(40) }), 'P'.repeat(40));
    assert.equal(nameOfLine({ number: '', label: 'P'.repeat(41) }), `${'P'.repeat(39)}…`);
  });
});
