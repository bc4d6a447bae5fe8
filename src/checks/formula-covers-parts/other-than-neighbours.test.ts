import { strict as assert } from 'node:assert';
import { snapshotOf } from '../../../test/support/snapshot-of';
import { describeFinding, examine, understand } from '../../engine';

type Cells = Parameters<typeof snapshotOf>[0];

function said(typed: Cells): string[] {
  const cells: Record<string, Cells[string]> = { A1: 'Đơn vị', B1: 'Quỹ lương', C1: 'BHXH' };
  [9270, 4130, 6811, 7702, 5187].forEach((wage, at) => {
    const row = String(at + 2);
    cells[`A${row}`] = `Xã ${row}`;
    cells[`B${row}`] = wage;
    cells[`C${row}`] = { formula: `ROUND(B${row}*8%,0)`, value: Math.round(wage * 0.08) };
  });
  return examine(understand([snapshotOf({ ...cells, ...typed })]))
    .findings.filter(({ code }) => code === 'typed-over')
    .flatMap((finding) => [describeFinding(finding, 'vi'), describeFinding(finding, 'en')]);
}

describe('checks/formula-covers-parts: a figure typed among formulas', () => {
  it('is said with what the formula gives there', () => {
    assert.deepEqual(said({ C4: 554 }), [
      '“Xã 4” được gõ tay là 554, trong khi các ô quanh nó (như C3) là công thức; công thức ấy ở đây là “=ROUND(B4*8%,0)” và ra 545.',
      '“Xã 4” was typed as 554 while the cells around it (such as C3) are a formula, which here is “=ROUND(B4*8%,0)” and comes to 545.',
    ]);
  });

  it('is not said where nothing is typed, nor where a total stands that its parts make', () => {
    assert.deepEqual(said({}), []);
    assert.deepEqual(said({ A4: 'Cộng', B4: 13400, C4: 1072 }), []);
  });
});
