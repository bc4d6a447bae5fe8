/** What the store asks of a database: the few words of SQL that SQLite and PostgreSQL have in common, `?` for a value. */

export type SqlValue = string | number | null | Uint8Array;

export interface Sql {
  /** The rows of a question; names of columns are single lower-case words, so that no database changes them. */
  all<Row>(text: string, ...values: SqlValue[]): Promise<readonly Row[]>;
  run(text: string, ...values: SqlValue[]): Promise<void>;
}

export interface SqlDatabase extends Sql {
  /**
   * One change: all of `act` or nothing of it, on the disk when this returns. Changes come one after the other, so that
   * what one reads no other has changed before it writes. Outside of it only what has been finished is seen.
   */
  change<T>(act: (sql: Sql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
