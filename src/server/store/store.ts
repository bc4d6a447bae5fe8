/** The store's port: its tables for reading, its changes, the workbooks. Whatever database is below, this is what the server sees. */
import { join } from 'node:path';
import { openEmbedded } from './embedded';
import { makeFolder } from './make-folder';
import { migrate } from './migrations';
import type { Sql, SqlDatabase } from './sql';
import { AuditTable } from './tables/audit';
import { FormsTable } from './tables/forms';
import { PeopleTable } from './tables/people';
import { SubmissionsTable } from './tables/submissions';
import { UnitsTable } from './tables/units';
import { FolderWorkbooks, type Workbooks } from './workbooks';

export interface Tables {
  readonly units: UnitsTable;
  readonly people: PeopleTable;
  readonly submissions: SubmissionsTable;
  readonly audit: AuditTable;
  readonly forms: FormsTable;
}

export interface Store extends Tables {
  readonly workbooks: Workbooks;
  /** All of `act` or nothing of it, on the disk when it returns; one change after the other. */
  change<T>(act: (tables: Tables) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const tablesOf = (sql: Sql): Tables => ({
  units: new UnitsTable(sql),
  people: new PeopleTable(sql),
  submissions: new SubmissionsTable(sql),
  audit: new AuditTable(sql),
  forms: new FormsTable(sql),
});

/** A store over any database that keeps the port's word, its tables brought up to date. */
async function storeOver(database: SqlDatabase, workbooks: Workbooks): Promise<Store> {
  await migrate(database);
  return {
    ...tablesOf(database),
    workbooks,
    change: (act) => database.change((sql) => act(tablesOf(sql))),
    close: () => database.close(),
  };
}

/** Names of what stands in a data folder. */
export const DATABASE_FILE = 'khopso.db';
export const WORKBOOKS_FOLDER = 'workbooks';

export const isDatabaseUrl = (text: string): boolean => /^postgres(?:ql)?:\/\//.test(text);

/** The store of a PostgreSQL database, or the embedded one in a folder, made where it is not there. */
export async function openStore(place: string): Promise<Store> {
  return isDatabaseUrl(place) ? openShared(place) : openFolder(place);
}

async function openShared(url: string): Promise<Store> {
  const { openPostgres, PostgresWorkbooks } = await import('./postgres');
  const database = await openPostgres(url);
  try {
    return await storeOver(database, await PostgresWorkbooks.in(database));
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function openFolder(folder: string): Promise<Store> {
  await makeFolder(folder);
  const workbooks = await FolderWorkbooks.in(join(folder, WORKBOOKS_FOLDER));
  return storeOver(await openEmbedded(join(folder, DATABASE_FILE)), workbooks);
}
