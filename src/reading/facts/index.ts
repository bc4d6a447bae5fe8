/** Cells of a table to facts. The room's door. */
export { claimTable } from './claim-table';
export { countedUnit } from './line-units';
export { ABSENT, isUnreadable, readTableFacts, type MeasureColumn, type TableFacts } from './table-facts';
