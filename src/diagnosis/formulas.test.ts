/** Formulas with numbers of their own between a wrong figure and what fails. */
import { strict as assert } from 'node:assert';
import { causesOf, causesTold } from '../../test/support/story-cases';
import type { FactSpec, ReadingSpec } from '../../test/support/reading-of';
import { describeCause } from './index';

const by = (value: string): FactSpec => ({ value, written: 'formula' });

/** Two lists beside each other; the second list's third figure is worked out of the first's, and both totals were typed. */
const besideEachOther: ReadingSpec = {
  facts: { C4: '600', C5: '100', C6: '200', C7: '390', D4: '720', D5: '100', D6: '200', D7: by('510') },
  relations: ['C4 = C5 + C6 + C7', 'D4 = D5 + D6 + D7'],
};

/** Each line of the plan is a tenth more than what was done; its total was typed. */
const plan = (workedOut: readonly string[]): ReadingSpec => ({
  facts: {
    C5: by('690'), C6: '100', C7: '200', C8: '390',
    D5: '660', D6: by('110'), D7: by('220'), D8: by('429'),
  },
  relations: ['C5 = C6 + C7 + C8 @formula', 'D5 = D6 + D7 + D8'],
  workedOut,
}); // prettier-ignore

/** A subtotal whose formula adds its parts up and something more. */
const subtotal = (workedOut: string, total: string | FactSpec): ReadingSpec => ({
  facts: {
    D4: total, D5: by('720'), D6: '100', D7: '200', D8: '300',
    D9: by('2000'), D10: '500', D11: '700', D12: '800',
  },
  relations: [
    'D4 = D5 + D9',
    'D5 = D6 + D7 + D8',
    'D9 = D10 + D11 + D12',
    'D9 = D10 + D11 + D12 @formula',
    ...(typeof total === 'string' ? [] : ['D4 = D5 + D9 @formula']),
  ],
  workedOut: [workedOut],
}); // prettier-ignore

const told = (spec: ReadingSpec, language: 'vi' | 'en'): string[] =>
  causesOf(spec).map((cause) => describeCause(cause, language));

describe('diagnosis: formulas with numbers of their own', () => {
  it('carry a figure on: the one that puts both lists right is told, and nothing beside it is decided', () => {
    const found = causesOf({ ...besideEachOther, workedOut: ['D7 = C7 ; 120'] });
    assert.equal(found.length, 1);
    assert.ok(found.every(({ decided }) => !decided));
    assert.match(describeCause(found[0] ?? assert.fail(), 'vi'), /^Ô C7 ghi sai.*C7: 390 → 300/);
  });

  it('lead from a total to what their own cells are worked out of', () => {
    const [text = '', ...more] = causesTold(plan(['D6 = C6 * 1.1', 'D7 = C7 * 1.1', 'D8 = C8 * 1.1']));
    assert.deepEqual(more, []);
    for (const each of ['C6=10', 'C7=110', 'C8=300', 'D5=759']) assert.ok(text.includes(each), text);
    assert.deepEqual(causesTold(plan([])), ['cell D5=759']);
  });

  it('are named where a total adds a number to its parts or multiplies them; nothing is written', () => {
    for (const total of ['2600', by('2720')]) {
      const [vi = '', ...more] = told(subtotal('D5 = D6 + D7 + D8 ; 120', total), 'vi');
      assert.deepEqual(more, []);
      assert.match(vi, /^Công thức ở D5 cộng thêm 120; .*\(D5: 720 → 600\).* cần người lập biểu xác nhận\.$/);
    }
    const times = subtotal('D5 = D6 + D7 + D8 * 1.2', '2600');
    assert.match(told(times, 'vi')[0] ?? '', /^Công thức ở D5 nhân với 1,2; /);
    assert.match(told(times, 'en')[0] ?? '', /^The formula at D5 multiplies by 1\.2; /);
    assert.ok(causesOf(times).every(({ decided }) => !decided));
  });
});
