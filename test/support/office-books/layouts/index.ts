/** Every layout, in the order of their names. A new one is a file of its own and a line here. */
import type { Layout } from './layout';
import { ageBands } from './age-bands';
import { areaYield } from './area-yield';
import { averagePrice } from './average-price';
import { besideHalves } from './beside-halves';
import { bilingual } from './bilingual';
import { boldIndent } from './bold-indent';
import { bothTotals } from './both-totals';
import { budgetOutline } from './budget-outline';
import { carriedForward } from './carried-forward';
import { commaNumbers } from './comma-numbers';
import { contactList } from './contact-list';
import { continued } from './continued';
import { cropBlocks } from './crop-blocks';
import { cropYields } from './crop-yields';
import { crossTable } from './cross-table';
import { disbursement } from './disbursement';
import { floatNoise } from './float-noise';
import { groupsRestart } from './groups-restart';
import { groupsUnnumbered } from './groups-unnumbered';
import { growthColumns } from './growth-columns';
import { incomeBesideSpending } from './income-beside-spending';
import { indexNumbers } from './index-numbers';
import { ledger } from './ledger';
import { levelByColumn } from './level-by-column';
import { manySections } from './many-sections';
import { meanLine } from './mean-line';
import { menAndWomen } from './men-and-women';
import { mergedGroups } from './merged-groups';
import { missingMarks } from './missing-marks';
import { mixedIndicators } from './mixed-indicators';
import { monthsAcross } from './months-across';
import { nestedColumns } from './nested-columns';
import { nestedSubtotals } from './nested-subtotals';
import { noteMarks } from './note-marks';
import { ofWhichColumns } from './of-which-columns';
import { ofWhichLines } from './of-which-lines';
import { openingToClosing } from './opening-to-closing';
import { partitions } from './partitions';
import { petitionForm } from './petition-form';
import { priceList } from './price-list';
import { provinceCodes } from './province-codes';
import { regionsAndProvinces } from './regions-and-provinces';
import { revenueAndExpenditure } from './revenue-and-expenditure';
import { roundedParts } from './rounded-parts';
import { rowCodes } from './row-codes';
import { runningTotal } from './running-total';
import { scalingFormat } from './scaling-format';
import { shares } from './shares';
import { spacedGroups } from './spaced-groups';
import { subtotalBehind } from './subtotal-behind';
import { summaryAndDetails } from './summary-and-details';
import { twoLines } from './two-lines';
import { twoPlans } from './two-plans';
import { twoTables } from './two-tables';
import { unitBelowHeads } from './unit-below-heads';
import { unitsTotalFirst } from './units-total-first';
import { unitsTotalLast } from './units-total-last';
import { unitsWithTiers } from './units-with-tiers';
import { vaccination } from './vaccination';
import { withFormulas } from './with-formulas';
import { yearsAcross } from './years-across';
import { yearsDown } from './years-down';

export const LAYOUTS: readonly Layout[] = [
  ageBands,
  areaYield,
  averagePrice,
  besideHalves,
  bilingual,
  boldIndent,
  bothTotals,
  budgetOutline,
  carriedForward,
  commaNumbers,
  contactList,
  continued,
  cropBlocks,
  cropYields,
  crossTable,
  disbursement,
  floatNoise,
  groupsRestart,
  groupsUnnumbered,
  growthColumns,
  incomeBesideSpending,
  indexNumbers,
  ledger,
  levelByColumn,
  manySections,
  meanLine,
  menAndWomen,
  mergedGroups,
  missingMarks,
  mixedIndicators,
  monthsAcross,
  nestedColumns,
  nestedSubtotals,
  noteMarks,
  ofWhichColumns,
  ofWhichLines,
  openingToClosing,
  partitions,
  petitionForm,
  priceList,
  provinceCodes,
  regionsAndProvinces,
  revenueAndExpenditure,
  roundedParts,
  rowCodes,
  runningTotal,
  scalingFormat,
  shares,
  spacedGroups,
  subtotalBehind,
  summaryAndDetails,
  twoLines,
  twoPlans,
  twoTables,
  unitBelowHeads,
  unitsTotalFirst,
  unitsTotalLast,
  unitsWithTiers,
  vaccination,
  withFormulas,
  yearsAcross,
  yearsDown,
];
