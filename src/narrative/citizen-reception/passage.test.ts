import { strict as assert } from 'node:assert';
import { changedFact } from '../../core/held-fact';
import { narrativeReading } from '../../../test/support/narrative-reading';
import { describePassage, rendered, textOf } from '../../../test/support/passage-case';
import { seedFacts, seedWords } from '../../../test/support/seed-facts';
import { readable } from '../pieces';
import { renderPassage } from '../render-passage';
import { sourcesOf } from '../sources';
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
  it('counts cases received again with those received first, and what others received for the head', () => {
    const own = (measure: string): string => `citizen-reception own-office ${measure}`;
    const note = textOf(citizenReception, {
      [own('ms-3')]: '27 vụ việc',
      [own('ms-6')]: '16 vụ việc',
      [own('ms-7')]: '2 vụ việc',
      [own('ms-15')]: '8 vụ việc',
      [own('ms-16')]: '1 vụ việc',
      [own('ms-22')]: '3 lượt',
      [own('ms-23')]: '3 người',
      [own('ms-24')]: '2 vụ việc',
      [own('ms-25')]: '1 vụ việc',
    });
    assert.match(note, /tiếp định kỳ 06 lượt\/09 người\/09 vụ việc/);
    assert.match(
      note,
      /, ủy quyền tiếp 03 lượt\/03 người\/03 vụ việc, tiếp thường xuyên 01 lượt\/01 người\/18 vụ việc/,
    );
  });
});

describe('citizen-reception of many units', () => {
  const noteOf = (units: number, visits: string): string => {
    const facts: Record<string, string> = { ...seedFacts.facts };
    for (let n = 1; n <= units; n += 1)
      for (const code of [1, 2, 3])
        facts[`citizen-reception +Đơn vị ${String(n)} ms-${String(code)}`] = `${visits} lượt`;
    const reading = narrativeReading({ ...seedFacts, facts, relations: [] });
    const { paragraphs } = renderPassage(citizenReception, sourcesOf(reading), { words: seedWords, length: 'full' });
    return paragraphs.map(readable).join('\n');
  };

  it('names each as long as they are few, and none that received nobody', () => {
    assert.match(noteOf(3, '2'), /Đơn vị 3 tiếp 02 lượt\/02 người\/02 vụ việc\./);
    assert.doesNotMatch(noteOf(3, '0'), /Đơn vị/);
    assert.doesNotMatch(noteOf(20, '2'), /Đơn vị/);
  });
});

describe('citizen-reception of a row without a name', () => {
  it('marks what has no name, and says where', () => {
    const reading = narrativeReading({ ...seedFacts, relations: [] });
    const facts = reading.facts.map((fact) =>
      fact.form === 'citizen-reception' && fact.key === null ? changedFact(fact, { label: '' }) : fact,
    );
    const { gaps } = renderPassage(citizenReception, sourcesOf({ ...reading, facts }), {
      words: seedWords,
      length: 'full',
    });
    assert.match(gaps[0]?.text ?? '', /^\[chưa có số liệu: tên của dòng trong Tiếp công dân \(.*, dòng \d+\)\]$/);
  });
});
