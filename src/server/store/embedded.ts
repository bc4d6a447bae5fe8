/** The embedded database: one SQLite file, written ahead (WAL) and synced at every change. Loaded only where a server runs. */
import type LibSql from 'libsql';
import { Fault } from '../../core/fault';
import type { Sql, SqlDatabase, SqlValue } from './sql';

type Connection = LibSql.Database;

/** Milliseconds that a change waits for another process's. */
const BUSY = 10_000;

/** What the file does, saying so where it is no database any more: whoever keeps the server must take the back-up. */
function sound<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    if (code === 'SQLITE_CORRUPT' || code === 'SQLITE_NOTADB') throw new Fault('corrupt', { what: 'store' });
    throw error;
  }
}

/** One connection; statements are prepared once. */
class SqlOf implements Sql {
  readonly #prepared = new Map<string, LibSql.Statement>();

  constructor(private readonly connection: Connection) {}

  all<Row>(text: string, ...values: SqlValue[]): Promise<readonly Row[]> {
    return Promise.resolve(sound(() => this.#statement(text).all(...values) as Row[]));
  }

  run(text: string, ...values: SqlValue[]): Promise<void> {
    sound(() => this.#statement(text).run(...values));
    return Promise.resolve();
  }

  #statement(text: string): LibSql.Statement {
    const known = this.#prepared.get(text);
    if (known) return known;
    const made = this.connection.prepare(text);
    this.#prepared.set(text, made);
    return made;
  }
}

class Embedded implements SqlDatabase {
  /** Reads beside a change that is under way, and sees only what is finished. */
  readonly #reading: Sql;
  readonly #writing: Sql;
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly reader: Connection,
    private readonly writer: Connection,
  ) {
    this.#reading = new SqlOf(reader);
    this.#writing = new SqlOf(writer);
  }

  async all<Row>(text: string, ...values: SqlValue[]): Promise<readonly Row[]> {
    return this.#reading.all<Row>(text, ...values);
  }

  async run(text: string, ...values: SqlValue[]): Promise<void> {
    await this.change((sql) => sql.run(text, ...values));
  }

  change<T>(act: (sql: Sql) => Promise<T>): Promise<T> {
    const next = this.#last.then(() => this.#whole(act));
    this.#last = next.catch(() => undefined);
    return next;
  }

  async close(): Promise<void> {
    await this.#last;
    this.reader.close();
    this.writer.close();
  }

  async #whole<T>(act: (sql: Sql) => Promise<T>): Promise<T> {
    this.writer.exec('BEGIN IMMEDIATE');
    try {
      const result = await act(this.#writing);
      this.writer.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.writer.inTransaction) this.writer.exec('ROLLBACK');
      throw error;
    }
  }
}

/** A whole and lasting copy of the database as it is now, though others go on writing into it. */
export async function copyEmbedded(path: string, copy: string): Promise<void> {
  const { default: Database } = await import('libsql');
  const connection = new Database(path, { timeout: BUSY });
  try {
    sound(() => connection.prepare('VACUUM INTO ?').run(copy));
  } finally {
    connection.close();
  }
}

/** Opens or makes the file; its folder must be there. */
export async function openEmbedded(path: string): Promise<SqlDatabase> {
  const { default: Database } = await import('libsql');
  const connect = (): Connection => {
    const connection = new Database(path, { timeout: BUSY });
    sound(() => {
      for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) connection.pragma(pragma);
    });
    return connection;
  };
  const writer = connect();
  return new Embedded(connect(), writer);
}
