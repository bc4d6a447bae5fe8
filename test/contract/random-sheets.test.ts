/**
 * Reads random well-formed sheets whose truth is known: every figure exactly, every breakdown, and nothing to complain of.
 * SHEETS and SEED give more of them and others.
 */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { parseCellName } from '../../src/core/cell-address';
import { toText, normalise, decimal } from '../../src/core/decimal';
import { verdictOf } from '../../src/core/verdict';
import { catalogue } from '../../src/forms';
import { readWorkbooks } from '../../src/reading';
import { sheetArbitrary, sheetOf, type SheetSpec } from '../support/random-sheets';

function place(cell: string): string {
  const position = parseCellName(cell);
  return `${String(position?.row)}:${String(position?.column)}`;
}

/** Throws where the reading differs from the truth. */
export function assertReadWell(spec: SheetSpec): void {
  const truth = sheetOf(spec);
  const reading = readWorkbooks([truth.workbook], catalogue);
  const facts = new Map(reading.facts.map((fact) => [place(fact.at.cell), fact] as const));
  for (const figure of truth.figures) {
    const fact = facts.get(`${String(figure.row)}:${String(figure.column)}`);
    assert.ok(fact, `not read: row ${String(figure.row + 1)} column ${String(figure.column + 1)}`);
    assert.equal(toText(normalise(fact.value)), toText(normalise(decimal(figure.value))));
    assert.equal(fact.unit?.text ?? null, figure.unit, `unit of ${fact.at.cell}`);
  }
  assert.equal(reading.facts.length, truth.figures.length, 'figures that are none');
  assert.equal(reading.tables.length, truth.tables, 'tables');
  const asText = new Set(
    truth.figures
      .filter((figure) => figure.typedAsText)
      .map((figure) => `${String(figure.row)}:${String(figure.column)}`),
  );
  const complaints = reading.observations.filter(
    ({ kind, at }) =>
      kind !== 'unknown-line' &&
      !(kind === 'text-number' && asText.has(place(at.cell))) &&
      kind !== 'blank-figure' &&
      kind !== 'none-figure' &&
      kind !== 'not-asked',
  );
  assert.deepEqual(complaints, []);
  for (const relation of reading.relations) {
    const verdict = verdictOf(reading.facts, relation);
    assert.ok(
      verdict.status !== 'fails' || verdict.code === 'remainder',
      `${relation.statement} at ${reading.facts[relation.whole]?.at.cell ?? ''}`,
    );
  }
  for (const sum of truth.sums) {
    const found = reading.relations.some((relation) => {
      const whole = reading.facts[relation.whole];
      return (
        relation.kind === 'sum' &&
        whole !== undefined &&
        place(whole.at.cell) === sum.whole &&
        relation.exhaustive === sum.exhaustive &&
        relation.parts
          .map((part) => place(reading.facts[part.fact]?.at.cell ?? ''))
          .sort()
          .join() === [...sum.parts].sort().join()
      );
    });
    assert.ok(found, `no sum at ${sum.whole} of ${sum.parts.join(', ')} (${String(sum.exhaustive)})`);
  }
}

describe('random well-formed sheets', function () {
  this.timeout(120_000);
  it('are read exactly, without one false finding', () => {
    fc.assert(fc.property(sheetArbitrary, assertReadWell), {
      numRuns: Number(process.env['SHEETS'] ?? 100),
      seed: Number(process.env['SEED'] ?? 20210630),
    });
  });
});
