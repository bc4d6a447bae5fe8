/** Which columns bear which code, and what is wrong with an equation between them. */
import type { TableColumn } from '../../columns';
import { partsOf, type Equation } from '../../arithmetic';

export interface Flaw {
  readonly reason: 'missing-code' | 'repeated-code' | 'unreadable' | 'self-reference';
  readonly codes: readonly string[];
}

export class CodeHolders {
  private readonly columns = new Map<string, TableColumn[]>();

  constructor(columns: readonly TableColumn[]) {
    for (const column of columns) {
      if (column.code === null) continue;
      const list = this.columns.get(column.code);
      if (list) list.push(column);
      else this.columns.set(column.code, [column]);
    }
  }

  /** The first column with a code. */
  of(code: string): TableColumn | undefined {
    return this.columns.get(code)?.[0];
  }

  /** Columns whose number an earlier one has already; letters ("A", "B") name columns of words and may repeat. */
  *repeated(): Generator<{ readonly code: string; readonly column: TableColumn }> {
    for (const [code, list] of this.columns)
      if (/^\d/.test(code)) for (const column of list.slice(1)) yield { code, column };
  }

  /** What keeps an equation that stands in `column` from being bound; null where nothing does. */
  flawOf(equation: Equation, column: TableColumn): Flaw | null {
    const codes = partsOf(equation).map(({ code }) => code);
    const missing = codes.filter((code) => !this.columns.has(code));
    if (missing.length > 0) return { reason: 'missing-code', codes: missing };
    if (codes.some((code) => this.columns.get(code)?.includes(column)))
      return { reason: 'self-reference', codes: [column.code ?? ''] };
    const repeated = codes.filter((code) => (this.columns.get(code)?.length ?? 0) > 1);
    const doubled = codes.filter((code, at) => codes.indexOf(code) !== at);
    const twice = [...new Set([...repeated, ...doubled])];
    return twice.length > 0 ? { reason: 'repeated-code', codes: twice } : null;
  }
}
