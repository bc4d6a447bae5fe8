/** The relations that an auditor knows of a table: what its lines and its columns say of its figures. */
import type { Sums } from './compute';
import {
  isFigure,
  type FigureColumn,
  type Line,
  type Place,
  type RowRule,
  type Table,
  type TableRelation,
  type Term,
} from './table';

export interface KnownRelation extends TableRelation {
  /** Some part has no figure. */
  readonly blanks: boolean;
}

/** Every relation of which both sides have a figure. A sum needs two parts that are figures. */
export function relationsOf(table: Table, sums: Sums): KnownRelation[] {
  const columns = table.columns.filter(isFigure);
  const out: KnownRelation[] = [];
  const has = (place: Place): boolean =>
    (sums.values.get(place.line)?.has(place.key) ?? false) && place.line.kind !== 'heading';
  const add = (relation: TableRelation): void => {
    const parts = relation.parts.filter(({ of }) => has(of));
    if (!has(relation.whole) || parts.length === 0) return;
    if (relation.kind !== 'sum' && parts.length < relation.parts.length) return;
    // A part without any figure is an empty cell: nobody knows that it is nothing.
    out.push({ ...relation, parts, blanks: parts.length < relation.parts.length });
  };
  for (const line of table.lines) {
    if (line.kind === 'heading') continue;
    for (const column of columns) {
      for (const relation of [...downLines(line, column), ...acrossColumns(line, column, sums)]) add(relation);
    }
  }
  return out;
}

function downLines(line: Line, column: FigureColumn): TableRelation[] {
  if (line.made) {
    const { kind, of, power } = line.made;
    const parts = of.map((each) => ({ of: { line: each, key: column.key }, sign: 1 as const }));
    return [{ kind, exhaustive: true, whole: { line, key: column.key }, parts, power }];
  }
  if (!column.adds) return [];
  const here = (terms: readonly Term<Line>[]): Term<Place>[] =>
    terms.map(({ of, sign }) => ({ of: { line: of, key: column.key }, sign }));
  return line.breakdowns.map(({ parts, exhaustive, or }) => ({
    kind: 'sum',
    exhaustive,
    whole: { line, key: column.key },
    parts: here(parts),
    ...(or ? { or: here(or) } : {}),
    power: 0,
  }));
}

function acrossColumns(line: Line, column: FigureColumn, sums: Sums): TableRelation[] {
  if (line.made) return [];
  return [column.rule ?? [], column.also ?? []].flat().flatMap((rule) => byRule(rule, line, column, sums));
}

function byRule(rule: RowRule, line: Line, column: FigureColumn, sums: Sums): TableRelation[] {
  const whole = { line, key: column.key };
  const here = (key: string, sign: 1 | -1 = 1): { of: Place; sign: 1 | -1 } => ({ of: { line, key }, sign });
  const made = (
    kind: TableRelation['kind'],
    parts: TableRelation['parts'],
    power = 0,
    exhaustive = true,
  ): TableRelation[] => [{ kind, exhaustive, whole, parts, power }];
  switch (rule.kind) {
    case 'sum':
      return made('sum', rule.terms.map(({ of, sign }) => here(of, sign)), 0, rule.exhaustive); // prettier-ignore
    case 'ratio':
      return made('ratio', rule.of.map((key) => here(key)), rule.power); // prettier-ignore
    case 'growth':
      return made('growth', rule.of.map((key) => here(key)), 2); // prettier-ignore
    case 'product':
      return made('product', rule.of.map((key) => here(key)), rule.power); // prettier-ignore
    case 'average':
      return made('average', rule.of.map((key) => here(key))); // prettier-ignore
    case 'share':
      return rule.in === line
        ? []
        : made('ratio', [here(rule.of), { of: { line: rule.in, key: rule.of }, sign: 1 }], 2);
    case 'running': {
      const above = sums.lineBefore(line);
      return above ? made('sum', [{ of: { line: above, key: column.key }, sign: 1 }, here(rule.of)]) : [];
    }
  }
}
