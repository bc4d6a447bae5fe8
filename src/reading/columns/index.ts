/** Columns of a table: headings, roles and measures. The room's door. */
export { readColumns, type ColumnRole, type TableColumn } from './columns';
export type { HeadingLevel } from './headings';
export { nameMeasures } from './measures';
