/** The office's own forms, as the texts of their files: kept beside the tree of bodies that names them. */
import type { FormFile } from '../records';
import type { Sql } from '../sql';

export class FormsTable {
  constructor(private readonly sql: Sql) {}

  /** In the order in which they were given. */
  async all(): Promise<readonly FormFile[]> {
    return this.sql.all('SELECT file, text FROM forms ORDER BY place');
  }

  /** These from now on, and no others. */
  async replace(files: readonly FormFile[]): Promise<void> {
    await this.sql.run('DELETE FROM forms');
    for (const [place, { file, text }] of files.entries())
      await this.sql.run('INSERT INTO forms (file, place, text) VALUES (?, ?, ?)', file, place, text);
  }
}
