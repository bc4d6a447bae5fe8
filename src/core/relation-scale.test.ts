/** Powers of ten between the figures of a relation, as sheets mix units and percentages. */
import { strict as assert } from 'node:assert';
import { readingOf, type FactSpec } from '../../test/support/reading-of';
import { verdictOf } from './verdict';

function status(facts: Record<string, string | FactSpec>, relation: string): string {
  const reading = readingOf({ facts, relations: [relation] });
  return verdictOf(reading.facts, reading.relations[0] ?? assert.fail()).status;
}

const percent = (value: string): FactSpec => ({ value, unit: '%' });
const money = (value: string, unit = 'triệu đồng'): FactSpec => ({ value, unit });

describe('core/relation-scale', () => {
  it('takes a percentage among factors for its hundredth', () => {
    assert.equal(status({ P: money('30~0'), A: money('200'), R: percent('15') }, 'P product A R'), 'holds');
    assert.equal(status({ P: money('3000~0'), A: money('200'), R: percent('15') }, 'P product A R'), 'fails');
    assert.equal(
      status({ P: money('6~0'), A: money('200'), R: percent('15'), S: percent('20') }, 'P product A R S'),
      'holds',
    );
  });

  it('takes a product of percentages that is one itself for a percentage', () => {
    assert.equal(status({ P: percent('20~0'), A: percent('50'), B: percent('40') }, 'P product A B'), 'holds');
    assert.equal(status({ P: percent('2000~0'), A: percent('50'), B: percent('40') }, 'P product A B'), 'fails');
    assert.equal(status({ P: percent('0.2~1'), A: percent('50'), B: percent('40') }, 'P product A B'), 'fails');
  });

  it('brings a factor into the unit of the product', () => {
    const households: FactSpec = { value: '3', unit: 'người' };
    assert.equal(status({ P: money('6000~0'), A: money('2', 'tỷ đồng'), N: households }, 'P product A N'), 'holds');
    assert.equal(status({ P: money('6~0'), A: money('2', 'tỷ đồng'), N: households }, 'P product A N'), 'fails');
  });

  it('divides a mass by an area for a yield, and by a yield for an area, whatever units they stand in', () => {
    const of = (value: string, unit: string): FactSpec => ({ value, unit });
    const crop = { P: of('60', 'tấn'), A: of('12', 'ha'), Y: of('50~0', 'tạ/ha') };
    assert.equal(status(crop, 'Y ratio P A'), 'holds');
    assert.equal(status({ ...crop, P: of('600', 'tạ') }, 'Y ratio P A'), 'holds');
    assert.equal(status({ ...crop, Y: of('5~0', 'tạ/ha') }, 'Y ratio P A'), 'fails');
    assert.equal(status({ P: crop.P, A: of('12~0', 'ha'), Y: of('50', 'tạ/ha') }, 'A ratio P Y'), 'holds');
    assert.equal(status({ P: crop.P, A: of('120~0', 'ha'), Y: of('50', 'tạ/ha') }, 'A ratio P Y'), 'fails');
    assert.equal(status({ R: of('5~0', 'người'), P: of('60', 'tấn'), A: of('12', 'ha') }, 'R ratio P A'), 'holds');
    assert.equal(status({ R: of('5~0', 'tạ/ha'), P: of('60', 'con'), A: of('12', 'ha') }, 'R ratio P A'), 'holds');
  });

  it('takes growth of like figures only', () => {
    const of = (value: string, unit: string): FactSpec => ({ value, unit });
    assert.equal(status({ G: percent('50~0'), N: of('3', 'ha'), B: of('2', 'ha') }, 'G growth N B e2'), 'holds');
    assert.equal(status({ G: percent('50~0'), N: of('3', 'tấn'), B: of('2', 'ha') }, 'G growth N B e2'), 'skipped');
    assert.equal(
      status({ G: percent('50~0'), N: of('3', 'tỷ đồng'), B: of('2000', 'triệu đồng') }, 'G growth N B e2'),
      'holds',
    );
  });

  it('knows area times yield for a mass', () => {
    const facts = (mass: string): Record<string, FactSpec> => ({
      P: { value: mass, unit: 'tấn' },
      A: { value: '12', unit: 'ha' },
      Y: { value: '50', unit: 'tạ/ha' },
    });
    assert.equal(status(facts('60~0'), 'P product A Y'), 'holds');
    assert.equal(status(facts('600~0'), 'P product A Y'), 'fails');
  });
});
