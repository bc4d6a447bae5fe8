import { strict as assert } from 'node:assert';
import { expandEllipses, tokens } from './tokens';

const read = (side: string): string | null =>
  tokens(side, 'code')
    ?.map(({ type, text }) => (type === 'id' || type === 'number' ? `${type}:${text}` : type))
    .join(' ') ?? null;

const written = (side: string): string | null =>
  expandEllipses(tokens(side, 'code') ?? [])
    ?.map(({ text }) => text)
    .join('') ?? null;

describe('tokens of printed arithmetic', () => {
  it('are ids, numbers and signs, however they are written', () => {
    assert.equal(read('4a + B1'), 'id:4a + id:B1');
    assert.equal(read('2 × 1÷3'), 'id:2 * id:1 / id:3');
    assert.equal(read('5 – 1000'), 'id:5 - number:1000');
    assert.equal(read('2…7'), 'id:2 ... id:7');
  });

  it('are none where anything else stands', () => {
    assert.equal(read('2+?'), null);
    assert.equal(read('nhân'), null);
    assert.equal(tokens('+2'.repeat(151), 'code'), null);
  });

  it('let an ellipsis stand for the whole numbers between', () => {
    assert.equal(written('2+3+...+6'), '2+3+4+5+6');
    assert.equal(written('2...4+9'), '2+3+4+9');
    assert.equal(written('7+...+3'), null);
    assert.equal(written('1+...+500'), null);
    assert.equal(written('a+...+c'), null);
  });
});
