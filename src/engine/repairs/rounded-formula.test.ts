/** A formula put into a column that rounds is the column's own. */
import { strict as assert } from 'node:assert';
import { snapshotOf } from '../../../test/support/snapshot-of';
import { understand } from '../understand';
import { repairByFormula } from './total-formula';

function repaired(formula: (row: number) => string): readonly unknown[] {
  const lines: readonly (readonly [number, number])[] = [
    [2000, 1500],
    [2450, 1980],
    [1000, 612],
    [800, 600],
  ];
  const cells: Record<string, Parameters<typeof snapshotOf>[0][string]> = {};
  for (const [at, text] of ['STT', 'Nội dung', 'Dự toán', 'Thực hiện', 'Tỷ lệ TH/DT (%)'].entries())
    cells[`${'ABCDE'[at] ?? ''}2`] = text;
  for (const [at, [plan, done]] of lines.entries()) {
    const row = at + 3;
    cells[`A${String(row)}`] = at + 1;
    cells[`B${String(row)}`] = `Khoản ${String(at)}`;
    cells[`C${String(row)}`] = plan;
    cells[`D${String(row)}`] = done;
    cells[`E${String(row)}`] = row === 4 ? 88 : { formula: formula(row), value: Math.round((done / plan) * 1000) / 10 };
  }
  const book = snapshotOf(cells);
  const reading = understand([book]);
  const relation = reading.relations.find(
    ({ kind, whole }) => kind === 'ratio' && reading.facts[whole]?.at.cell === 'E4',
  );
  assert.ok(relation);
  const [edit] = repairByFormula(book, reading, relation)?.edits ?? [];
  return edit?.kind === 'set-cell' ? [edit.formula, edit.value] : [];
}

describe('engine/repairs: the column’s own rounding', () => {
  it('goes into the formula and its result', () => {
    const rounded = (row: number): string => `ROUND(D${String(row)}/C${String(row)}*100,1)`;
    assert.deepEqual(repaired(rounded), ['ROUND(D4/C4*100,1)', 80.8]);
  });

  it('is none where the column does not round', () => {
    const [formula, value] = repaired((row) => `D${String(row)}/C${String(row)}*100`);
    assert.equal(formula, 'D4/C4*100');
    assert.ok(Math.abs(Number(value) - 80.8163265) < 1e-6);
  });
});
