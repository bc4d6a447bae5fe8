/** Lines of a table: numbers, labels, and the outline they make. The room's door. */
export { bodyLabels, itemGroups, readLines, type TableLine, type TableLines } from './lines';
