/** Bodies, departments, the forms expected of them, and the periods for which they are. */
import type { Expected, PeriodRecord, Unit } from '../records';
import type { Sql } from '../sql';

export class UnitsTable {
  constructor(private readonly sql: Sql) {}

  /** In the tree's order. */
  async all(): Promise<readonly Unit[]> {
    return this.sql.all('SELECT * FROM units ORDER BY place');
  }

  async expected(): Promise<readonly Expected[]> {
    return this.sql.all('SELECT * FROM expected ORDER BY unit, place');
  }

  /** The tree is this from now on; units that it does not name any more stay with what they handed in, owing nothing. */
  async replace(units: readonly Unit[], expected: readonly Expected[]): Promise<void> {
    await this.sql.run('UPDATE units SET active = 0');
    await this.sql.run('DELETE FROM expected');
    for (const { id, parent, kind, name, key, place, active } of units)
      await this.sql.run(
        `INSERT INTO units (id, parent, kind, name, key, place, active) VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET parent = excluded.parent, name = excluded.name, place = excluded.place,
           active = excluded.active`,
        ...[id, parent, kind, name, key, place, active],
      );
    for (const { unit, form, due, place } of expected)
      await this.sql.run(
        'INSERT INTO expected (unit, form, due, place) VALUES (?, ?, ?, ?)',
        ...[unit, form, due, place],
      );
  }

  /** Newest first, as far as their names tell. */
  async periods(): Promise<readonly PeriodRecord[]> {
    return this.sql.all('SELECT * FROM periods ORDER BY opened DESC, id DESC');
  }

  async period(id: string): Promise<PeriodRecord | null> {
    return (await this.sql.all<PeriodRecord>('SELECT * FROM periods WHERE id = ?', id))[0] ?? null;
  }

  async openPeriod(id: string, opened: string): Promise<void> {
    await this.sql.run('INSERT INTO periods (id, opened, locked) VALUES (?, ?, NULL)', id, opened);
  }

  /** Only one of which no submission speaks. */
  async removePeriod(id: string): Promise<void> {
    await this.sql.run('DELETE FROM periods WHERE id = ?', id);
  }

  /** null takes submissions again. */
  async lockPeriod(id: string, locked: string | null): Promise<void> {
    await this.sql.run('UPDATE periods SET locked = ? WHERE id = ?', locked, id);
  }
}
