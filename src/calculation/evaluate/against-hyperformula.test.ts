import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { DetailedCellError, HyperFormula } from 'hyperformula';
import { cellName } from '../../core/cell-address';
import type { CellValue } from '../../core/snapshot';
import { calculated } from '../../../test/support/calculated';

/** Cells A1:F8 of both engines; row 9 and column G stay blank. */
const GRID: readonly (readonly (number | string | boolean | null)[])[] = [
  [1, 2.5, 'Chi', 10, true, 0.1],
  [-3, 4, 'thu', 20, false, 0.2],
  [0, null, 'Chi khác', 30, null, 0.3],
  [12.345, 1e6, 'chi', 40, 7, 99.95],
  [100, -0.5, null, 50, 8, 2.675],
  [7, 7, 'x', 60, 9, 1.005],
  [33, 1 / 3, 'y', 70, 10, -2.5],
  [5, 3, 'Chi', 80, 11, 1234.5],
];

const column = fc.constantFrom('A', 'B', 'D', 'F');
const row = fc.integer({ min: 1, max: 9 });
const cell = fc
  .tuple(fc.oneof({ weight: 6, arbitrary: column }, fc.constantFrom('C', 'E')), row)
  .map(([c, r]) => c + String(r));
const numberCell = fc.tuple(column, row).map(([c, r]) => c + String(r));
const range = fc.tuple(column, row, fc.nat(2), fc.nat(4)).map(([c, r, wide, high]) => {
  const last = cellName(Math.min(9, r + high) - 1, Math.min(6, c.charCodeAt(0) - 65 + wide));
  return `${c}${String(r)}:${last}`;
});
const tall = fc.constantFrom('A1:A8', 'B1:B8', 'D1:D8', 'F1:F8');
const number = fc.oneof(
  fc.integer({ min: -20, max: 200 }).map(String),
  fc.constantFrom('0.5', '1.25', '100', '0', '1000', '2.675'),
);
const filled = fc.integer({ min: 1, max: 8 }).map((r) => `D${String(r)}`);
const criterion = fc.oneof(
  fc.constantFrom('"Chi"', '"chi*"', '"?hi"', '"<>Chi"', '">10"', '"<=0"', '"<>7"', '">=2.5"', '5', '"7"'),
  filled,
  filled.map((at) => `">"&${at}`),
);
const digits = fc.integer({ min: -2, max: 3 }).map(String);

/** Without brackets: what binds closer is told by the engine. */
const chain = fc
  .array(
    fc
      .tuple(fc.constantFrom('', '', '-', '--'), fc.oneof(numberCell, number), fc.constantFrom('', '', '%'))
      .map((part) => part.join('')),
    { minLength: 2, maxLength: 4 },
  )
  .chain((parts) =>
    fc
      .array(fc.constantFrom('+', '-', '*', '/', '^', '=', '<'), { minLength: 4, maxLength: 4 })
      .map((operators) => parts.map((part, i) => (i === 0 ? part : (operators[i] ?? '') + part)).join('')),
  );

