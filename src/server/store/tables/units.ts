/** Bodies, departments, the forms expected of them, and the periods for which they are. */
import type { Expected, PeriodRecord, Unit } from '../records';
import type { Sql } from '../sql';
import { monthsOf } from '../../../language';

const ABOVE = `above(id, parent) AS (SELECT id, parent FROM units WHERE id = ?
  UNION SELECT units.id, units.parent FROM units JOIN above ON units.id = above.parent)`;
/** One unit and all below it, for a question that names them. */
export const BELOW = `below(id) AS (SELECT id FROM units WHERE id = ?
  UNION SELECT units.id FROM units JOIN below ON units.parent = below.id)`;

/** A unit's forms as one row: tens of thousands of rows cost more than what is asked of them. */
interface Owed {
  readonly unit: string;
  readonly owed: string;
}

const OWED = `string_agg(form || ' ' || place || ' ' || due, '|' ORDER BY place)`;

function expectedOf({ unit, owed }: Owed): readonly Expected[] {
  return owed.split('|').map((text) => {
    const [form = '', place = '', due = ''] = text.split(' ');
    return { unit, form, due, place: Number(place) };
  });
}

const monthsOfYear = (year: number, month: number): number => year * 12 + month;
const endOf = ({ id }: PeriodRecord): number => {
  const months = monthsOf(id);
  return months ? monthsOfYear(months.year, months.last) : monthsOfYear(Number(id.slice(0, 4)) || 0, 12);
};
const beginOf = ({ id }: PeriodRecord): number => {
  const months = monthsOf(id);
  return months ? monthsOfYear(months.year, months.first) : 0;
};

export class UnitsTable {
  constructor(private readonly sql: Sql) {}

  /** In the tree's order. */
  async all(): Promise<readonly Unit[]> {
    return this.sql.all('SELECT * FROM units ORDER BY place');
  }

  /** The unit and those above it: all that is to be known to name one, however large the tree. */
  async path(id: string): Promise<readonly Unit[]> {
    return this.sql.all(
      `WITH RECURSIVE ${ABOVE} SELECT * FROM units WHERE id IN (SELECT id FROM above) ORDER BY place`,
      id,
    );
  }

  /** The other departments of a department's body; none of a body. */
  async beside(id: string): Promise<readonly Unit[]> {
    return this.sql.all(
      `SELECT other.* FROM units own JOIN units other ON other.parent = own.parent
         WHERE own.id = ? AND own.kind = 'department' AND other.kind = 'department' AND other.active = 1
           AND other.id <> own.id ORDER BY other.place`,
      id,
    );
  }

  /** Other bodies below the same one whose names end alike: "phường Ea Tul" beside "xã Ea Tul". `place`: folded. */
  async namesakes(id: string, place: string): Promise<readonly Unit[]> {
    if (place === '') return [];
    return this.sql.all(
      `SELECT other.* FROM units own JOIN units other ON other.parent = own.parent
         WHERE own.id = ? AND other.kind = 'body' AND other.active = 1 AND other.id <> own.id
           AND substr(other.key, -length(?)) = ? ORDER BY other.place`,
      ...[id, ` ${place}`, ` ${place}`],
    );
  }

  /** The unit, those above it and all below it, in the tree's order. */
  async around(id: string): Promise<readonly Unit[]> {
    return this.sql.all(
      `WITH RECURSIVE ${ABOVE}, ${BELOW} SELECT * FROM units
         WHERE id IN (SELECT id FROM above UNION SELECT id FROM below) ORDER BY place`,
      ...[id, id],
    );
  }

  /** What is expected of all units, or of one and all below it. */
  async expected(of: string | null = null): Promise<readonly Expected[]> {
    const rows = await (of === null
      ? this.sql.all<Owed>(`SELECT unit, ${OWED} AS owed FROM expected GROUP BY unit ORDER BY unit`)
      : this.sql.all<Owed>(
          `WITH RECURSIVE ${BELOW} SELECT unit, ${OWED} AS owed FROM expected
             WHERE unit IN (SELECT id FROM below) GROUP BY unit ORDER BY unit`,
          of,
        ));
    return rows.flatMap(expectedOf);
  }

  /** Ids of the forms that one unit owes. */
  async formsOf(unit: string): Promise<readonly string[]> {
    const rows = await this.sql.all<Pick<Expected, 'form'>>(
      'SELECT form FROM expected WHERE unit = ? ORDER BY place',
      unit,
    );
    return rows.map(({ form }) => form);
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

  /** The latest first, by their own months whenever they were opened; of those that end together the longer. */
  async periods(): Promise<readonly PeriodRecord[]> {
    const periods = await this.sql.all<PeriodRecord>('SELECT * FROM periods ORDER BY opened DESC, id DESC');
    return [...periods].sort((a, b) => endOf(b) - endOf(a) || beginOf(a) - beginOf(b));
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
