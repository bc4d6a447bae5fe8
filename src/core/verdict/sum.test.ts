/** Sums as a clerk meets them: doubles, scaled money, formulas that round, and the gaps that none of them explains. */
import { strict as assert } from 'node:assert';
import { readingOf, type FactSpec } from '../../../test/support/reading-of';
import { decimal, toText } from '../decimal';
import { changedRelation, type Relation } from '../relation';
import { verdictOf, type Verdict } from './index';

type Facts = Record<string, string | FactSpec>;

function ask(facts: Facts, relation: string, more: Partial<Relation> = {}): Verdict {
  const reading = readingOf({ facts, relations: [relation] });
  return verdictOf(reading.facts, changedRelation(reading.relations[0] ?? assert.fail(), more));
}

/** "holds exact", "holds rounding", "mismatch rounding"… */
function said(facts: Facts, relation: string, more: Partial<Relation> = {}): string {
  const verdict = ask(facts, relation, more);
  if (verdict.status === 'skipped') return verdict.reason;
  return `${verdict.status === 'fails' ? verdict.code : 'holds'} ${verdict.test}`;
}

const million = (value: string, more: Partial<FactSpec> = {}): FactSpec => ({ value, unit: 'triệu đồng', ...more });
const millions = (...values: string[]): Facts =>
  Object.fromEntries(values.map((value, at) => [`P${String(at)}`, million(value)]));

describe('core/verdict: doubles', () => {
  const counted = (value: string): FactSpec => ({ value, written: 'formula', rounded: true, decimals: 15 });

  it('explain what the largest operand cannot hold, and no more', () => {
    const parts = { A: '64443986.3981427', B: '120768166.472817' };
    // The exact sum is …2.8709597; nine digits before the point leave five to rely on, and three figures miss by 1½ of them.
    assert.equal(said({ T: '185212152.87096', ...parts }, 'T = A + B'), 'holds rounding');
    assert.equal(said({ T: '185212152.87097', ...parts }, 'T = A + B'), 'holds rounding');
    assert.equal(said({ T: '185212152.87099', ...parts }, 'T = A + B'), 'mismatch exact');
    assert.equal(said({ T: '185212152.8709', ...parts }, 'T = A + B'), 'mismatch exact');
  });

  it('leave a difference the noise of what it was taken from', () => {
    const near = { A: '1000000.1', B: '1000000' };
    assert.equal(said({ D: '0.0999999999767169', ...near }, 'D = A - B'), 'holds rounding');
    assert.equal(said({ D: '0.0999999', ...near }, 'D = A - B'), 'mismatch exact');
  });

  it('are exact for whole numbers of any size, and for what was typed in few digits', () => {
    assert.equal(said({ T: '123456789012346', A: '123456789012344', B: '1' }, 'T = A + B'), 'mismatch exact');
    assert.equal(said({ T: '123456789012345', A: '123456789012344', B: '1' }, 'T = A + B'), 'holds exact');
    assert.equal(said({ T: '100000000.00001', A: '50000000', B: '50000000' }, 'T = A + B'), 'mismatch exact');
  });

  it('miss by more where more is added', () => {
    const parts = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`P${String(at)}`, counted('0.1')]));
    const ask = (total: string, count: number): string =>
      said({ T: counted(total), ...parts(count) }, `T = ${Object.keys(parts(count)).join(' + ')}`).split(' ')[0] ?? '';
    // The last digit to rely on in 0.9 is the fourteenth decimal; ten figures miss by five of them.
    assert.equal(ask('0.90000000000005', 9), 'holds');
    assert.equal(ask('0.9000000000003', 9), 'mismatch');
    assert.equal(ask('0.20000000000005', 2), 'mismatch');
  });

  it('may have been written in fourteen digits', () => {
    const parts = { A: counted('195.41063525635'), B: '389.034', C: '471.4' };
    assert.equal(said({ T: counted('1055.8446352564'), ...parts }, 'T = A + B + C @formula').split(' ')[0], 'holds');
    assert.equal(said({ T: counted('1055.844635257'), ...parts }, 'T = A + B + C @formula').split(' ')[0], 'mismatch');
  });
});

