import { strict as assert } from 'node:assert';
import { budgetExpenditure } from '../budget-expenditure/form';
import { citizenReception } from '../citizen-reception/form';
import { crops } from '../crops/form';
import { denunciations } from '../denunciations/form';
import { petitionHandling } from '../petition-handling/form';
import { receptionComparison } from '../reception-comparison/form';
import type { FormDefinition } from '../../core/form';
import { budgetRevenue } from '../budget-revenue/form';
import { livestockDisease } from '../livestock-disease/form';
import { targets } from '../targets/form';
import {
  boundOf,
  columnFormula,
  countFormula,
  groupTotal,
  lineFormula,
  meanFactor,
  offeredFormula,
  sumOf,
} from './formulas';

/** The formula of a column when each column's cell is called by its key in upper case. */
function formulaOf(form: FormDefinition, key: string): string | null {
  const column = form.columns.find((each) => each.key === key) ?? assert.fail(key);
  return columnFormula(form, column, (name) =>
    form.columns.some((each) => each.key === name && each.printed !== false)
      ? name.toUpperCase().replace(/-/g, '_')
      : null,
  );
}

describe('formulas of blank sheets', () => {
  it('writes a quotient of the code row as a percentage', () => {
    assert.equal(
      formulaOf(budgetExpenditure, 'percent-of-plan'),
      'IFERROR(IF(COUNT(ACTUAL,PLAN)=2,ACTUAL/PLAN*100,"-"),"-")',
    );
  });

  it('writes no formula over a column that is not on the sheet', () => {
    assert.equal(formulaOf(budgetExpenditure, 'percent-of-prior'), null);
  });

  it('writes sums of the code row, with runs and the first equality of a chain', () => {
    assert.equal(formulaOf(citizenReception, 'ms-1'), 'IF(COUNT(MS_4,MS_13,MS_22)=0,"-",SUM(MS_4,MS_13,MS_22))');
    assert.equal(
      formulaOf(petitionHandling, 'ms-1'),
      'IF(COUNT(MS_2,MS_3,MS_4,MS_5,MS_6,MS_7)=0,"-",SUM(MS_2,MS_3,MS_4,MS_5,MS_6,MS_7))',
    );
    assert.equal(formulaOf(petitionHandling, 'ms-9'), 'IF(COUNT(MS_11,MS_12,MS_13)=0,"-",SUM(MS_11,MS_12,MS_13))');
    assert.equal(formulaOf(petitionHandling, 'ms-4'), null);
  });

  it('writes differences and products of declared relations', () => {
    assert.equal(formulaOf(receptionComparison, 'change'), 'IFERROR(IF(COUNT(ACTUAL,PRIOR)=2,ACTUAL-PRIOR,"-"),"-")');
    assert.equal(formulaOf(crops, 'production'), 'IFERROR(IF(COUNT(AREA,YIELD)=2,AREA*YIELD/10,"-"),"-")');
  });

  it('turns a product round for the mean of a total line', () => {
    const column = crops.columns.find((each) => each.key === 'yield') ?? assert.fail();
    assert.equal(
      meanFactor(crops, column, (key) => key.toUpperCase()),
      'IFERROR(IF(COUNT(PRODUCTION,AREA)=2,PRODUCTION/AREA*10,"-"),"-")',
    );
  });

  it('counts the line that a relation over lines gives away, in its columns only', () => {
    const [share, domestic] = ['total-share', 'domestic-share'].map(
      (key) => budgetRevenue.lines.find((line) => line.key === key) ?? assert.fail(),
    );
    const [actual, plan] = ['actual', 'plan'].map(
      (key) => budgetRevenue.columns.find((column) => column.key === key) ?? assert.fail(),
    );
    assert.ok(share && domestic && actual && plan);
    const cell = (key: string): string => key.toUpperCase().replace(/-/g, '_');
    assert.equal(
      lineFormula(budgetRevenue, share, actual, cell),
      'IFERROR(IF(COUNT(TOTAL_REVENUE,DOMESTIC_SHARE,DOMESTIC)=3,TOTAL_REVENUE+DOMESTIC_SHARE-DOMESTIC,"-"),"-")',
    );
    assert.equal(lineFormula(budgetRevenue, share, plan, cell), null);
    assert.equal(
      offeredFormula(budgetRevenue, share, plan, cell),
      lineFormula(budgetRevenue, share, actual, cell),
      'a plan may hold more: it is counted, and typed over',
    );
    assert.equal(offeredFormula(budgetRevenue, share, actual, cell), null);
    assert.equal(offeredFormula(budgetRevenue, domestic, plan, cell), null);
    assert.equal(lineFormula(budgetRevenue, domestic, actual, cell), null);
  });

  it('adds up a group under its column "Tổng" where no code row does', () => {
    const totals = (form: FormDefinition): readonly (string | null)[] =>
      form.columns
        .map((column) => groupTotal(form, column, (key) => key.toUpperCase()))
        .filter((each) => each !== null);
    assert.deepEqual(totals(denunciations), [
      'IF(COUNT(MS-9,MS-10)=0,"-",SUM(MS-9,MS-10))',
      'IF(COUNT(MS-14,MS-15,MS-16,MS-17)=0,"-",SUM(MS-14,MS-15,MS-16,MS-17))',
      'IF(COUNT(MS-27,MS-28)=0,"-",SUM(MS-27,MS-28))',
      'IF(COUNT(MS-30,MS-31,MS-32)=0,"-",SUM(MS-30,MS-31,MS-32))',
    ]);
    assert.deepEqual(totals(crops), []);
  });

  it('counts the names in a cell', () => {
    const wards = livestockDisease.columns.find((column) => column.key === 'wards') ?? assert.fail();
    assert.equal(
      countFormula(livestockDisease, wards, () => 'E9'),
      'IF(OR(ISNUMBER(E9+0),TRIM(E9)="",TRIM(E9)="-",LEFT(TRIM(E9)&" ",6)="không ",LEFT(TRIM(E9)&" ",5)="chưa "),"-",1+LEN(E9)-LEN(SUBSTITUTE(E9,";",""))+LEN(E9)-LEN(SUBSTITUTE(E9,",",""))+(LEN(E9)-LEN(SUBSTITUTE(E9," và ","")))/4)',
    );
  });

  it('knows what a figure may not exceed', () => {
    assert.equal(boundOf(livestockDisease, 'columns', 'destroyed'), 'infected');
    assert.equal(boundOf(targets, 'lines', 'met'), 'total');
    assert.equal(boundOf(targets, 'columns', 'met'), null);
  });

  it('shows a dash while nothing is there to sum', () => {
    assert.equal(sumOf(['C9:C12', 'C15']), 'IF(COUNT(C9:C12,C15)=0,"-",SUM(C9:C12,C15))');
  });
});
