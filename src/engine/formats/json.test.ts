/** `check --format json` as other programs read it (CONTRACT 4, JSON). */
import { strict as assert } from 'node:assert';
import { readingOf } from '../../../test/support/reading-of';
import { changedRelation, type Relation } from '../../core/relation';
import { examine } from '../examine';
import { checkJson } from './json';

interface RelationJson {
  readonly kind: string;
  readonly source: string;
  readonly exhaustive: boolean;
  readonly support: { readonly holds: number; readonly asked: number };
  readonly whole: { readonly cell: string };
  readonly parts: readonly { readonly at: { readonly cell: string }; readonly sign: number }[];
}

interface Json {
  readonly findings: readonly {
    readonly code: string;
    readonly related: readonly object[];
    readonly relatedRanges: readonly { readonly sheet: string; readonly range: string }[];
    readonly relatedCount: number;
    readonly relation?: RelationJson;
  }[];
  readonly skipped: readonly { readonly code: string; readonly relation?: RelationJson }[];
  readonly proofs?: readonly {
    readonly check: string;
    readonly at: { readonly cell: string };
    readonly status: string;
    readonly text: string;
    readonly relation: RelationJson;
  }[];
}

function json(reading: ReturnType<typeof readingOf>, proofs = true): Json {
  return JSON.parse(JSON.stringify(checkJson(reading, examine(reading), 'vi', '0.2.0', { proofs }))) as Json;
}

const shape = ({ kind, source, exhaustive, support, whole, parts }: RelationJson): string =>
  `${kind} ${source} ${String(exhaustive)} ${String(support.holds)}/${String(support.asked)} ${whole.cell}: ${parts
    .map(({ at, sign }) => `${String(sign)}${at.cell}`)
    .join(' ')}`;

describe('engine/formats: JSON', () => {
  it('proofs name their check, whether rounding was needed, and the relation with signs in order', () => {
    const reading = readingOf({
      facts: { D1: '4', D2: '7', D3: '3', R: '57.1~1', M: '5.0~1' },
      relations: ['D1 = D2 - D3 @heading', 'R ratio D1 D2 e2 @code-row', 'M average D2 D3'],
    });
    const proofs = json(reading).proofs ?? [];
    assert.deepEqual(
      proofs.map(({ check, at, status, relation }) => `${check} ${at.cell} ${status} ${shape(relation)}`).sort(),
      [
        'average-equals-mean M rounded average outline true 1/1 M: 1D2 1D3',
        'ratio-equals-quotient R rounded ratio code row true 1/1 R: 1D1 1D2',
        'total-equals-parts D1 exact sum heading true 1/1 D1: 1D2 -1D3',
      ],
    );
    for (const { text } of proofs) assert.match(text, /đúng/);
    assert.equal(json(reading, false).proofs, undefined);
  });

  it('findings and skips about a relation carry it with its support', () => {
    const reading = readingOf({
      facts: { D1: '9', D2: '7', D3: '3', E1: '5', E2: '1' },
      relations: ['D1 >= D2 + D3 @words', 'E1 ratio E2 ?E3'],
    });
    const supported: Relation[] = reading.relations.map((relation) =>
      relation.kind === 'sum' ? changedRelation(relation, { support: { holds: 14, asked: 15 } }) : relation,
    );
    const { findings, skipped } = json({ ...reading, relations: supported });
    assert.deepEqual(
      findings.map(({ code, relation }) => `${code} ${relation ? shape(relation) : ''}`),
      ['parts-exceed-total sum words false 14/15 D1: 1D2 1D3'],
    );
    assert.deepEqual(
      skipped.map(({ code, relation }) => `${code} ${relation ? shape(relation) : ''}`),
      ['unknown-operand ratio outline true 0/0 E1: 1E2'],
    );
  });

  it('names at most a thousand related cells, and all of them as ranges', () => {
    const parts = Array.from({ length: 1200 }, (_, at) => `B${String(at + 2)}`);
    const facts = Object.fromEntries([['B1', '7'], ...parts.map((cell) => [cell, '1'])]) as Record<string, string>;
    const [finding] = json(readingOf({ facts, relations: [`B1 = ${parts.join(' + ')}`] })).findings;
    assert.equal(finding?.related.length, 1000);
    assert.equal(finding?.relatedCount, 1200);
    assert.deepEqual(finding?.relatedRanges, [{ file: 'so.xlsx', sheet: 'Biểu', range: 'B2:B1201' }]);
    assert.equal(finding?.relation?.parts.length, 1200);
  });
});
