/** Fills a table: typed figures are drawn, everything else follows; answers the figures and every relation behind them. */
import { product, quotient, sumOf, withDecimals, type Figure } from './figure';
import { isFigure, type Breakdown, type FigureColumn, type Line, type RowRule, type Table, type Values } from './table';
import type { Draw } from './draw';

/** Figures with the places that the table's maker had; `printed` rounds them. */
export class Sums {
  readonly values: Values = new Map();
  private readonly columns = new Map<string, FigureColumn>();
  private readonly before = new Map<Line, Line>();
  private readonly drawn = new Set<string>();

  constructor(
    private readonly table: Table,
    private readonly draw: Draw,
  ) {
    for (const column of table.columns) if (isFigure(column)) this.columns.set(column.key, column);
    const lines = table.lines.filter((line) => line.kind !== 'heading');
    lines.forEach((line, at) => {
      const above = lines[at - 1];
      if (above) this.before.set(line, above);
    });
    for (const line of table.lines)
      for (const breakdown of line.breakdowns) if (breakdown.split) this.cut(line, breakdown);
    for (const line of table.lines) for (const key of this.columns.keys()) this.at(line, key);
  }

  places(line: Line, column: FigureColumn): number {
    return (line.d ?? column.d) + (column.fine ?? 0);
  }

  at(line: Line, key: string): Figure | null {
    const known = this.values.get(line)?.get(key);
    if (known) return known;
    const column = this.columns.get(key);
    const mark = `${String(this.table.lines.indexOf(line))}:${key}`;
    if (!column || line.kind === 'heading' || line.without?.includes(key) || this.drawn.has(mark)) return null;
    this.drawn.add(mark);
    const value = this.find(line, column);
    if (value) this.put(line, key, value);
    return value;
  }

  /** A figure that something outside the table decides. */
  put(line: Line, key: string, value: Figure): void {
    const row = this.values.get(line) ?? new Map<string, Figure>();
    row.set(key, value);
    this.values.set(line, row);
  }

  private find(line: Line, column: FigureColumn): Figure | null {
    const d = this.places(line, column);
    if (line.made) return this.byLines(line.made, column.key, d);
    const main = line.breakdowns[0];
    if (column.rule?.kind === 'sum') return this.byRule(line, column, column.rule, d);
    if (main && !main.split && column.adds && column.rule?.kind !== 'share') {
      const terms = main.parts.flatMap(({ of, sign }) => {
        const value = this.at(of, column.key);
        return value ? [[value, sign] as const] : [];
      });
      if (terms.length === 0) return null;
      const sum = sumOf(terms, d);
      return main.exhaustive ? sum : { n: sum.n + Math.round(Math.abs(sum.n) * (0.1 + this.draw.next())), d };
    }
    const rule = main && column.atTotal ? column.atTotal : column.rule;
    if (rule) return this.byRule(line, column, rule, d);
    const n = column.typed?.(line, (key) => this.at(line, key)?.n ?? 0);
    if (n === null || n === undefined) return null;
    const tail = column.fine && n !== 0 ? this.draw.between(-(10 ** column.fine), 10 ** column.fine) : 0;
    return { n: n * 10 ** (column.fine ?? 0) + (n > 1 ? tail : 0), d };
  }

  private byRule(line: Line, column: FigureColumn, rule: RowRule, d: number): Figure | null {
    const of = (key: string): Figure | null => this.at(line, key);
    switch (rule.kind) {
      case 'sum': {
        const terms = rule.terms.flatMap((term) => {
          const value = of(term.of);
          return value ? [[value, term.sign] as const] : [];
        });
        if (terms.length === 0) return null;
        const sum = sumOf(terms, d);
        return rule.exhaustive ? sum : { n: sum.n + this.draw.between(1, Math.max(1, Math.abs(sum.n))), d };
      }
      case 'ratio':
      case 'growth': {
        const [a, b] = [of(rule.of[0]), of(rule.of[1])];
        if (!a || !b || b.n === 0) return null;
        if (rule.kind === 'ratio') return quotient(a, b, rule.power, d);
        const places = Math.max(a.d, b.d);
        return quotient(sumOf([[a, 1], [b, -1]], places), b, 2, d); // prettier-ignore
      }
      case 'product': {
        const [a, b] = [of(rule.of[0]), of(rule.of[1])];
        return a && b ? product(a, b, rule.power, d) : null;
      }
      case 'average': {
        const terms = rule.of.flatMap((key) => of(key) ?? []);
        if (terms.length !== rule.of.length) return null;
        const places = Math.max(...terms.map((term) => term.d));
        const sum = sumOf(terms.map((term) => [term, 1] as const), places); // prettier-ignore
        return quotient(sum, { n: terms.length, d: 0 }, 0, d);
      }
      case 'share': {
        const [a, b] = [of(rule.of), this.at(rule.in, rule.of)];
        return a && b ? quotient(a, b, 2, d) : null;
      }
      case 'running': {
        const [own, above] = [of(rule.of), this.before.get(line)];
        const sofar = above ? this.at(above, column.key) : null;
        return own ? sumOf([[own, 1], ...(sofar ? ([[sofar, 1]] as const) : [])], d) : sofar;
      }
    }
  }

  private byLines({ kind, of, power }: NonNullable<Line['made']>, key: string, d: number): Figure | null {
    const values = of.flatMap((line) => this.at(line, key) ?? []);
    const [a, b] = values;
    if (!a || values.length < of.length) return null;
    if (kind === 'average') {
      const places = Math.max(...values.map((value) => value.d));
      const sum = sumOf(values.map((value) => [value, 1] as const), places); // prettier-ignore
      return quotient(sum, { n: values.length, d: 0 }, 0, d);
    }
    if (!b) return null;
    return kind === 'product' ? product(a, b, power, d) : quotient(a, b, power, d);
  }

  /** Cuts a line's typed figures into those of its parts. */
  private cut(line: Line, breakdown: Breakdown): void {
    for (const column of this.columns.values()) {
      if (!column.adds || column.rule) continue;
      const whole = this.at(line, column.key);
      if (!whole) continue;
      const weights = breakdown.parts.map(({ of }) => of.size);
      const all = weights.reduce((a, b) => a + b, 0);
      let left = whole.n;
      breakdown.parts.forEach(({ of }, at) => {
        const last = at === breakdown.parts.length - 1;
        const n = last ? left : Math.min(left, Math.round((whole.n * (weights[at] ?? 0)) / all));
        left -= n;
        this.put(of, column.key, { n, d: whole.d });
        this.drawn.add(`${String(this.table.lines.indexOf(of))}:${column.key}`);
      });
    }
  }

  /** As it stands on the sheet; null where there is no figure. */
  printed(line: Line, column: FigureColumn): Figure | null {
    const value = this.values.get(line)?.get(column.key);
    return value ? withDecimals(value, line.d ?? column.d) : null;
  }

  lineBefore(line: Line): Line | undefined {
    return this.before.get(line);
  }
}
