/** Cells of a table to facts. The room's door. */
export { ABSENT, readTableFacts, type MeasureColumn, type TableFacts } from './table-facts';
