/** A mark of all figures tells any other figure. */
import { strict as assert } from 'node:assert';
import { changedFact } from './held-fact';
import { readingOf } from '../../test/support/reading-of';
import { figuresMark, linesMark } from './figures-mark';

const markOf = (facts: Readonly<Record<string, string>>): string => figuresMark(readingOf({ facts }).facts);

describe('core/figures-mark', () => {
  it('is one for the same figures, in whatever order they are read', () => {
    const mark = markOf({ 'A!D5': '12', 'B!D6': '7.5' });
    assert.match(mark, /^[\da-f]{16}$/);
    assert.equal(mark, markOf({ 'B!D6': '7.5', 'A!D5': '12' }));
  });

  it('is another for another figure, another cell, a figure more', () => {
    const marks = [
      markOf({ 'A!D5': '12' }),
      markOf({ 'A!D5': '21' }),
      markOf({ 'A!D6': '12' }),
      markOf({ 'B!D5': '12' }),
      markOf({ 'A!D5': '12', 'A!D6': '0' }),
      markOf({}),
    ];
    assert.equal(new Set(marks).size, marks.length);
  });

  it('of the lines alone tells a line more and another name, and no other figure', () => {
    const facts = readingOf({ facts: { 'A!D5': '12', 'A!D6': '7' } }).facts;
    const named = facts.map((fact, at) => changedFact(fact, { label: `Thôn ${String(at)}` }));
    const changed = named.map((fact) => changedFact(fact, { value: facts[0]?.value ?? fact.value }));
    assert.equal(linesMark(changed), linesMark(named));
    assert.notEqual(linesMark(named.slice(1)), linesMark(named));
    assert.notEqual(
      linesMark(named.map((fact) => changedFact(fact, { label: `${fact.label} mới` }))),
      linesMark(named),
    );
  });
});
