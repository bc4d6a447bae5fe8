import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { decimal } from '../core/decimal';
import { inUnitOf, sumAgainst } from './comparable';
import { Figure } from './figure';
import { narrativeReading } from '../../test/support/narrative-reading';

/** "~1,5 tỷ đồng" as a figure, rounded where it begins with "~"; the value is written with a point. */
function figure(text: string): Figure {
  const [fact] = narrativeReading({ facts: { 'f line actual': text } }).facts;
  assert.ok(fact);
  return new Figure(fact);
}
const against = (whole: string, ...parts: string[]): number => sumAgainst(figure(whole), parts.map(figure));

describe('comparable figures', () => {
  it('add up over units', () => {
    assert.equal(against('3 tỷ đồng', '2500 triệu đồng', '500 triệu đồng'), 0);
    assert.equal(against('3 tỷ đồng', '2500 triệu đồng', '501 triệu đồng'), 1);
    assert.equal(against('3 tỷ đồng', '2500 triệu đồng', '499 triệu đồng'), -1);
  });

  it('differ by no more than half a last place of each, where they are rounded, on either side', () => {
    // Whole and two parts, each give or take 0.05: 0.15 in all.
    for (const [whole, expected] of [
      ['~9.9', 0],
      ['~10.1', 0],
      ['~9.8', 1],
      ['~10.2', -1],
    ] as const)
      assert.equal(against(whole, '~4.0', '~6.0'), expected, whole);
    for (const [whole, expected] of [
      ['10', 0],
      ['9', 1],
      ['11', -1],
    ] as const)
      assert.equal(against(whole, '4', '6'), expected, whole);
  });

  it('stand as any honest rounding of a true sum lets them', () => {
    const rounded = (thousandths: number): string => `~${(Math.round(thousandths / 100) / 10).toFixed(1)}`;
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 8 }),
        (parts) => against(rounded(parts.reduce((sum, part) => sum + part, 0)), ...parts.map(rounded)) === 0,
      ),
    );
  });

  it('are never one of money and one of land', () => {
    assert.equal(inUnitOf(figure('1 ha'), figure('1 tỷ đồng')), null);
    assert.deepEqual(inUnitOf(figure('1 triệu đồng'), figure('2 tỷ đồng')), decimal('2000'));
  });
});
