/** Breaks of which words, headings and the figures around them say that they are none: each alone, with its opposite. */
import { strict as assert } from 'node:assert';
import { readingOf } from '../../../test/support/reading-of';
import type { Fact } from '../../core/fact';
import { candidateOf } from './candidate';
import { isSaidOtherwise, type SaidOfTable } from './excused';
import { sumFamily, type Family } from './family';
import { linesView, turned, UnitClasses, type AxisView } from './axis-view';

const NOTHING: Omit<SaidOfTable, 'partial' | 'scratch' | 'within'> = {
  indices: false,
  constant: { lines: new Uint8Array(9), columns: new Uint8Array(9) },
};

interface Table {
  readonly facts: readonly Fact[];
  readonly lines: AxisView;
  readonly columns: AxisView;
}

/** Figures line by line; `made`: by formulas. */
function table(rows: readonly (readonly number[])[], made = false): Table {
  const cells = rows.flatMap((row, line) =>
    row.map((value, column) => [`${String.fromCharCode(66 + column)}${String(line + 1)}`, value] as const),
  );
  const written = made ? ('formula' as const) : ('number' as const);
  const { facts } = readingOf({
    facts: Object.fromEntries(cells.map(([cell, value]) => [cell, { value: String(value), written }])),
    relations: [],
  });
  const width = rows[0]?.length ?? 0;
  const matrix = rows.map((row, line) => Int32Array.from(row, (_, column) => line * width + column));
  const lines = linesView(facts, matrix, width, new UnitClasses());
  return { facts, lines, columns: turned(lines) };
}

/** Whether the break of "position 0 is the sum of 1 and 2" in instance `j` is none. */
function saidOtherwise(
  given: Table,
  axis: 'lines' | 'columns',
  j: number,
  more: Partial<SaidOfTable & Family> = {},
): boolean {
  const view = given[axis];
  const { source = 'words', ...said } = more;
  const family: Family = { ...sumFamily(0, [1, 2], source) };
  const candidate = candidateOf(view, family, 0);
  const whole = view.facts[j] as number;
  const parts = [1, 2].map((at) => ({ fact: view.facts[at * view.width + j] as number, sign: 1 as const }));
  const around = { partial: new Uint8Array(9), scratch: new Uint8Array(9), within: [] };
  return isSaidOtherwise({ view, candidate, j, whole, parts }, given.facts, { ...NOTHING, ...around, ...said });
}

describe('breaks that lie among their parts', () => {
  const rates = table([
    [9.2, 41, 9.9],
    [7.1, 20, 7.7],
    [12.3, 21, 13.1],
  ]);

  it('are rates where all that break do, and two at least', () => {
    assert.equal(saidOtherwise(rates, 'lines', 0), true);
    const one = table([
      [9.2, 41, 17],
      [7.1, 20, 8],
      [12.3, 21, 9],
    ]);
    assert.equal(saidOtherwise(one, 'lines', 0), false);
    const mixed = table([
      [9.2, 41, 30],
      [7.1, 20, 8],
      [12.3, 21, 9],
    ]);
    assert.equal(saidOtherwise(mixed, 'lines', 0), false);
  });

  it('are errors where neighbours’ formulas add', () => {
    assert.equal(saidOtherwise(rates, 'lines', 0, { source: 'formula' }), false);
  });
});

describe('lines that nobody filled in', () => {
  const rows = [
    [0, 0, 0],
    [18420, 2703, 11278],
    [1569, 39, 1530],
  ];

  it('are noughts that formulas made, where the sum holds nowhere', () => {
    assert.equal(saidOtherwise(table(rows, true), 'lines', 0), true);
    assert.equal(saidOtherwise(table(rows), 'lines', 0), false);
    assert.equal(saidOtherwise(table([[0, 2742, 0], ...rows.slice(1)], true), 'lines', 0), false);
    assert.equal(saidOtherwise(table([[0, 7, 0], ...rows.slice(1)], true), 'lines', 0), false);
  });
});

describe('columns', () => {
  const rows = [
    [700, 400, 200],
    [900, 500, 400],
    [500, 300, 400],
  ];

  it('without a heading are held to nothing that is only suggested', () => {
    for (const at of [0, 1])
      assert.equal(
        saidOtherwise(table(rows), 'columns', 0, {
          scratch: Uint8Array.from([0, 0, 0], (_, own) => (own === at ? 1 : 0)),
        }),
        true,
      );
    assert.equal(saidOtherwise(table(rows), 'lines', 0, { scratch: Uint8Array.of(1, 0, 0) }), true);
    assert.equal(saidOtherwise(table(rows), 'lines', 0, { scratch: Uint8Array.of(0, 1, 1) }), false);
    assert.equal(
      saidOtherwise(table(rows), 'columns', 0, { scratch: Uint8Array.of(1, 0, 0), source: 'formula' }),
      false,
    );
  });

  it('under one “trong đó” are some of the whole, and never more', () => {
    const within = [null, 'chi | trong đó: |', 'chi | trong đó: |'];
    assert.equal(saidOtherwise(table(rows), 'columns', 0, { within }), true);
    assert.equal(saidOtherwise(table(rows), 'columns', 2, { within }), false);
    assert.equal(saidOtherwise(table(rows), 'columns', 0, { within: [null, 'chi | trong đó: |', null] }), false);
    assert.equal(
      saidOtherwise(table(rows), 'columns', 0, { within: ['trong đó: |', 'trong đó: |', 'trong đó: |'] }),
      false,
    );
    assert.equal(saidOtherwise(table(rows), 'columns', 0, { within, source: 'formula' }), false);
  });
});
