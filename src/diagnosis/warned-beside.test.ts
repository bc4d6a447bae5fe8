/** What is only a warning accuses nobody, and yet says which of several cells is wrong. */
import { strict as assert } from 'node:assert';
import { readingOf, type FactSpec } from '../../test/support/reading-of';
import { changedRelation, type Support } from '../core/relation';
import { judge } from './judge';
import { Scene } from './scene';
import { World } from './world';

type Facts = Readonly<Record<string, string | FactSpec>>;

/** Who is named, or the tie, where the first relation is asked and the last, which only the figures suggest, fails besides. */
function told(facts: Facts, relations: readonly string[], support: Support | null): string {
  const plain = readingOf({ facts, relations });
  const all = plain.relations.map((each) => (each.source === 'figures' ? changedRelation(each, { support }) : each));
  const [asked, warned] = [all.slice(0, 1), all.slice(-1)];
  const scene = new Scene(new World({ ...plain, relations: all }, new Set([...asked, ...warned])), asked);
  const { named, proven, tellings } = judge(scene);
  const cells = (named ? [named] : tellings).flatMap(({ edits }) => [...edits.keys()]);
  return `${named ? 'named' : 'tie'}${proven ? '!' : ''} ${cells.map((cell) => plain.facts[cell]?.at.cell ?? '').join()}`;
}

describe('diagnosis: warnings beside', () => {
  it('speak for the cell that puts them right as well, if they hold in several places', () => {
    const facts = { C4: '786', D4: '489', E4: '1330', D5: '55', D6: '489' };
    const relations = ['D4 = D5 + D6 @words', 'E4 = C4 + D4 @figures'];
    assert.equal(told(facts, relations, { holds: 3, asked: 4 }), 'named! D4');
    // That it lacks just one of its parts is likely, and no proof.
    assert.equal(told(facts, relations, { holds: 2, asked: 3 }), 'named D4');
    assert.equal(told(facts, relations, null), 'named D4');
  });

  it('bear out a total typed where its kin are formulas: a line would draw its formulas along', () => {
    const by = (value: string): FactSpec => ({ value, written: 'formula' });
    const facts = {
      C4: by('786'), D4: '489', E4: by('1330'),
      C5: '63', D5: '55', E5: by('118'),
      C6: '723', D6: '489', E6: by('1212'),
      C7: by('674'), D7: by('690'), E7: by('1364'),
      C8: '475', D8: '488', E8: by('963'),
      C9: '199', D9: '202', E9: by('401'),
    }; // prettier-ignore
    const down = (row: number): string[] =>
      ['D', 'C', 'E'].map((c) => `${c}${String(row)} = ${c}${String(row + 1)} + ${c}${String(row + 2)} @formula`);
    const across = [5, 6, 8, 9].map((row) => `E${String(row)} = C${String(row)} + D${String(row)} @formula`);
    const relations = [...down(4), ...down(7), ...across, 'E4 = C4 + D4 @figures'];
    assert.equal(told(facts, relations, { holds: 4, asked: 5 }), 'named! D4');
    assert.equal(told(facts, relations, { holds: 2, asked: 3 }), 'named D4');
  });
});
