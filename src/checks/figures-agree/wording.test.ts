/** Sentences about one indicator in two places, and what is said beside the declared identities. */
import { strict as assert } from 'node:assert';
import { readingOf } from '../../../test/support/reading-of';
import { figuresAgree } from './check';

const visits = readingOf({
  facts: {
    'A!D5': { value: '1008', label: 'Tổng lượt tiếp', unit: 'lượt' },
    'B!C9': { value: '1009', unit: 'lượt' },
    'B!C11': { value: '1008', unit: 'ha' },
  },
  relations: ['A!D5 == B!C9', 'A!D5 == B!C11'],
});

/** One form of which two departments send a copy: the same indicators in both. */
const sentTwice = readingOf({
  facts: {
    'A!D5': { value: '10', key: 'total', table: 0, file: 'a.xlsx' },
    'A!D6': { value: '4', key: 'home', table: 0, file: 'a.xlsx' },
    'B!D5': { value: '10', key: 'total', table: 1, file: 'b.xlsx' },
    'B!D6': { value: '4', key: 'home', table: 1, file: 'b.xlsx' },
    'C!D9': '10',
  },
  relations: ['A!D5 == C!D9'],
  tables: [
    { form: 'thu', file: 'a.xlsx' },
    { form: 'thu', file: 'b.xlsx' },
  ],
  observations: [
    {
      kind: 'not-asked',
      at: { file: 'a.xlsx', sheet: 'A', cell: 'D7' },
      related: [],
      data: { relation: 'equal', reason: 'blank', label: 'Thu khác', measure: 'actual' },
    },
  ],
});

describe('checks/figures-agree: sentences', () => {
  it('says both places and both figures', () => {
    const { findings } = figuresAgree.run(visits);
    assert.deepEqual(
      findings.flatMap((finding) => [figuresAgree.describe(finding, 'vi'), figuresAgree.describe(finding, 'en')]),
      [
        '“Tổng lượt tiếp” ở đây ghi 1.008 lượt nhưng cùng chỉ tiêu này ở C9 (B) ghi 1.009 (lệch −1; so khớp chính xác). Căn cứ: thứ bậc các dòng.',
        '“Tổng lượt tiếp” says 1,008 lượt here, but the same indicator at C9 (B) says 1,009 (off by −1; compared exactly). Grounds: the order of the lines.',
      ],
    );
  });

  it('says what could not be compared', () => {
    assert.deepEqual(
      figuresAgree.run(visits).skipped.map((skip) => [skip.at.cell, figuresAgree.describeSkip(skip, 'vi')]),
      [['D5', 'các ô khác loại đơn vị (D5, C11) nên không so được']],
    );
  });

  it('counts what agrees: declared, and one form sent twice', () => {
    const result = figuresAgree.run(sentTwice);
    assert.equal(result.proven, 3);
    assert.equal(result.proofs.length, 3);
    assert.equal(result.beyond?.length, 2);
    assert.deepEqual(
      result.skipped.map(({ at }) => at.cell),
      ['D7'],
    );
  });

  it('says beside the declared relations what they leave out, and what is sent twice', () => {
    const beside = figuresAgree.besides?.(sentTwice);
    assert.equal(beside?.proven, 2);
    assert.deepEqual(
      beside.skipped.map(({ at, reason }) => [at.cell, reason]),
      [['D7', 'unknown-operand']],
    );
  });
});
