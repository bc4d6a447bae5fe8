import { strict as assert } from 'node:assert';
import { snapshotOf } from '../../../test/support/snapshot-of';
import { parseCellName } from '../../core/cell-address';
import type { CellSnapshot } from '../../core/snapshot';
import { SheetGrid } from '../sheet';
import { blankBehind } from './blank-behind';

/** Formulas begin with "=" and show "-". */
function behind(cells: Readonly<Record<string, string | number>>, name: string): string | null {
  const [sheet] = snapshotOf(Object.fromEntries(Object.entries(cells).map(([at, value]) => [`S!${at}`, value]))).sheets;
  assert.ok(sheet);
  const made = sheet.cells.map((cell): CellSnapshot =>
    typeof cell.value === 'string' && cell.value.startsWith('=')
      ? { ...cell, value: '-', formula: cell.value.slice(1) }
      : cell,
  );
  const grid = new SheetGrid({ ...sheet, cells: made });
  const at = parseCellName(name) ?? assert.fail();
  return blankBehind(grid.at(at.row, at.column) ?? assert.fail(), grid);
}

const GROWTH = '=IFERROR(IF(COUNT(C1,A1)=2,C1/A1*100-100,"-"),"-")';

describe('the blank behind a formula that shows "-"', () => {
  it('is the operand that a growth lacks; none where the sheet says "-" or 0 itself', () => {
    assert.equal(behind({ C1: 5, D1: GROWTH }, 'D1'), 'A1');
    assert.equal(behind({ A1: '-', C1: 5, D1: GROWTH }, 'D1'), null);
    assert.equal(behind({ A1: 0, C1: 5, D1: GROWTH }, 'D1'), null);
    assert.equal(behind({ A1: '-', C1: 5, D1: '-' }, 'D1'), null);
  });

  it('is found through sums, which need all their operands blank', () => {
    const sum = '=IF(COUNT(A1:A2)=0,"-",SUM(A1:A2))';
    assert.equal(behind({ A3: sum }, 'A3'), 'A1');
    assert.equal(behind({ A2: '-', A3: sum }, 'A3'), null);
    assert.equal(behind({ A3: sum, B3: '=IF(A3="-","-",A3/2)' }, 'B3'), 'A1');
    assert.equal(behind({ A1: '=B1', B1: '=A1' }, 'A1'), null);
  });

  it('is not looked for on other sheets, nor in what formulas cannot tell', () => {
    assert.equal(behind({ A1: '=IF(Khác!B1="","-",1)' }, 'A1'), null);
    assert.equal(behind({ A1: '=IF(ten_la="","-",1)' }, 'A1'), null);
    assert.equal(behind({ A1: '=IF(SUM(B1:Z999)=0,"-",1)' }, 'A1'), null);
  });
});
