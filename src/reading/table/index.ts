/** One table of a sheet, from its frame to facts and relations: the folder's door. */
export { readTable, type SheetContext, type TableOutcome } from './read-table';
export { builtAgain } from './figures-again';
export { readStructure, type TablesAsRead, type TableStructure } from './table-structure';
export { retitled, titledAgain } from './title-again';
