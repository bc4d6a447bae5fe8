/** Columns of a table: headings, roles and measures. The room's door. */
export { readColumns, type TableColumn } from './columns';
export { columnsByYear, yearOf } from './columns-by-year';
export type { ColumnRole } from './roles';
export type { HeadingLevel } from './headings';
export { nameMeasures } from './measures';
export { namesCodes } from './not-figures';