describe('core/verdict: whole and parts rounded one by one', () => {
  it('explain half a unit each of scaled money, as a note', () => {
    const parts = millions('1194175', '1601501', '1448430');
    const sum = 'T = P0 + P1 + P2';
    assert.equal(said({ T: million('4244106'), ...parts }, sum), 'holds exact');
    for (const total of ['4244104', '4244105', '4244107', '4244108'])
      assert.equal(said({ T: million(total), ...parts }, sum), 'within-rounding rounding', total);
    assert.equal(said({ T: million('4244103'), ...parts }, sum), 'mismatch exact');
    assert.equal(said({ T: million('4244109'), ...parts }, sum), 'mismatch exact');
  });

  it('take the last place from the finest part, and the whole’s from itself', () => {
    const parts = millions('12.4', '13');
    assert.equal(said({ T: million('25.5'), ...parts }, 'T = P0 + P1'), 'within-rounding rounding');
    assert.equal(said({ T: million('25.6'), ...parts }, 'T = P0 + P1'), 'mismatch exact');
    assert.equal(said({ T: million('25'), ...parts }, 'T = P0 + P1'), 'within-rounding rounding');
    assert.equal(said({ T: million('24'), ...parts }, 'T = P0 + P1'), 'mismatch exact');
  });

  it('are exact in đồng, in counts and where no unit is stated', () => {
    for (const unit of ['đồng', 'người', 'ha']) {
      const figure = (value: string): FactSpec => ({ value, unit });
      const facts = { T: figure('8'), A: figure('3'), B: figure('4') };
      assert.equal(said(facts, 'T = A + B'), 'mismatch exact', unit);
    }
    assert.equal(said({ T: '8', A: '3', B: '4' }, 'T = A + B'), 'mismatch exact');
  });

  it('count where the family shows it, but never for đồng and counts', () => {
    const roundedBy = decimal('1');
    const plain = (total: string): Facts => ({ T: total, A: '3', B: '4' });
    assert.equal(said(plain('8'), 'T = A + B', { roundedBy }), 'within-rounding rounding');
    assert.equal(said(plain('6'), 'T = A + B', { roundedBy }), 'within-rounding rounding');
    assert.equal(said(plain('9'), 'T = A + B', { roundedBy }), 'mismatch exact');
    const people = (value: string): FactSpec => ({ value, unit: 'người' });
    assert.equal(
      said({ T: people('8'), A: people('3'), B: people('4') }, 'T = A + B', { roundedBy }),
      'mismatch exact',
    );
  });

  it('are no excuse for the cell’s own formula, which adds what stands there', () => {
    const facts = { T: million('8', { written: 'formula' }), ...millions('3', '4') };
    const statedAt = readingOf({ facts, relations: [] }).facts[0]?.at ?? assert.fail();
    assert.equal(said(facts, 'T = P0 + P1 @formula', { statedAt }), 'mismatch exact');
    assert.equal(
      said(facts, 'T = P0 + P1 @formula', { statedAt: null }),
      'within-rounding rounding',
      'its neighbours’ formula',
    );
    assert.equal(said(facts, 'T = P0 + P1 @outline'), 'within-rounding rounding');
  });

  it('let percentages miss a hundred by their last digits', () => {
    const share = (value: string): FactSpec => ({ value, unit: '%' });
    const shares = { A: share('33.3'), B: share('33.3'), C: share('33.3') };
    assert.equal(said({ T: share('100'), ...shares }, 'T = A + B + C'), 'within-rounding rounding');
    assert.equal(said({ T: share('100'), ...shares, C: share('33.1') }, 'T = A + B + C'), 'mismatch exact');
  });

  it('scale with the units of the parts', () => {
    const facts = { T: { value: '3.1', unit: 'tỷ đồng' }, A: million('1521'), B: million('1522') };
    assert.equal(said(facts, 'T = A + B'), 'mismatch exact');
    assert.equal(said({ ...facts, A: million('1530') }, 'T = A + B'), 'within-rounding rounding');
  });

  it('make a partial breakdown that exceeds its whole by that much a note; what it leaves over stays a remainder', () => {
    const parts = millions('6', '5');
    assert.equal(said({ T: million('10'), ...parts }, 'T >= P0 + P1'), 'within-rounding rounding');
    assert.equal(said({ T: million('9'), ...parts }, 'T >= P0 + P1'), 'parts-exceed-total exact');
    assert.equal(said({ T: million('12'), ...parts }, 'T >= P0 + P1'), 'remainder exact');
  });
});

