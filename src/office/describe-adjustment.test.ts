import { strict as assert } from 'node:assert';
import { narrativeReading } from '../../test/support/narrative-reading';
import { seedFacts } from '../../test/support/seed-facts';
import { describeAdjustment } from './describe-adjustment';

describe('describeAdjustment', () => {
  const reading = narrativeReading(seedFacts);
  const [part, whole] = reading.facts;
  const adjustment = {
    factId: part?.id ?? '',
    block: 'x/1',
    rounded: '904,5',
    printed: '904,4',
    whole: whole?.id ?? '',
  };

  it('names the figure with its cell, and the whole that its parts add up to', () => {
    const said = describeAdjustment(adjustment, reading, 'vi') ?? '';
    assert.ok(
      said.includes(`“${part?.label ?? ''}” làm tròn là 904,5, in 904,4`) && said.includes(`ô ${part?.at.cell ?? ''}`),
    );
    assert.ok(said.includes(`“${whole?.label ?? ''}”`));
    assert.match(describeAdjustment(adjustment, reading, 'en') ?? '', /rounds to 904,5, printed 904,4/);
  });

  it('says nothing of what was not read', () => {
    assert.equal(describeAdjustment({ ...adjustment, factId: 'khong-co' }, reading, 'vi'), null);
  });
});
