/** Submissions, what the server found in them, what was done with them and what was remarked. */
import type { Remark, Step, Submission, SubmissionState } from '../records';
import type { Sql } from '../sql';

/** Units that are asked for one by one rather than with all others. */
const FEW = 20;

export class SubmissionsTable {
  constructor(private readonly sql: Sql) {}

  /** Those of one period, oldest version first: of all units, or of these few. */
  async ofPeriod(period: string, units?: readonly string[]): Promise<readonly Submission[]> {
    if (units && units.length <= FEW)
      return (await Promise.all(units.map((unit) => this.versions(unit, period)))).flat();
    return this.sql.all('SELECT * FROM submissions WHERE period = ? ORDER BY unit, version', period);
  }

  /** The versions of one unit for one period, oldest first. */
  async versions(unit: string, period: string): Promise<readonly Submission[]> {
    return this.sql.all('SELECT * FROM submissions WHERE unit = ? AND period = ? ORDER BY version', ...[unit, period]);
  }

  async byId(id: string): Promise<Submission | null> {
    return (await this.sql.all<Submission>('SELECT * FROM submissions WHERE id = ?', id))[0] ?? null;
  }

  /** All of them, to be held against the log; oldest first. */
  async all(): Promise<readonly Submission[]> {
    return this.sql.all('SELECT * FROM submissions ORDER BY received, id');
  }

  /** How many each unit has sent, drafts too, by its id. */
  async counts(): Promise<ReadonlyMap<string, number>> {
    const rows = await this.sql.all<{ readonly unit: string; readonly sent: number | string }>(
      'SELECT unit, COUNT(*) AS sent FROM submissions GROUP BY unit',
    );
    return new Map(rows.map(({ unit, sent }) => [unit, Number(sent)]));
  }

  /** Every digest that a submission names. */
  async digests(): Promise<readonly string[]> {
    const rows = await this.sql.all<Pick<Submission, 'digest'>>('SELECT DISTINCT digest FROM submissions');
    return rows.map(({ digest }) => digest);
  }

  async add(submission: Submission, outcome: string): Promise<void> {
    const { id, unit, period, version, digest, size, file, person, received, state } = submission;
    const { forms, blank, errors, warnings, notes } = submission;
    await this.sql.run(
      `INSERT INTO submissions (id, unit, period, version, digest, size, file, person, received, state, forms, blank,
         errors, warnings, notes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[
        id,
        unit,
        period,
        version,
        digest,
        size,
        file,
        person,
        received,
        state,
        forms,
        blank,
        errors,
        warnings,
        notes,
      ],
    );
    await this.sql.run('INSERT INTO outcomes (submission, outcome) VALUES (?, ?)', id, outcome);
  }

  async outcome(id: string): Promise<string | null> {
    const [row] = await this.sql.all<{ outcome: string }>('SELECT outcome FROM outcomes WHERE submission = ?', id);
    return row?.outcome ?? null;
  }

  async setState(id: string, state: SubmissionState): Promise<void> {
    await this.sql.run('UPDATE submissions SET state = ? WHERE id = ?', state, id);
  }

  async steps(id: string): Promise<readonly Step[]> {
    return this.sql.all('SELECT * FROM steps WHERE submission = ? ORDER BY number', id);
  }

  async addStep({ submission, at, person, action, text }: Omit<Step, 'number'>): Promise<void> {
    await this.sql.run(
      `INSERT INTO steps (submission, number, at, person, action, text)
       SELECT ?, COALESCE(MAX(number), 0) + 1, ?, ?, ?, ? FROM steps WHERE submission = ?`,
      ...[submission, at, person, action, text, submission],
    );
  }

  async remarks(id: string): Promise<readonly Remark[]> {
    return this.sql.all('SELECT * FROM remarks WHERE submission = ? ORDER BY number', id);
  }

  /** Taken back with the sending back: what they said stands in its step. */
  async removeRemarks(id: string): Promise<void> {
    await this.sql.run('DELETE FROM remarks WHERE submission = ?', id);
  }

  async addRemarks(id: string, remarks: readonly Pick<Remark, 'sheet' | 'cell' | 'text'>[]): Promise<void> {
    let number = (await this.remarks(id)).length;
    for (const { sheet, cell, text } of remarks)
      await this.sql.run(
        'INSERT INTO remarks (submission, number, sheet, cell, text) VALUES (?, ?, ?, ?, ?)',
        ...[id, (number += 1), sheet, cell, text],
      );
  }
}
