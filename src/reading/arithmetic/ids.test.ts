import { strict as assert } from 'node:assert';
import { BRACKETED_ID, codeOf, ID } from './ids';

describe('ids of printed arithmetic', () => {
  it('are codes of columns, or keys of forms', () => {
    for (const id of ['1', '4a', '12.3', 'A', 'B1', 'đ', 'c']) assert.match(id, ID.code);
    for (const id of ['x', '1234', 'abc', 'a1']) assert.doesNotMatch(id, ID.code);
    assert.match('percent-of-plan', ID.key);
    assert.doesNotMatch('Percent', ID.key);
  });

  it('may stand in brackets of their own', () => {
    assert.equal('(5)=[4]-( 3 )'.replace(BRACKETED_ID, '$1'), '5=4-3');
    assert.equal('(4-3)/3'.replace(BRACKETED_ID, '$1'), '(4-3)/3');
  });

  it('name a column by what stands before the sign', () => {
    assert.deepEqual(['2≤1', '(c) = b/a', '[7]', 'Thuế'].map(codeOf), ['2', 'c', '7', null]);
  });
});
