/** Counts by name, and tables of them as text. */

export class Tally {
  private readonly rows = new Map<string, Map<string, number>>();

  add(row: string, column: string, count = 1): void {
    const cells = this.rows.get(row) ?? new Map<string, number>();
    cells.set(column, (cells.get(column) ?? 0) + count);
    this.rows.set(row, cells);
  }

  get(row: string, column: string): number {
    return this.rows.get(row)?.get(column) ?? 0;
  }

  sum(column: string): number {
    return [...this.rows.keys()].reduce((total, row) => total + this.get(row, column), 0);
  }

  /** The part of `of` that `column` is, over all rows or one; null where there is none. */
  share(column: string, of: string, row?: string): number | null {
    const [a, b] = row === undefined ? [this.sum(column), this.sum(of)] : [this.get(row, column), this.get(row, of)];
    return b === 0 ? null : a / b;
  }

  names(): string[] {
    return [...this.rows.keys()].sort();
  }
}

export const percent = (share: number | null): string => (share === null ? '–' : `${(100 * share).toFixed(1)}%`);

/** Lines of a table: first column left, the others right. */
export function asTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
  return all
    .map((row) =>
      row.map((text, at) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0))).join('  '),
    )
    .join('\n');
}
