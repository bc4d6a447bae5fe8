/** Percentages, quotients and growth: what holds, what was cut off, what is wrong, and why one is not asked. */
import { strict as assert } from 'node:assert';
import { changedRelation } from '../relation';
import { readingOf, type FactSpec } from '../../../test/support/reading-of';
import { decimal, toText, type Decimal } from '../decimal';
import { verdictOf, type Verdict } from './index';

type Facts = Record<string, string | FactSpec>;

function verdict(facts: Facts, relation: string): Verdict {
  const reading = readingOf({ facts, relations: [relation] });
  return verdictOf(reading.facts, reading.relations[0] ?? assert.fail());
}
/** "holds", "fails truncated 51.79", "skipped zero-base at B". */
function said(facts: Facts, relation: string): string {
  const given = verdict(facts, relation);
  if (given.status === 'skipped')
    return `skipped ${[given.reason, ...given.facts.map(({ at }) => `at ${at.cell}`)].join(' ')}`;
  return given.status === 'holds' ? 'holds' : `fails ${given.code} ${toText(given.expected)}`;
}
const of = (value: string, unit: string, more: Partial<FactSpec> = {}): FactSpec => ({ value, unit, ...more });
const percent = (value: string, more: Partial<FactSpec> = {}): FactSpec => of(value, '%', more);

describe('core/verdict: quotients', () => {
  it('a percentage is rounded, or cut off, or wrong', () => {
    const given = (value: string): string => said({ R: percent(value), A: '70067', B: '135264' }, 'R ratio A B e2');
    assert.equal(given('51.8~1'), 'holds');
    assert.equal(given('51.80~2'), 'holds');
    assert.equal(given('51.7~1'), 'fails mismatch 51.8');
    assert.equal(given('51~0'), 'fails truncated 52');
    assert.equal(given('52~0'), 'holds');
    assert.equal(given('518~0'), 'fails mismatch 52');
  });

  it('a figure that was rounded to one digit more first is told from a wrong one', () => {
    const given = (value: string): string => said({ R: percent(value), A: '14246', B: '1000000' }, 'R ratio A B e2');
    assert.equal(given('1.43~2'), 'fails rounded-twice 1.42');
    assert.equal(given('1.44~2'), 'fails mismatch 1.42');
    assert.equal(said({ R: percent('1.43~2'), A: '14244', B: '1000000' }, 'R ratio A B e2'), 'fails mismatch 1.42');
  });

  it('a share may be moved as far as it is said to be', () => {
    const reading = readingOf({
      facts: { R: percent('3.95~2'), A: '3944', B: '100000' },
      relations: ['R ratio A B e2'],
    });
    const [relation] = reading.relations;
    assert.ok(relation);
    const codeBy = (roundedBy: Decimal): string => {
      const found = verdictOf(reading.facts, changedRelation(relation, { roundedBy }));
      return found.status === 'fails' ? found.code : found.status;
    };
    assert.equal(codeBy(decimal('0.01')), 'within-rounding');
    assert.equal(codeBy(decimal('0.0001')), 'mismatch');
  });

  it('a figure typed where a formula should stand was worked out elsewhere: its operands stand for their digits', () => {
    const facts = { R: percent('103.6~1'), A: '125.7', B: '121.4' };
    assert.equal(said(facts, 'R ratio A B e2 @formula'), 'holds');
  });

  it('growth is of the base, a fall below none', () => {
    const given = (value: string): string => said({ G: percent(value), N: '1100', B: '1200' }, 'G growth N B e2');
    assert.equal(given('-8.3~1'), 'holds');
    assert.equal(given('8.3~1'), 'fails mismatch -8.3');
    assert.equal(given('-8~0'), 'holds');
    assert.equal(given('91.7~1'), 'fails mismatch -8.3');
  });

  it('growth brings what is compared into the unit of the base', () => {
    const now = of('3', 'tỷ đồng');
    assert.equal(said({ G: percent('50~0'), N: now, B: of('2000', 'triệu đồng') }, 'G growth N B e2'), 'holds');
    assert.equal(
      said({ G: percent('-99.85~2'), N: now, B: of('2000', 'triệu đồng') }, 'G growth N B e2'),
      'fails mismatch 50.00',
    );
  });

  it('what is not there or cannot divide is said, with its cell', () => {
    const ratio = 'R ratio A B e2';
    assert.equal(said({ R: percent('5'), A: '1', B: '0' }, ratio), 'skipped zero-base at B');
    assert.equal(said({ R: percent('5'), A: '1', B: '0.1~0' }, ratio), 'skipped base-near-zero at B');
    assert.equal(said({ R: percent('5'), A: '1', B: '-2' }, 'R growth A B e2'), 'skipped negative-base at B');
    assert.equal(said({ R: percent('-50'), A: '1', B: '-2' }, ratio), 'holds');
    assert.equal(
      said({ R: percent('5'), A: of('1', 'tấn'), B: of('2', 'ha') }, 'R growth A B e2'),
      'skipped incompatible-units at A at B',
    );
    const reading = readingOf({ facts: { R: percent('5'), A: '1', B: '2' }, relations: [ratio] });
    const relation = reading.relations[0] ?? assert.fail();
    const where = reading.facts[1]?.at ?? assert.fail();
    const reasonOf = (more: Partial<typeof relation>): string => {
      const given = verdictOf(reading.facts, changedRelation(relation, more));
      return given.status === 'skipped' ? given.reason : given.status;
    };
    assert.equal(reasonOf({ blanks: [where] }), 'unknown-operand');
    assert.equal(reasonOf({ parts: [] }), 'none');
    assert.equal(reasonOf({ parts: relation.parts.slice(0, 1) }), 'none');
  });

  it('a formula’s percentage stands for its digits, a typed one for what it shows', () => {
    const counted = (value: string, decimals: number): FactSpec =>
      percent(value, { decimals, rounded: true, written: 'formula' });
    const given = (whole: FactSpec): Verdict => verdict({ R: whole, A: '539', B: '542' }, 'R ratio A B e2');
    assert.equal(given(counted('99.4464944649447', 13)).status, 'holds');
    const off = given(counted('99.4464', 13));
    assert.equal(off.status === 'fails' && off.code, 'mismatch');
    const typed = given(percent('99.4464', { decimals: 4, rounded: true }));
    assert.equal(typed.status === 'fails' && typed.code, 'truncated');
    assert.equal(typed.status !== 'skipped' && typed.test, 'rounding');
    const cut = given({ ...counted('99.4464', 4), knownTo: 4 });
    assert.equal(cut.status === 'fails' && cut.code, 'truncated');
  });
});
