/** The door of relations: what a table claims about its own figures. */
export type { BoundEquation } from './bound-equation';
export { bindCodeRow, bindForm, declaredFamilies, relateColumns, relateFormLines } from './declared';
export { relateContinued } from './continued-lists';
export type { Family } from './family';
export { judgeEquations, type JudgedEquation } from './judge-equations';
export { standWithinDoubles } from './double-noise';
export { viewsOf } from './axis-view';
export { TableMemory } from './table-memory';
export { relateTable, type TableToRelate } from './relate-table';
