/** A blank may explain a gap only up to what its line could hold. */
import { strict as assert } from 'node:assert';
import { readingOf, type FactSpec } from '../../../test/support/reading-of';
import { normalise, toText } from '../decimal';
import { blankRoom, verdictOf } from './index';

type Facts = Record<string, string | FactSpec>;

/** Columns that are neither plan nor actual, unless said. */
const plainly = (facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([cell, given]) => [
      cell,
      { measure: 'c1', ...(typeof given === 'string' ? { value: given } : given) },
    ]),
  );

function said(facts: Facts, relation: string): string {
  const reading = readingOf({ facts: plainly(facts), relations: [relation] });
  const verdict = verdictOf(reading.facts, reading.relations[0] ?? assert.fail());
  return verdict.status === 'skipped' ? verdict.reason : verdict.status === 'fails' ? verdict.code : 'holds';
}

function room(facts: Facts, relation: string): string | null {
  const reading = readingOf({ facts: plainly(facts), relations: [relation] });
  const most = blankRoom(reading.facts, reading.relations[0] ?? assert.fail());
  return most && toText(normalise(most));
}

/** Lines 1 to 3 in column B with a blank in line 2, their total in line 4; column C says how large each line is. */
const down = (total: string, size: string, more: Facts = {}): Facts => ({
  B1: '100',
  B3: '200',
  B4: total,
  C1: '5',
  C2: size,
  C3: '7',
  C4: '18',
  ...more,
});
const SUM = 'B4 = B1 + ?B2 + B3';

describe('core/verdict: what a blank part may hold', () => {
  it('is twice its share of the other parts in the columns beside it', () => {
    assert.equal(room(down('0', '6'), SUM), '300');
    assert.equal(said(down('600', '6'), SUM), 'unknown-operand');
    assert.equal(said(down('601', '6'), SUM), 'mismatch');
    assert.equal(said(down('3000', '6'), SUM), 'mismatch');
    assert.equal(said(down('300', '6'), SUM), 'holds');
    assert.equal(said(down('299', '6'), SUM), 'mismatch');
  });

  it('is the greatest share of several columns; percentages tell no share', () => {
    const wide = { D1: '1', D2: '4', D3: '1' };
    assert.equal(room(down('0', '6', wide), SUM), '1200');
    const percent = (value: string): FactSpec => ({ value, unit: '%' });
    assert.equal(room(down('0', '6', { D1: percent('1'), D2: percent('90'), D3: percent('1') }), SUM), '300');
  });

  it('is nothing for a line that is blank in every column', () => {
    const { B1, B3, B4 } = down('301', '6') as Record<string, string>;
    const alone = { B1: B1 ?? '', B3: B3 ?? '', B4: B4 ?? '' };
    assert.equal(room(alone, SUM), '0');
    assert.equal(said(alone, SUM), 'mismatch');
  });

  it('is not known of a column that the only line of its table, or its total, leaves blank; three lines tell that it is none', () => {
    const line = (at: number): Facts => ({ [`B${String(at)}`]: '3', [`D${String(at)}`]: '0', [`E${String(at)}`]: '0' });
    const sum = 'B1 = ?C1 + D1 + E1';
    assert.equal(said(line(1), sum), 'unknown-operand');
    assert.equal(said({ ...line(1), ...line(2) }, sum), 'unknown-operand');
    assert.equal(said({ ...line(1), ...line(2), ...line(3) }, sum), 'mismatch');
  });

  it('is nothing where three lines all fill another column than the blank’s; two lines tell no such thing', () => {
    const ledger: Facts = { B1: '100', B3: '200', B5: '300', B6: '601', C2: '6' };
    assert.equal(room(ledger, 'B6 = B1 + ?B2 + B3 + B5'), '0');
    assert.equal(room({ B1: '100', B3: '200', B6: '301', C2: '6' }, 'B6 = B1 + ?B2 + B3'), null);
  });

  it('is twice its plan where the plan says more', () => {
    const plan = { D2: { value: '400', measure: 'plan' }, D9: { value: '1', measure: 'plan' } } satisfies Facts;
    assert.equal(room(down('0', '6', plan), SUM), '800');
    assert.equal(room(down('0', '6', { D2: '400' }), SUM), '300');
    const other = {
      D2: { value: '400', measure: 'plan', unit: 'người' },
      B4: { value: '0', unit: 'ha' },
    } satisfies Facts;
    assert.equal(room(down('0', '6', other), SUM), '300');
  });

  it('cannot be told where the other parts are nothing, and then it may explain', () => {
    assert.equal(room(down('50', '6', { B1: '0', B3: '0' }), SUM), null);
    assert.equal(said(down('50', '6', { B1: '0', B3: '0' }), SUM), 'unknown-operand');
  });

  it('of a sum across columns is told by the other lines', () => {
    const across = (total: string): Facts => ({ B1: '10', C1: '4', D1: '6', B2: total, C2: '100' });
    const sum = 'B2 = C2 + ?D2';
    assert.equal(room(across('0'), sum), '300');
    assert.equal(said(across('400'), sum), 'unknown-operand');
    assert.equal(said(across('401'), sum), 'mismatch');
  });

  it('adds up over several blanks', () => {
    const facts = { B1: '100', B4: '0', C1: '10', C2: '5', C3: '2', C4: '17' };
    assert.equal(room(facts, 'B4 = B1 + ?B2 + ?B3'), '140');
  });

  it('is not asked of signs, of partial breakdowns, or of cells in two directions', () => {
    assert.equal(said(down('9000', '6'), 'B4 = B3 - B1 + ?B2'), 'unknown-operand');
    assert.equal(said(down('9000', '6'), 'B4 >= B1 + ?B2 + B3'), 'unknown-operand');
    assert.equal(said(down('9000', '6'), 'B4 = B1 + C3 + ?B2'), 'unknown-operand');
  });
});
