/** The door of relations: what a table claims about its own figures. */
export { equationKey } from './family';
export { judgeEquations, type JudgedEquation } from './judge-equations';
export { viewsOf } from './axis-view';
export { relateTable, type TableToRelate } from './relate-table';
