/** Lines of a table: numbers, labels, and the outline they make. The room's door. */
export { itemGroups } from './item-groups';
export { nameOfLine } from './line-name';
export { bodyLabels, readLines, type TableLine, type TableLines } from './lines';
export type { Breakdown, OutlineNode } from './outline';
