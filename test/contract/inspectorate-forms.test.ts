import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { parseCellName } from '../../src/core/cell-address';
import { toApproximateNumber } from '../../src/core/decimal';
import { catalogue } from '../../src/forms';
import type { FormDefinition } from '../../src/core/form';
import { isOfKind } from '../../src/core/observation';
import type { Reading } from '../../src/core/reading';
import {
  consistentRow,
  inspectorateLayouts,
  inspectorateSheet,
  type InspectorateLayout,
} from '../support/inspectorate-layouts';
import { readWorkbooks } from '../../src/reading';

const UNITS = ['Tổng cộng', 'UBND thị xã', 'UBND Phường 1', 'UBND xã Hải Lệ', 'Thanh tra thị xã'];

function read(
  layout: InspectorateLayout,
  numbers: readonly number[],
  units: readonly string[],
  forms: readonly FormDefinition[],
): { reading: Reading; values: (number | null)[][] } {
  let at = 0;
  const next = (): number => numbers[(at += 1) % numbers.length] ?? 7;
  const rows = units.slice(units[0] === 'Tổng cộng' ? 1 : 0).map(() => consistentRow(layout, next));
  const total = layout.columns.map((_, column) =>
    rows[0]?.[column] === null ? null : rows.reduce((sum, row) => sum + (row[column] ?? 0), 0),
  );
  const values = units[0] === 'Tổng cộng' ? [total, ...rows] : rows;
  const sheet = inspectorateSheet(layout, units, values);
  return { values, reading: readWorkbooks([{ file: 'a.xlsx', sha256: null, sheets: [sheet] }], forms) };
}

const codeOf = (text: string): string => (text.split('=')[0] ?? '').trim();

for (const forms of [catalogue, []]) {
  describe(`the inspectorate's forms, ${forms.length > 0 ? 'with the catalogue' : 'by their code rows alone'}`, () => {
    for (const layout of inspectorateLayouts) {
      it(`reads ${layout.id}: every figure under its code, every printed relation`, () => {
        fc.assert(
          fc.property(
            fc.array(fc.nat(10_000), { minLength: 40, maxLength: 60 }),
            fc.integer({ min: 1, max: 5 }),
            fc.boolean(),
            (numbers, count, totalled) => {
              const units = totalled ? UNITS.slice(0, count + 1) : UNITS.slice(1, 1 + count);
              const { reading, values } = read(layout, numbers, units, forms);
              const [table] = reading.tables;
              assert.equal(reading.tables.length, 1);
              assert.equal(table?.lines.length, units.length);
              assert.equal(table.period?.id, '2021-H1');
              const filled = values.flat().filter((value) => value !== null).length;
              assert.equal(reading.facts.length, filled);
              for (const fact of reading.facts) {
                const place = parseCellName(fact.at.cell);
                const column = (place?.column ?? 0) - 1;
                const line = table.lines.findIndex((candidate) => candidate.row === place?.row);
                assert.equal(toApproximateNumber(fact.value), values[line]?.[column]);
                assert.equal(fact.measure, `ms-${codeOf(layout.columns[column]?.[0] ?? '')}`);
              }
              assert.equal(new Set(reading.facts.map((fact) => fact.id)).size, reading.facts.length);
              for (const [whole, parts] of layout.relations) {
                for (const line of table.lines) {
                  const found = reading.relations.some((relation) => {
                    const fact = reading.facts[relation.whole];
                    return (
                      relation.source === 'code row' &&
                      fact?.line === line.code &&
                      fact.measure === `ms-${whole}` &&
                      relation.parts
                        .map((part) => reading.facts[part.fact]?.measure)
                        .sort()
                        .join() ===
                        parts
                          .map((part) => `ms-${part}`)
                          .sort()
                          .join()
                    );
                  });
                  assert.ok(found, `${whole}=${parts.join('+')} on ${line.label}`);
                }
              }
              const printed = reading.relations.filter((relation) => relation.source === 'code row');
              assert.equal(printed.length, layout.relations.length * units.length);
              const kinds = reading.observations.map((observation) => observation.kind);
              if (layout.id === 'XLD02_TT2024') {
                assert.ok(kinds.length > 0 && kinds.every((kind) => kind === 'broken-arithmetic'), kinds.join());
              } else assert.deepEqual(reading.observations, []);
            },
          ),
          { numRuns: 10 },
        );
      });
    }
  });
}

describe("the flawed edition's code row", () => {
  it('names the relation whose columns do not exist and the code that stands twice', () => {
    const layout = inspectorateLayouts.find((candidate) => candidate.id === 'XLD02_TT2024') as InspectorateLayout;
    const { reading } = read(layout, [3, 5, 9], ['UBND Phường 1'], catalogue);
    assert.equal(reading.tables[0]?.form, null);
    assert.deepEqual(
      reading.observations.filter(isOfKind('broken-arithmetic')).map(({ data }) => [data.reason, data.codes]),
      [
        ['repeated-code', '26'],
        ['missing-code', '27, 28, 29'],
      ],
    );
  });
});

describe('the catalogue recognises the sound forms', () => {
  const ids: Readonly<Record<string, string>> = {
    TCD01: 'citizen-reception',
    TCD02: 'reception-petitions',
    XLD01: 'petition-handling',
    XLD02: 'complaints',
    XLD04: 'recommendations',
  };
  for (const layout of inspectorateLayouts.filter((candidate) => ids[candidate.id])) {
    it(layout.id, () => {
      const { reading } = read(layout, [3, 5, 9], ['Tổng cộng', 'UBND Phường 1'], catalogue);
      assert.equal(reading.tables[0]?.form, ids[layout.id]);
      assert.equal(reading.facts[0]?.key, 'total');
    });
  }
});
