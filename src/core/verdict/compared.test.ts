/** Counts, subsets and identities: what is compared, in which unit, and what cannot be. */
import { strict as assert } from 'node:assert';
import { changedRelation } from '../relation';
import { readingOf, type FactSpec } from '../../../test/support/reading-of';
import { toText } from '../decimal';
import { verdictOf, type Verdict } from './index';

type Facts = Record<string, string | FactSpec>;

function verdict(facts: Facts, relation: string): Verdict {
  const reading = readingOf({ facts, relations: [relation] });
  return verdictOf(reading.facts, reading.relations[0] ?? assert.fail());
}
/** "holds exact 5 = 5", "fails mismatch rounding 5 ≠ 9", "skipped none". */
function said(facts: Facts, relation: string): string {
  const given = verdict(facts, relation);
  if (given.status === 'skipped') return `skipped ${given.reason}`;
  const code = given.status === 'fails' ? `fails ${given.code}` : 'holds';
  return `${code} ${given.test} ${toText(given.actual)} beside ${toText(given.expected)}`;
}
const of = (value: string, unit: string): FactSpec => ({ value, unit });

describe('core/verdict: two figures beside each other', () => {
  it('a count is the number of what is listed, and asks nothing of an empty list but a count of none', () => {
    assert.equal(said({ C: '3' }, 'C count a;b;c'), 'holds exact 3 beside 3');
    assert.equal(said({ C: '4' }, 'C count a;b;c'), 'fails mismatch exact 4 beside 3');
    assert.equal(said({ C: '4' }, 'C count'), 'skipped empty-list');
    assert.equal(said({ C: '0' }, 'C count'), 'holds exact 0 beside 0');
  });

  it('a part is at most its whole, each as far as its rounding reaches', () => {
    assert.equal(said({ T: '9', A: '5' }, 'A <= T'), 'holds exact 9 beside 5');
    assert.equal(said({ T: '9', A: '9' }, 'A <= T'), 'holds exact 9 beside 9');
    assert.equal(said({ T: '9', A: '10' }, 'A <= T'), 'fails exceeds exact 9 beside 10');
    assert.equal(said({ T: '9~0', A: '9.4~1' }, 'A <= T'), 'holds rounding 9 beside 9.4');
    assert.equal(said({ T: '9~0', A: '9.6~1' }, 'A <= T'), 'fails exceeds rounding 9 beside 9.6');
  });

  it('a part is brought into the unit of its whole', () => {
    const whole = of('1500', 'triệu đồng');
    assert.equal(said({ T: whole, A: of('1', 'tỷ đồng') }, 'A <= T'), 'holds exact 1500 beside 1000');
    assert.equal(said({ T: whole, A: of('2', 'tỷ đồng') }, 'A <= T'), 'fails exceeds exact 1500 beside 2000');
    assert.equal(said({ T: whole, A: of('2', 'ha') }, 'A <= T'), 'skipped incompatible-units');
  });

  it('one indicator at two places is one figure', () => {
    assert.equal(said({ T: '5', A: '5' }, 'T == A'), 'holds exact 5 beside 5');
    assert.equal(said({ T: '5', A: '9' }, 'T == A'), 'fails mismatch exact 5 beside 9');
    assert.equal(said({ T: '5.2~1', A: '5.24~2' }, 'T == A'), 'holds rounding 5.2 beside 5.24');
    assert.equal(said({ T: of('3', 'người'), A: of('3', 'ha') }, 'T == A'), 'skipped incompatible-units');
  });

  it('the coarser of two units is a rounding of the finer, whichever stands first', () => {
    const coarse = of('1.5', 'tỷ đồng');
    assert.equal(
      said({ T: of('1', 'tỷ đồng'), A: of('1499', 'triệu đồng') }, 'T == A'),
      'holds rounding 1 beside 1.499',
    );
    assert.equal(
      said({ T: of('1', 'tỷ đồng'), A: of('1501', 'triệu đồng') }, 'T == A'),
      'fails mismatch rounding 1 beside 1.501',
    );
    assert.equal(
      said({ T: of('1499', 'triệu đồng'), A: of('1', 'tỷ đồng') }, 'T == A'),
      'holds rounding 1499 beside 1000',
    );
    assert.equal(
      said({ T: of('1501', 'triệu đồng'), A: of('1', 'tỷ đồng') }, 'T == A'),
      'fails mismatch rounding 1501 beside 1000',
    );
    assert.equal(said({ T: coarse, A: of('1532', 'triệu đồng') }, 'T == A'), 'holds rounding 1.5 beside 1.532');
    assert.equal(
      said({ T: coarse, A: of('1552', 'triệu đồng') }, 'T == A'),
      'fails mismatch rounding 1.5 beside 1.552',
    );
  });

  it('a figure whose other place is blank or holds none is not asked', () => {
    const reading = readingOf({ facts: { T: '5', A: '9' }, relations: ['A <= T', 'T == A'] });
    const without = (at: number, blanks: boolean): Verdict => {
      const relation = reading.relations[at] ?? assert.fail();
      const where = reading.facts[0]?.at ?? assert.fail();
      return verdictOf(reading.facts, changedRelation(relation, { parts: [], blanks: blanks ? [where] : [] }));
    };
    for (const at of [0, 1]) {
      const [blank, none] = [without(at, true), without(at, false)];
      assert.equal(blank.status === 'skipped' && blank.reason, 'unknown-operand');
      assert.equal(none.status === 'skipped' && none.reason, 'none');
    }
  });
});