const { formula } = fc.letrec<{ formula: string; truth: string }>((tie) => {
  const f = tie('formula');
  const binary = fc
    .tuple(f, fc.constantFrom('+', '-', '*', '/', '+', '-'), f)
    .map(([left, operator, right]) => `(${left})${operator}(${right})`);
  const one = fc.tuple(fc.constantFrom('ABS', 'INT', 'SIGN', '-', '+', 'ISNUMBER', 'N', 'TRUNC'), f);
  const totals = fc.tuple(
    fc.constantFrom('SUM', 'AVERAGE', 'MIN', 'MAX', 'COUNT', 'COUNTA', 'PRODUCT', 'MEDIAN'),
    fc.array(fc.oneof(range, number), { minLength: 1, maxLength: 3 }),
  );
  return {
    truth: fc.oneof(
      fc.tuple(f, fc.constantFrom('=', '<>', '<', '>', '<=', '>='), f).map(([a, o, b]) => `(${a})${o}(${b})`),
      fc.tuple(fc.constantFrom('AND', 'OR', 'XOR'), tie('truth'), tie('truth')).map(([n, a, b]) => `${n}(${a},${b})`),
      tie('truth').map((inner) => `NOT(${inner})`),
      cell.map((at) => `ISBLANK(${at})`),
    ),
    formula: fc.oneof(
      { maxDepth: 5 },
      number,
      cell,
      numberCell,
      { weight: 8, arbitrary: binary },
      { weight: 4, arbitrary: chain },
      one.map(([name, inner]) => `${name}(${inner})`),
      totals.map(([name, list]) => `${name}(${list.join(',')})`),
      fc.tuple(fc.constantFrom('ROUND', 'ROUNDUP', 'ROUNDDOWN'), f, digits).map(([n, x, d]) => `${n}(${x},${d})`),
      fc.tuple(tie('truth'), f, f).map(([test, yes, no]) => `IF(${test},${yes},${no})`),
      fc.tuple(tie('truth'), f, f).map(([test, yes, no]) => `IFS(${test},${yes},TRUE(),${no})`),
      fc.tuple(fc.constantFrom('IFERROR', 'IFNA'), f, f).map(([n, a, b]) => `${n}(${a},${b})`),
      fc.tuple(tall, criterion, tall).map(([a, c, b]) => `SUMIF(${a},${c},${b})`),
      fc.tuple(criterion, tall).map(([c, b]) => `SUMIF(C1:C8,${c},${b})`),
      fc.tuple(tall, criterion).map(([a, c]) => `COUNTIF(${a},${c})`),
      fc.tuple(tall, criterion, tall, criterion).map(([a, c, b, d]) => `COUNTIFS(${a},${c},${b},${d})`),
      fc.tuple(tall, tall, criterion, tall, criterion).map(([s, a, c, b, d]) => `SUMIFS(${s},${a},${c},${b},${d})`),
      fc.tuple(tall, criterion, tall).map(([a, c, b]) => `AVERAGEIF(${a},${c},${b})`),
      fc.tuple(tall, tall).map(([a, b]) => `SUMPRODUCT(${a},${b})`),
      fc.tuple(fc.constantFrom('1', '2', '3', '4', '5', '9', '109'), range).map(([n, a]) => `SUBTOTAL(${n},${a})`),
      fc
        .tuple(fc.constantFrom('"Chi"', '"THU"', '"x"', '"z"'), fc.integer({ min: 1, max: 3 }))
        .map(([v, c]) => `VLOOKUP(${v},C1:E8,${String(c)},FALSE())`),
      fc.tuple(fc.constantFrom('10', '45', '80', '5', '100')).map(([v]) => `VLOOKUP(${v},D1:F8,3,TRUE())`),
      fc.tuple(fc.constantFrom('30', '45', '5'), fc.constantFrom('0', '1')).map(([v, t]) => `MATCH(${v},D1:D8,${t})`),
      fc.tuple(fc.integer({ min: 1, max: 8 })).map(([r]) => `INDEX(D1:D8,${String(r)})`),
      fc
        .tuple(fc.constantFrom('MAXIFS', 'MINIFS'), tall, tall, criterion)
        .map(([n, s, a, c]) => `${n}(${s},${a},${c})`),
      fc.tuple(fc.constantFrom('EVEN', 'ODD'), numberCell).map(([n, x]) => `${n}(${x})`),
      fc.tuple(filled, f, f).map(([at, a, b]) => `SWITCH(${at},10,${a},70,${b},-1)`),
      fc
        .tuple(
          fc.constantFrom('"Chi chi"', 'C3'),
          fc.constantFrom('"c"', '"hi"', '"z"'),
          fc.constantFrom('', ',1', ',2'),
        )
        .map(([text, old, which]) => `LEN(SUBSTITUTE(${text},${old},"abc"${which}))`),
      fc.tuple(f, f).map(([a, b]) => `MROUND(ABS(${a}),ABS(${b}))`),
    ),
  };
});

/**
 * Where the engines differ, with the reason. Differences in formulas of such a kind are let pass, but only few may be.
 * Left out of the formulas from the start: a lone cell as an argument of SUM and its kin (HyperFormula takes it as a value,
 * Excel as a reference), a blank cell as a criterion (#VALUE! there, 0 in Excel), arrays outside SUMPRODUCT and orders of
 * texts (unknown here), a blank result (0 here, as Excel has it).
 */
const KNOWN: readonly { readonly why: string; readonly in: RegExp }[] = [
  { why: 'INT goes towards zero there, below negative numbers in Excel', in: /\bINT\(/ },
  { why: 'MEDIAN counts blank cells of a range there', in: /\bMEDIAN\(/ },
  { why: '0^0 is 1 there, #NUM! in Excel', in: /\^/ },
  { why: 'PRODUCT of blank cells is 1 there, 0 in Excel', in: /\bPRODUCT\(/ },
  {
    why: 'ROUNDUP, ROUNDDOWN and TRUNC see the noise of doubles there, 15 digits in Excel',
    in: /\b(ROUNDUP|ROUNDDOWN|TRUNC)\(/,
  },
];

let engine: HyperFormula;

function theirs(text: string): CellValue {
  engine.setCellContents({ sheet: 0, row: 20, col: 20 }, [[`=${text}`]]);
  const value = engine.getCellValue({ sheet: 0, row: 20, col: 20 });
  if (value === null) return 0;
  if (value instanceof DetailedCellError) return { error: value.value };
  return value;
}

function cellsByName(): Record<string, CellValue> {
  const cells: Record<string, CellValue> = {};
  GRID.forEach((line, r) => line.forEach((value, c) => value !== null && (cells[cellName(r, c)] = value)));
  return cells;
}

function agree(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  if (typeof a === 'object' && a !== null && typeof b === 'object' && b !== null) return a.error === b.error;
  return a === b;
}

describe('the engine against HyperFormula', function () {
  this.timeout(120_000);
  before(() => {
    engine = HyperFormula.buildFromArray(
      GRID.map((line) => [...line]),
      { licenseKey: 'gpl-v3' },
    );
  });
  after(() => engine.destroy());

  it('agrees on random formulas, but for the known differences', () => {
    let known = 0;
    fc.assert(
      fc.property(formula, (text) => {
        const cells = { ...cellsByName(), U21: `=${text}` };
        const ours = calculated(cells, {}, { separators: { decimal: '.', group: ',' } })('U21');
        const other = theirs(text);
        if (agree(ours, other)) return;
        if (KNOWN.some((difference) => difference.in.test(text))) known += 1;
        else assert.fail(`${text}: ours ${JSON.stringify(ours)}, theirs ${JSON.stringify(other)}`);
      }),
      { seed: 20_261_126, numRuns: 1500 },
    );
    assert.ok(known < 20, `${String(known)} known differences`);
  });
});
