/** One table of a sheet, from its frame to facts and relations: the folder's door. */
export { readTable, type SheetContext, type TableOutcome } from './read-table';
export { retitled, titlesAgain, type TitledTables } from './title-again';
