/** Plans that are worked out of what was done, by a rate or an amount in their formulas: no right figure is ever written over. */
import { strict as assert } from 'node:assert';
import { snapshotOf } from '../../../test/support/snapshot-of';
import { examine } from '../examine';
import { understand } from '../understand';
import { planRepairs } from './index';

type Cells = Parameters<typeof snapshotOf>[0];

const CASES = Number(process.env['KHOPSO_CASES'] ?? 24);
const GROUPS = [3, 3];

/** Numbers from a seed, below a limit. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
}

interface Made {
  readonly cells: Record<string, Cells[string]>;
  /** Figures as they should stand, by cell. */
  readonly right: ReadonlyMap<string, number>;
}

/** Two groups under one total: done (C) typed, planned (D) a tenth more or so much more in each line; totals typed or added up. */
function plan(below: (limit: number) => number, typed: { readonly done: boolean; readonly planned: boolean }): Made {
  const cells: Record<string, Cells[string]> = { C2: 'Thực hiện', D2: 'Kế hoạch', A2: 'STT', B2: 'Nội dung' };
  const right = new Map<string, number>();
  const worked = below(2) === 0 ? (done: number): [string, number] => ['*1.1', (done * 11) / 10] : (done: number): [string, number] => ['+120', done + 120]; // prettier-ignore
  const totals: Record<'C' | 'D', number[]> = { C: [], D: [] };
  const put = (cell: string, value: number, formula: string, isTyped: boolean): void => {
    right.set(cell, value);
    cells[cell] = isTyped ? value : { formula, value };
  };
  let row = 4;
  for (const [at, size] of GROUPS.entries()) {
    const own = row;
    [cells[`A${String(own)}`], cells[`B${String(own)}`]] = ['I'.repeat(at + 1), `Nhóm ${String(at + 1)}`];
    const sums = { C: 0, D: 0 };
    for (let line = 1; line <= size; line += 1) {
      row += 1;
      const done = 10 * (100 + below(9000));
      const [formula, planned] = worked(done);
      [cells[`A${String(row)}`], cells[`B${String(row)}`]] = [line, `Khoản ${String(at)}${String(line)}`];
      put(`C${String(row)}`, done, '', true);
      put(`D${String(row)}`, planned, `C${String(row)}${formula}`, false);
      sums.C += done;
      sums.D += planned;
    }
    for (const column of ['C', 'D'] as const) {
      totals[column].push(sums[column]);
      const formula = `SUM(${column}${String(own + 1)}:${column}${String(row)})`;
      put(`${column}${String(own)}`, sums[column], formula, column === 'C' ? typed.done : typed.planned);
    }
    row += 1;
  }
  cells['B3'] = 'Tổng số';
  for (const column of ['C', 'D'] as const) {
    const [first = 0, second = 0] = totals[column];
    put(`${column}3`, first + second, `${column}4+${column}8`, column === 'C' ? typed.done : typed.planned);
  }
  return { cells, right };
}

/** The same with one typed figure mistaken, and what formulas come to then. */
function mistaken({ cells, right }: Made, below: (limit: number) => number): { book: Made['cells']; at: string } {
  const typed = [...right.keys()].filter((cell) => typeof cells[cell] === 'number');
  const at = typed[below(typed.length)] ?? '';
  const value = right.get(at) ?? 0;
  const slips = [value * 10, value + 90, value - 90, -value, value + 1000];
  const book = { ...cells, [at]: slips[below(slips.length)] ?? 0 };
  const valueOf = (cell: string): number => {
    const held = book[cell];
    return typeof held === 'object' && held !== null && 'value' in held ? Number(held.value) : Number(held);
  };
  // Lines first, then groups, then the total.
  for (const cell of [5, 6, 7, 9, 10, 11, 4, 8, 3].flatMap((row) => [`C${String(row)}`, `D${String(row)}`])) {
    const held = book[cell];
    if (typeof held !== 'object' || held === null || !('formula' in held)) continue;
    const formula = String(held.formula);
    const [, from = '', sign = '', by = ''] = /^(C\d+)([*+])([\d.]+)$/.exec(formula) ?? [];
    const column = cell[0] ?? '';
    const rows = cell.endsWith('3') && cell.length === 2 ? [4, 8] : cell.endsWith('4') ? [5, 6, 7] : [9, 10, 11];
    const sum = rows.reduce((all, row) => all + valueOf(`${column}${String(row)}`), 0);
    const made = from === '' ? sum : sign === '*' ? (valueOf(from) * 11) / 10 : valueOf(from) + Number(by);
    book[cell] = { formula, value: made };
  }
  return { book, at };
}

describe('engine/repairs: formulas with numbers of their own', () => {
  it('no figure that was right is written over, whichever typed one is wrong', () => {
    let written = 0;
    for (let seed = 1; seed <= CASES; seed += 1) {
      const below = numbers(seed * 7919);
      const made = plan(below, { done: seed % 2 === 0, planned: seed % 4 < 2 });
      const { book: cells, at } = mistaken(made, below);
      const book = { ...snapshotOf(cells), sha256: '0' };
      const reading = understand([book]);
      const { repairs } = planRepairs(book, reading, examine(reading).findings, (each) => examine(understand([each])).findings); // prettier-ignore
      for (const edit of repairs.flatMap(({ edits }) => edits)) {
        assert.ok(edit.kind === 'set-cell' && edit.cell === at, `seed ${String(seed)}: ${JSON.stringify(edit)}, not ${at}`); // prettier-ignore
        written += 1;
      }
    }
    assert.ok(written > 0);
  });
});
