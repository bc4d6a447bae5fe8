/** What a form says of its lines beyond the outline ("a - b=c - d", "par-rank≤par-bodies"): one relation a column. */
import type { CellAddress } from '../../../core/cell-address';
import type { FormDefinition, FormRelation } from '../../../core/form';
import type { Term } from '../../../core/relation';
import { parseArithmetic, partsOf, powerOf, type Equation } from '../../arithmetic';
import { ABSENT, isUnreadable } from '../../facts';
import type { DeclaredTable } from './declared-table';

/** An equation of a form between lines that the table has. */
interface BoundLines {
  readonly relation: FormRelation;
  readonly equation: Exclude<Equation, { readonly kind: 'count' }>;
  readonly whole: number;
  readonly parts: readonly { readonly at: number; readonly sign: 1 | -1 }[];
}

export function relateFormLines(table: DeclaredTable, form: FormDefinition): void {
  for (const bound of boundLines(table, form)) {
    table.measures.forEach(({ measure, additive }, at) => {
      const { only } = bound.relation;
      if (only ? only.includes(measure) : additive) relateColumn(table, bound, at);
    });
  }
}

function* boundLines({ lines }: DeclaredTable, form: FormDefinition): Generator<BoundLines> {
  const byKey = new Map<string, number>();
  lines.forEach((line, at) => {
    if (line.form && !byKey.has(line.form.key)) byKey.set(line.form.key, at);
  });
  for (const relation of form.relations) {
    if (relation.over !== 'lines') continue;
    for (const equation of parseArithmetic(relation.formula, 'key').equations) {
      if (equation.kind === 'count') continue;
      const whole = byKey.get(equation.whole);
      const parts = partsOf(equation).map(({ code, sign }) => ({ at: byKey.get(code) ?? -1, sign }));
      if (whole !== undefined && parts.every(({ at }) => at >= 0)) yield { relation, equation, whole, parts };
    }
  }
}

function relateColumn({ draft, matrix, places }: DeclaredTable, bound: BoundLines, column: number): void {
  const { relation, equation } = bound;
  const whole = matrix[bound.whole]?.[column] ?? ABSENT.blank;
  if (whole < 0) return;
  const parts: Term[] = [];
  const blanks: CellAddress[] = [];
  let unreadable = false;
  for (const { at, sign } of bound.parts) {
    const fact = matrix[at]?.[column] ?? ABSENT.blank;
    if (fact >= 0) parts.push({ fact, sign });
    else if (fact !== ABSENT.none) blanks.push(places.address(at, column));
    unreadable ||= isUnreadable(fact);
  }
  if (parts.length === 0) return;
  draft.relate({
    kind: equation.kind,
    whole,
    parts,
    exhaustive: relation.exhaustive ?? true,
    factorPower: powerOf(equation),
    source: 'form',
    statement: relation.formula,
    blanks,
    ...(unreadable ? { blankRoom: null } : {}),
  });
}
