/** People and the sessions in which they are signed in. */
import type { Person, Session } from '../records';
import type { Sql } from '../sql';
import { BELOW } from './units';

export class PeopleTable {
  constructor(private readonly sql: Sql) {}

  /** Everybody, or those of one unit and all below it. */
  async all(of: string | null = null): Promise<readonly Person[]> {
    if (of === null) return this.sql.all('SELECT * FROM people ORDER BY login');
    return this.sql.all(
      `WITH RECURSIVE ${BELOW} SELECT * FROM people WHERE unit IN (SELECT id FROM below) ORDER BY login`,
      of,
    );
  }

  async byId(id: string): Promise<Person | null> {
    return (await this.sql.all<Person>('SELECT * FROM people WHERE id = ?', id))[0] ?? null;
  }

  async byLogin(login: string): Promise<Person | null> {
    return (await this.sql.all<Person>('SELECT * FROM people WHERE login = ?', login))[0] ?? null;
  }

  /** A new person, or what has changed of one: the login stays. */
  async put({ id, login, name, role, unit, password, active }: Person): Promise<void> {
    await this.sql.run(
      `INSERT INTO people (id, login, name, role, unit, password, active) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, role = excluded.role, unit = excluded.unit,
         password = excluded.password, active = excluded.active`,
      ...[id, login, name, role, unit, password, active],
    );
  }

  async session(token: string): Promise<Session | null> {
    return (await this.sql.all<Session>('SELECT * FROM sessions WHERE token = ?', token))[0] ?? null;
  }

  /** Those that have ended go at the same time. */
  async begin({ token, person, csrf, ends }: Session, now: string): Promise<void> {
    await this.sql.run('DELETE FROM sessions WHERE ends <= ?', now);
    await this.sql.run(
      'INSERT INTO sessions (token, person, csrf, ends) VALUES (?, ?, ?, ?)',
      ...[token, person, csrf, ends],
    );
  }

  async end(token: string): Promise<void> {
    await this.sql.run('DELETE FROM sessions WHERE token = ?', token);
  }

  /** Everywhere: after another password, another role, or when the account is closed. */
  async endAll(person: string): Promise<void> {
    await this.sql.run('DELETE FROM sessions WHERE person = ?', person);
  }
}
