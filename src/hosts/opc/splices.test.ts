import { strict as assert } from 'node:assert';
import { applySplices, spliceBytes, type Splice } from './splices';

describe('hosts/opc/splices', () => {
  const splices: readonly Splice[] = [
    { start: 4, end: 5, text: 'Ệ' },
    { start: 1, end: 1, text: '1' },
    { start: 1, end: 2, text: 'B' },
    { start: 1, end: 1, text: '2' },
  ];

  it('changes a text without touching the rest', () => {
    assert.equal(applySplices('abcdef', splices), 'a12BcdỆf');
    assert.equal(applySplices('abc', []), 'abc');
  });

  it('changes bytes just so', () => {
    assert.equal(new TextDecoder().decode(spliceBytes(new TextEncoder().encode('abcdef'), splices)), 'a12BcdỆf');
  });

  it('refuses changes that overlap', () => {
    const overlapping = [
      { start: 0, end: 2, text: '' },
      { start: 1, end: 3, text: '' },
    ];
    assert.throws(() => applySplices('abc', overlapping), RangeError);
    assert.throws(() => spliceBytes(new Uint8Array(3), overlapping), RangeError);
    assert.throws(() => applySplices('abc', [{ start: 2, end: 1, text: '' }]), RangeError);
  });
});
