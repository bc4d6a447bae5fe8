/** What a check over relations says of a whole reading beside its findings: what holds, and what could not be asked. */
import { strict as assert } from 'node:assert';
import { readingOf } from '../../test/support/reading-of';
import type { CellAddress } from '../core/cell-address';
import type { Observation } from '../core/observation';
import type { Withdrawn } from '../core/reading';
import type { RelationKind } from '../core/relation';
import { arithmeticData } from './arithmetic';
import { relationCheck } from './relation-check';

const sums = relationCheck({
  id: 'total-equals-parts',
  kinds: ['sum'],
  severity: { mismatch: 'error' },
  data: arithmeticData,
  describe: ({ data }) => data.label,
});

const cell = (name: string): CellAddress => ({ file: 'so.xlsx', sheet: 'Biểu', cell: name });

function notAsked(relation: RelationKind, reason: 'blank' | 'none', at: string, related: string[]): Observation {
  return {
    kind: 'not-asked',
    at: cell(at),
    related: related.map(cell),
    data: { relation, reason, label: 'Tổng thu', measure: 'plan' },
  };
}

function letGo(kind: RelationKind, reason: Withdrawn['reason'], at: string): Withdrawn {
  return {
    kind,
    at: cell(at),
    parts: [cell('D5'), cell('D6')],
    source: 'outline',
    statement: `${at} = D5 + D6`,
    support: { holds: 1, asked: 7 },
    reason,
  };
}

const unasked = readingOf({
  facts: {},
  observations: [
    notAsked('sum', 'blank', 'D4', ['D5', 'D6']),
    notAsked('sum', 'none', 'E4', []),
    notAsked('ratio', 'blank', 'F4', []),
  ],
  withdrawn: [letGo('sum', 'unsupported', 'D9'), letGo('sum', 'rival', 'E9'), letGo('ratio', 'unsupported', 'F9')],
});

const skips = [
  {
    check: 'total-equals-parts',
    at: cell('D4'),
    reason: 'unknown-operand',
    data: { label: 'Tổng thu', measure: 'plan', cells: 'D5, D6' },
  },
  { check: 'total-equals-parts', at: cell('E4'), reason: 'none', data: { label: 'Tổng thu', measure: 'plan' } },
  {
    check: 'total-equals-parts',
    at: cell('D9'),
    reason: 'unsupported',
    data: { label: '', statement: 'D9 = D5 + D6', holds: '1', asked: '7' },
    claim: {
      kind: 'sum',
      source: 'outline',
      exhaustive: true,
      support: { holds: 1, asked: 7 },
      whole: cell('D9'),
      parts: [
        { at: cell('D5'), sign: 1 },
        { at: cell('D6'), sign: 1 },
      ],
    },
  },
];

describe('checks: a question asked of every relation', () => {
  it('says what a form asks of a blank and what was let go, of its own kinds only', () => {
    const result = sums.run(unasked);
    assert.deepEqual(result.skipped, skips);
    assert.deepEqual([result.findings, result.proofs, result.proven], [[], [], 0]);
  });

  it('says the same beside the relations, for a caller who asks each of them alone', () => {
    assert.deepEqual(sums.besides?.(unasked), { findings: [], skipped: skips, proofs: [] });
  });

  it('names the blanks that leave a sum open, and the figures that cannot be added', () => {
    const { skipped, findings } = sums.run(
      readingOf({
        facts: {
          D4: '8',
          D5: '5',
          E4: { value: '8', unit: 'ha' },
          E5: { value: '5', unit: 'tấn', label: 'Thóc' },
          E6: { value: '3', unit: 'ha' },
        },
        relations: ['D4 = D5 + ?D6', 'E4 = E5 + E6'],
      }),
    );
    assert.deepEqual(findings, []);
    assert.deepEqual(
      skipped.map(({ at, reason, data }) => [at.cell, reason, data['cells']]),
      [
        ['D4', 'unknown-operand', 'D6'],
        ['E4', 'incompatible-units', 'E4, E5'],
      ],
    );
  });

  it('counts what holds, also of figures too long for the short way', () => {
    const result = sums.run(
      readingOf({
        facts: {
          D4: '8',
          D5: '5',
          D6: '3',
          E4: '80000000000000000008',
          E5: '80000000000000000000',
          E6: '8',
          F4: '9',
        },
        relations: ['D4 = D5 + D6', 'E4 = E5 + E6', 'F4 = D5 + D6'],
      }),
    );
    assert.equal(result.proven, 2);
    assert.deepEqual(
      result.proofs.map(({ at }) => at.cell),
      ['D4', 'E4'],
    );
    assert.deepEqual(
      result.findings.map(({ at, related }) => [at.cell, related.map((each) => each.cell)]),
      [['F4', ['D5', 'D6']]],
    );
  });
});
