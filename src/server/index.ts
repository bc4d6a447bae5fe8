/** The server's door: start it, back its data up, restore and prove them. */
export { startServer, type Running, type ServeOptions } from './run/start';
export { backUp, restore, verifyData, type BackedUp } from './keep/backup';
export { importBodiesFile } from './keep/import-bodies-file';
export { treeOfTable } from './keep/tree-of-table';
export { makeAccounts, type MadeAccount } from './keep/make-accounts';
export { isSound, type Soundness } from './keep/verify';
export { Refusal } from './refusal';
