/** The store's door: one port, the embedded adapter and that of PostgreSQL behind it. */
export { copyEmbedded } from './embedded';
export { DATABASE_FILE, isDatabaseUrl, openStore, storeOver, WORKBOOKS_FOLDER, type Store, type Tables } from './store';
export { digestOfBytes, FolderWorkbooks, syncFolder, writeLasting, type Workbooks } from './workbooks';
export type * from './records';
export { ROLES, STATES } from './records';
export type { Deed } from './tables/audit';
