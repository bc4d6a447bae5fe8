/** The store's door: one port, the embedded adapter and that of PostgreSQL behind it. */
export { claimFolder } from './claim-folder';
export { copyEmbedded } from './embedded';
export { makeFolder } from './make-folder';
export { DATABASE_FILE, isDatabaseUrl, openStore, WORKBOOKS_FOLDER, type Store, type Tables } from './store';
export { digestOfBytes, FolderWorkbooks, syncFolder, type Workbooks } from './workbooks';
export type * from './records';
export { ROLES } from './records';
