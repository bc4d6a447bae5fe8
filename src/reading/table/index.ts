/** One table of a sheet, from its frame to facts and relations: the folder's door. */
export { readTable, type SheetContext } from './read-table';
