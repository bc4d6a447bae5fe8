/** PostgreSQL behind the same port, where a province outgrows one file; several servers may share it. Loaded only where it is named. */
import type { Sql as Postgres, TransactionSql } from 'postgres';
import { Fault } from '../../core/fault';
import type { Sql, SqlDatabase, SqlValue } from './sql';
import { digestOfBytes, type Workbooks } from './workbooks';

/** Connections that one server holds. */
const CONNECTIONS = 8;
const SECONDS_TO_CONNECT = 10;
/** Any number that nobody else takes: changes of all servers come one after the other, as the embedded store's do. */
const ONE_CHANGE = 8_052_025;

/** `?` for a value, as the tables write it, is $1, $2 … here. */
export function numbered(text: string): string {
  let count = 0;
  return text.replaceAll('?', () => `$${String((count += 1))}`);
}

class SqlOf implements Sql {
  constructor(private readonly sql: Pick<Postgres, 'unsafe'> | TransactionSql) {}

  async all<Row>(text: string, ...values: SqlValue[]): Promise<readonly Row[]> {
    const given = values.map((value) => (value instanceof Uint8Array ? Buffer.from(value) : value));
    return [...(await this.sql.unsafe(numbered(text), given, { prepare: true }))] as unknown as readonly Row[];
  }

  async run(text: string, ...values: SqlValue[]): Promise<void> {
    await this.all(text, ...values);
  }
}

class PostgresDatabase extends SqlOf implements SqlDatabase {
  constructor(private readonly pool: Postgres) {
    super(pool);
  }

  async change<T>(act: (sql: Sql) => Promise<T>): Promise<T> {
    const result = await this.pool.begin(async (transaction) => {
      await transaction.unsafe(`SELECT pg_advisory_xact_lock(${String(ONE_CHANGE)})`);
      return { of: await act(new SqlOf(transaction)) };
    });
    return result.of;
  }

  async close(): Promise<void> {
    await this.pool.end({ timeout: 5 });
  }
}

/** "…?host=/var/run/postgresql" is a socket of this machine, as PostgreSQL's own programs write it. */
function socketOf(address: string): { readonly url: string; readonly path?: string } {
  const url = new URL(address);
  const folder = url.searchParams.get('host');
  if (folder === null) return { url: address };
  url.searchParams.delete('host');
  return { url: url.href, path: `${folder}/.s.PGSQL.${url.port === '' ? '5432' : url.port}` };
}

/** Fault where nobody answers at the address, or who answers does not let us in. */
export async function openPostgres(address: string): Promise<SqlDatabase> {
  const { default: postgres } = await import('postgres');
  const { url, ...socket } = socketOf(address);
  const options = { ...socket, max: CONNECTIONS, connect_timeout: SECONDS_TO_CONNECT, onnotice: () => undefined };
  const pool = postgres(url, options);
  try {
    await pool.unsafe('SELECT 1');
  } catch {
    await pool.end({ timeout: 0 });
    // The address may hold a password: it is not said.
    throw new Fault('bad-argument', { argument: '--database', problem: 'no-database' });
  }
  return new PostgresDatabase(pool);
}

/** Workbooks in the database itself: one place for all servers, one back-up. */
export class PostgresWorkbooks implements Workbooks {
  private constructor(private readonly database: SqlDatabase) {}

  static async in(database: SqlDatabase): Promise<PostgresWorkbooks> {
    await database.change((sql) =>
      sql.run('CREATE TABLE IF NOT EXISTS workbooks (digest TEXT PRIMARY KEY, bytes BYTEA NOT NULL)'),
    );
    return new PostgresWorkbooks(database);
  }

  /** Its disk is the database's to watch. */
  room(): Promise<null> {
    return Promise.resolve(null);
  }

  async put(bytes: Uint8Array): Promise<string> {
    const digest = digestOfBytes(bytes);
    // By itself, not within a change: large bytes hold up nobody else.
    await this.database.run(
      'INSERT INTO workbooks (digest, bytes) VALUES (?, ?) ON CONFLICT (digest) DO UPDATE SET bytes = excluded.bytes',
      ...[digest, bytes],
    );
    return digest;
  }

  async get(digest: string): Promise<Uint8Array | null> {
    const [row] = await this.database.all<{ bytes: Buffer }>('SELECT bytes FROM workbooks WHERE digest = ?', digest);
    return row ? new Uint8Array(row.bytes) : null;
  }

  async digests(): Promise<readonly string[]> {
    const rows = await this.database.all<{ digest: string }>('SELECT digest FROM workbooks');
    return rows.map(({ digest }) => digest);
  }
}
