/** The tree of a table's lines: the folder's door. */
export { readOutline } from './read-outline';
export type { Breakdown, OutlineNode, OutlineRow } from './outline';
