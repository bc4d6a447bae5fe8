import { strict as assert } from 'node:assert';
import { snapshotOf } from '../../../test/support/snapshot-of';
import { cellName } from '../../core/cell-address';
import { typedOver } from './typed-over';

type Cells = Parameters<typeof snapshotOf>[0];

/** Wages in D, a share of them in E by one formula; what `changed` says stands instead. */
function wages(changed: Cells = {}): Cells {
  const cells: Record<string, Cells[string]> = {};
  [9270, 4130, 6811, 7702, 5187, 3105].forEach((wage, at) => {
    const row = String(at + 2);
    cells[`D${row}`] = wage;
    cells[`E${row}`] = { formula: `ROUND(D${row}*8%,0)`, value: Math.round(wage * 0.08) };
  });
  return { ...cells, ...changed };
}

const found = (cells: Cells): string[] =>
  typedOver(snapshotOf(cells)).map(
    ({ cell, formula, value, like }) =>
      `${cellName(cell.row, cell.column)} =${formula} ${String(value)} as ${cellName(like.row, like.column)}`,
  );

describe('numbers typed among formulas of one shape', () => {
  it('are named with what the formula is in their place', () => {
    assert.deepEqual(found(wages()), []);
    assert.deepEqual(found(wages({ E4: 554 })), ['E4 =ROUND(D4*8%,0) 545 as E3']);
  });

  it('are fine where they are its result, rounded or not', () => {
    assert.deepEqual(found(wages({ E4: 545 })), []);
    const quotients: Record<string, Cells[string]> = {};
    for (let row = 2; row < 8; row += 1) {
      quotients[`A${String(row)}`] = row * 7;
      quotients[`B${String(row)}`] = row === 4 ? 9.3 : { formula: `A${String(row)}/3`, value: (row * 7) / 3 };
    }
    assert.deepEqual(found(quotients), []);
  });

  it('say nothing at an end, beside a blank, between two formulas only, or where the neighbour is old itself', () => {
    assert.deepEqual(found(wages({ E7: 9999 })), []);
    assert.deepEqual(found(wages({ E4: 554, D4: null })), []);
    assert.deepEqual(found(wages({ E2: 1, E3: { formula: 'D3*2', value: 8260 }, E4: 554 })), []);
    assert.deepEqual(found(wages({ E3: { formula: 'ROUND(D3*8%,0)', value: 7 }, E4: 554 })), []);
  });

  it('are what is handed up, where lines of one column only say what the line below them does', () => {
    const up: Record<string, Cells[string]> = {
      A1: { formula: 'A2', value: 2750 },
      A2: { formula: 'A3', value: 2750 },
    };
    const more: Cells = { A3: 2750, A4: { formula: 'A5', value: 815 }, A5: { formula: '+A6', value: 815 }, A6: 815 };
    assert.deepEqual(found({ ...up, ...more }), []);
    const beside: Record<string, Cells[string]> = { C1: 41, C2: 41 };
    for (const column of ['A', 'B', 'D', 'E']) {
      beside[`${column}2`] = 17;
      beside[`${column}1`] = { formula: `${column}2`, value: 17 };
    }
    assert.deepEqual(found({ ...beside, C1: 14 }), ['C1 =C2 41 as B1']);
  });

  it('follow copies from other sheets, line by line', () => {
    const lines = [11, 22, 33, 44, 55].map((value, at) => [String(at + 1), value] as const);
    const summary = snapshotOf(
      Object.fromEntries(
        lines.map(([row, value]) => [`C${row}`, row === '3' ? 30 : { formula: `'An Bình'!F${row}`, value }]),
      ),
    );
    const own = snapshotOf(Object.fromEntries(lines.map(([row, value]) => [`F${row}`, value])));
    const sheets = [...summary.sheets, ...own.sheets.map((sheet) => ({ ...sheet, name: 'An Bình' }))];
    assert.deepEqual(
      typedOver({ sheets }).map(({ formula, value }) => `${formula} ${String(value)}`),
      ["'An Bình'!F3 33"],
    );
  });
});
