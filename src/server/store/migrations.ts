/** The tables, by numbered steps that are never changed once they are out: an older database gets what it lacks. */
import { Fault } from '../../core/fault';
import type { Sql, SqlDatabase } from './sql';

const TABLES: readonly string[] = [
  `CREATE TABLE units (id TEXT PRIMARY KEY, parent TEXT REFERENCES units(id), kind TEXT NOT NULL, name TEXT NOT NULL,
     key TEXT NOT NULL UNIQUE, place INTEGER NOT NULL, active INTEGER NOT NULL)`,
  `CREATE TABLE expected (unit TEXT NOT NULL REFERENCES units(id), form TEXT NOT NULL, due TEXT NOT NULL,
     place INTEGER NOT NULL, PRIMARY KEY (unit, form))`,
  'CREATE TABLE periods (id TEXT PRIMARY KEY, opened TEXT NOT NULL, locked TEXT)',
  `CREATE TABLE people (id TEXT PRIMARY KEY, login TEXT NOT NULL UNIQUE, name TEXT NOT NULL, role TEXT NOT NULL,
     unit TEXT REFERENCES units(id), password TEXT NOT NULL, active INTEGER NOT NULL)`,
  `CREATE TABLE sessions (token TEXT PRIMARY KEY, person TEXT NOT NULL REFERENCES people(id), csrf TEXT NOT NULL,
     ends TEXT NOT NULL)`,
  `CREATE TABLE submissions (id TEXT PRIMARY KEY, unit TEXT NOT NULL REFERENCES units(id),
     period TEXT NOT NULL REFERENCES periods(id), version INTEGER NOT NULL, digest TEXT NOT NULL, size INTEGER NOT NULL,
     file TEXT NOT NULL, person TEXT NOT NULL REFERENCES people(id), received TEXT NOT NULL, state TEXT NOT NULL,
     forms TEXT NOT NULL, errors INTEGER NOT NULL, warnings INTEGER NOT NULL, notes INTEGER NOT NULL,
     UNIQUE (unit, period, version))`,
  'CREATE INDEX submissions_of_period ON submissions (period, unit, version)',
  'CREATE TABLE outcomes (submission TEXT PRIMARY KEY REFERENCES submissions(id), outcome TEXT NOT NULL)',
  `CREATE TABLE steps (submission TEXT NOT NULL REFERENCES submissions(id), number INTEGER NOT NULL, at TEXT NOT NULL,
     person TEXT NOT NULL, action TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (submission, number))`,
  `CREATE TABLE remarks (submission TEXT NOT NULL REFERENCES submissions(id), number INTEGER NOT NULL,
     sheet TEXT NOT NULL, cell TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (submission, number))`,
  `CREATE TABLE audit (number INTEGER PRIMARY KEY, at TEXT NOT NULL, person TEXT NOT NULL, action TEXT NOT NULL,
     subject TEXT NOT NULL, data TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL)`,
];

export interface Migration {
  readonly number: number;
  readonly statements: readonly string[];
}

export const MIGRATIONS: readonly Migration[] = [
  { number: 1, statements: TABLES },
  { number: 2, statements: ['CREATE INDEX units_below ON units (parent)'] },
  { number: 3, statements: ["ALTER TABLE submissions ADD COLUMN blank TEXT NOT NULL DEFAULT ''"] },
  {
    number: 4,
    statements: ['CREATE TABLE forms (file TEXT PRIMARY KEY, place INTEGER NOT NULL, text TEXT NOT NULL)'],
  },
];

async function reached(sql: Sql): Promise<number> {
  const [row] = await sql.all<{ last: number | null }>('SELECT MAX(number) AS last FROM migrations');
  return row?.last ?? 0;
}

/** Takes each step that the database has not taken, each whole. Fault where a newer program has been there. */
export async function migrate(database: SqlDatabase, steps: readonly Migration[] = MIGRATIONS): Promise<void> {
  await database.change(async (sql) => {
    await sql.run('CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, at TEXT NOT NULL)');
  });
  const last = steps.at(-1)?.number ?? 0;
  if ((await reached(database)) > last) throw new Fault('bad-argument', { argument: '--data', problem: 'newer-data' });
  for (const step of steps)
    await database.change(async (sql) => {
      // Asked again inside: another process may have taken the step meanwhile.
      if ((await reached(sql)) >= step.number) return;
      for (const statement of step.statements) await sql.run(statement);
      await sql.run('INSERT INTO migrations (number, at) VALUES (?, ?)', step.number, new Date().toISOString());
    });
}
