import { strict as assert } from 'node:assert';
import { describePassage, rendered, textOf } from '../../../test/support/passage-case';
import { citizenReception } from './passage';

describePassage(citizenReception, __dirname);

describe('citizen-reception wording', () => {
  const visits = (now: string, prior: string): string =>
    textOf(
      citizenReception,
      {
        'citizen-reception total ms-1': `${now} lượt`,
        'reception-comparison visits prior': `${prior} lượt`,
        'reception-comparison visits change': null,
      },
      'short',
    );
  it('says tăng, giảm or bằng with both counts', () => {
    assert.match(visits('14', '13'), /so với cùng kỳ năm 2020 tăng 01 lượt \(14\/13 lượt\)/);
    assert.match(visits('8', '13'), /giảm 05 lượt \(08\/13 lượt\)/);
    assert.match(visits('13', '13'), /bằng cùng kỳ năm 2020 \(13\/13 lượt\)/);
    assert.match(visits('8', '0'), /tăng 08 lượt \(08\/0 lượt\)/);
    assert.match(visits('0', '13'), /giảm 13 lượt \(0\/13 lượt\)/);
  });
  it("leads the change back to the sheet's own difference, or to the count it is computed from", () => {
    const change = (changes: Record<string, string | null>): string[] =>
      rendered(citizenReception, changes, 'short')
        .paragraphs.flat()
        .flatMap((inline) =>
          inline.type === 'figure' && inline.value === '-5' ? [`${inline.factId} ${inline.format.kind}`] : [],
        );
    assert.deepEqual(change({}), ['reception-comparison.visits.change count']);
    assert.deepEqual(change({ 'reception-comparison visits change': null }), ['citizen-reception.total.ms-1 derived']);
  });
});
