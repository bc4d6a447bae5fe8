import { strict as assert } from 'node:assert';
import { cellName } from '../../core/cell-address';
import type { CellValue } from '../../core/snapshot';
import { formulaStructure } from '../structure';
import { conditionalCells } from './conditional-cells';

const CELLS: Readonly<Record<string, CellValue>> = {
  A2: 'Chi',
  A3: 'Thu',
  A4: 'chi',
  A5: 'Chi khác',
  B2: 10,
  B3: 20,
  B4: 30,
  B5: 40,
  C1: 'Chi',
  C2: 20,
  D1: { error: '#N/A' },
};

function chosen(formula: string): string[] | null {
  const structure = formulaStructure(formula, { sheet: 'A', row: 0, column: 9 });
  const [term] = structure.kind === 'sum' ? structure.terms : assert.fail();
  const at = (_sheet: string | null, row: number, column: number): CellValue => CELLS[cellName(row, column)] ?? null;
  const cells = term && conditionalCells(term, at, 5);
  return cells?.map(({ row, column }) => cellName(row, column)) ?? null;
}

describe('conditionalCells', () => {
  it('names the cells beside which every condition holds', () => {
    assert.deepEqual(chosen('SUMIF(A2:A5,"chi",B2:B5)'), ['B2', 'B4']);
    assert.deepEqual(chosen('SUMIF(A:A,C1,B:B)'), ['B2', 'B4']);
    assert.deepEqual(chosen('SUMIFS(B2:B5,A2:A5,"Chi*",B2:B5,">"&C2)'), ['B4', 'B5']);
    assert.deepEqual(chosen('SUMPRODUCT((A2:A5="Thu")*B2:B5)'), ['B3']);
  });

  it('says where a condition cannot be told', () => {
    assert.equal(chosen('SUMIF(A2:A5,">a",B2:B5)'), null);
    assert.equal(chosen('SUMIF(B2:B5,">1,5")'), null);
    assert.equal(chosen('SUMIF(A2:A5,D1,B2:B5)'), null);
  });
});
