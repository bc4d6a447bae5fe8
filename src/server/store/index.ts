/** The store's door: one port, the embedded adapter behind it. */
export { copyEmbedded } from './embedded';
export { DATABASE_FILE, openStore, storeOver, WORKBOOKS_FOLDER, type Store, type Tables } from './store';
export { digestOfBytes, FolderWorkbooks, syncFolder, writeLasting, type Workbooks } from './workbooks';
export type * from './records';
export { ROLES, STATES } from './records';
export type { Deed } from './tables/audit';
