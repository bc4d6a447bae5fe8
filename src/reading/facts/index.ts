/** Cells of a table to facts. The room's door. */
export { claimTable } from './claim-table';
export { countedUnit } from './line-units';
export { formatOf } from './number-format';
export { ABSENT, isUnreadable, type MeasureColumn, type TableFacts } from './measure-column';
export { readTableFacts } from './table-facts';
export { COUNTED } from './survey-columns';