describe('core/verdict: formulas that round', () => {
  const rounded = (value: string): FactSpec => ({ value, written: 'formula', rounded: true, knownTo: 0 });

  it('make a gap between rounded parts a note, and no more than their halves', () => {
    const parts = { A: rounded('3'), B: rounded('4') };
    assert.equal(said({ T: rounded('7'), ...parts }, 'T = A + B'), 'holds rounding');
    assert.equal(said({ T: rounded('8'), ...parts }, 'T = A + B'), 'within-rounding rounding');
    assert.equal(said({ T: rounded('9'), ...parts }, 'T = A + B'), 'mismatch rounding');
  });

  it('hold where only the whole was rounded', () => {
    assert.equal(said({ T: rounded('8'), A: '3.3', B: '4.4' }, 'T = A + B'), 'holds rounding');
    assert.equal(said({ T: rounded('8'), A: '3.1', B: '4.3' }, 'T = A + B'), 'mismatch rounding');
  });
});

describe('core/verdict: means', () => {
  const yielded = (value: string): FactSpec => ({ value, unit: 'tạ/ha' });
  const area = (value: string): FactSpec => ({ value, unit: 'ha' });

  it('hold within the digits of the mean and of what it is made of', () => {
    const facts = { A: '10', B: '11', C: '13' };
    assert.equal(said({ M: '11.3', ...facts }, 'M average A B C'), 'holds rounding');
    assert.equal(said({ M: '11.4', ...facts }, 'M average A B C'), 'mismatch rounding');
    assert.equal(said({ M: '11.33', ...facts }, 'M average A B C'), 'holds rounding');
  });

  it('weigh each part by its own weight', () => {
    const facts = { A: yielded('58.5'), B: yielded('40.2'), V: area('300'), W: area('100') };
    assert.equal(said({ M: yielded('53.9'), ...facts }, 'M average A*V B*W'), 'holds rounding');
    assert.equal(said({ M: yielded('49.4'), ...facts }, 'M average A*V B*W'), 'mismatch rounding');
    const verdict = ask({ M: yielded('50.0'), ...facts }, 'M average A*V B*W');
    assert.equal(verdict.status === 'fails' && toText(verdict.expected), '53.9');
  });

  it('know digits that were cut off, weights that come to nothing, and what is missing', () => {
    assert.equal(said({ M: '11.6', A: '10', B: '12', C: '13' }, 'M average A B C'), 'truncated rounding');
    assert.equal(said({ M: '1', A: '1', B: '2', V: '3', W: '-3' }, 'M average A*V B*W'), 'zero-base');
    assert.equal(said({ M: '1', A: '1' }, 'M average A'), 'none');
    assert.equal(said({ M: '1', A: '1', B: '2' }, 'M average A B ?C'), 'unknown-operand');
    assert.equal(said({ M: area('1'), A: yielded('1'), B: yielded('2') }, 'M average A B'), 'incompatible-units');
  });
});

describe('core/verdict: operands as typed', () => {
  const people = (value: string): FactSpec => ({ value, unit: 'người' });

  it('stand for their printed digits where they are scaled, measured or have decimals; counts and đồng for themselves', () => {
    const ratio = (a: FactSpec, b: FactSpec): string =>
      said({ R: { value: '52.6', unit: '%' }, A: a, B: b }, 'R ratio A B e2');
    // 10 of 20 is 50%; 10,4 of 19,8 would be 52,5%.
    assert.equal(ratio(million('10'), million('20')), 'holds rounding');
    assert.equal(ratio(people('10'), people('20')), 'mismatch rounding');
    assert.equal(ratio({ value: '10', unit: 'đồng' }, { value: '20', unit: 'đồng' }), 'mismatch rounding');
    assert.equal(ratio({ value: '10', unit: 'ha' }, { value: '20', unit: 'ha' }), 'holds rounding');
    assert.equal(ratio({ value: '10' }, { value: '20' }), 'mismatch rounding');
    assert.equal(ratio({ value: '1.0', decimals: 1 }, { value: '2.0', decimals: 1 }), 'holds rounding');
  });

  it('typed results stand for their printed digits whatever they were taken for', () => {
    assert.equal(
      said({ R: { value: '33.3', unit: '%' }, A: people('1'), B: people('3') }, 'R ratio A B e2'),
      'holds rounding',
    );
    assert.equal(said({ P: '2.6', A: '16', B: '16' }, 'P product A B e-2'), 'holds rounding');
    assert.equal(said({ P: '2.5', A: '16', B: '16' }, 'P product A B e-2'), 'truncated rounding');
    assert.equal(
      said({ G: { value: '33.3', unit: '%' }, A: people('4'), B: people('3') }, 'G growth A B e2'),
      'holds rounding',
    );
  });
});
