/** The door of relations: what a table claims about its own figures. */
export { equationKey } from './family';
export { relateTable, type TableToRelate } from './relate-table';
