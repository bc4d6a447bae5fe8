/** One relation a line for every equation over columns that stands; one that does not is told as withdrawn. */
import { NO_BLANKS } from '../../../core/new-relation';
import type { Term } from '../../../core/relation';
import { ABSENT, isUnreadable } from '../../facts';
import type { BoundEquation } from '../bound-equation';
import { statementOf } from '../emit';
import type { JudgedEquation } from '../judge-equations';
import { isAskedOf, type DeclaredTable } from './declared-table';
import { tellNotAsked } from './tell-not-asked';

/** `known`: a form was recognised, which says what figures its lines should hold. */
export function relateColumns(table: DeclaredTable, judged: readonly JudgedEquation[], known: boolean): void {
  const standing = judged.filter(({ equation, stands }) => equation.kind !== 'count' && stands);
  const sums = standing.map(({ equation }) => equation).filter(({ kind }) => kind === 'sum');
  table.lines.forEach((_, line) => {
    for (const each of standing) {
      if (known) tellNotAsked(table, each.equation, line);
      relateLine(table, { ...each, equation: throughBlanks(table, each.equation, sums, line) }, line);
    }
  });
  for (const each of judged) if (!each.stands) tellWithdrawn(table, each);
}

const NO_PARTS: BoundEquation['parts'] = [];

/** A subtotal left blank is what its own parts make where all of those are there: the sum that it is part of is asked through them. */
function throughBlanks(
  table: DeclaredTable,
  equation: BoundEquation,
  sums: readonly BoundEquation[],
  line: number,
): BoundEquation {
  const row = table.matrix[line] as Int32Array;
  const stands = (at: number): boolean => (row[at] ?? ABSENT.blank) !== ABSENT.blank;
  if (equation.kind !== 'sum' || equation.parts.every(({ at }) => stands(at))) return equation;
  const taken = new Set([equation.whole, ...equation.parts.map(({ at }) => at)]);
  const parts = equation.parts.flatMap((part) => {
    const own = stands(part.at)
      ? undefined
      : sums.find(
          (sum) =>
            sum.whole === part.at &&
            isAskedOf(sum, table, line) &&
            sum.parts.every(({ at }) => stands(at) && !taken.has(at)),
        );
    return own?.parts.map(({ at, sign }) => ({ at, sign: sign === part.sign ? 1 : -1 }) as const) ?? [part];
  });
  return { ...equation, parts };
}

function relateLine(table: DeclaredTable, { equation, support }: JudgedEquation, line: number): void {
  const row = table.matrix[line] as Int32Array;
  const { kind } = equation;
  const whole = row[equation.whole] ?? ABSENT.blank;
  if (whole < 0 || !isAskedOf(equation, table, line)) return;
  const parts: Term[] = [];
  for (const { at, sign } of equation.parts) {
    const fact = row[at] ?? ABSENT.blank;
    if (fact >= 0) parts.push({ fact, sign });
  }
  const complete = parts.length === equation.parts.length;
  const absent = complete ? NO_PARTS : equation.parts.filter(({ at }) => (row[at] ?? ABSENT.blank) < 0);
  const unknown = complete ? NO_PARTS : absent.filter(({ at }) => row[at] !== ABSENT.none);
  if ((kind === 'sum' || kind === 'subset') && parts.length === 0) return;
  // A factor that is "none" leaves no product.
  if (kind === 'product' && unknown.length < absent.length) return;
  const single = kind === 'sum' && equation.parts.length === 1 && equation.parts[0]?.sign === 1;
  table.draft.relate({
    kind: single ? 'equal' : kind,
    whole,
    parts,
    factorPower: equation.factorPower,
    source: equation.source,
    support,
    statedAt: equation.statedAt,
    statement: equation.statement,
    blanks: complete ? NO_BLANKS : unknown.map(({ at }) => table.places.address(line, at)),
    ...(unknown.some(({ at }) => isUnreadable(row[at] ?? ABSENT.blank)) ? { blankRoom: null } : {}),
  });
}

/** What is let go: a skip; or, where all lines bear out another code than is printed, what they do. */
function tellWithdrawn({ draft, matrix, places }: DeclaredTable, { equation, support, instead }: JudgedEquation): void {
  const { kind, source, statement, statedAt } = equation;
  const row = matrix.find((each) => (each[equation.whole] ?? ABSENT.blank) >= 0);
  const whole = draft.facts[row?.[equation.whole] ?? -1];
  if (!support || !whole || kind === 'count') return;
  if (instead) {
    const meant = { kind, source, statedAt, whole: equation.whole, parts: instead, factorPower: equation.factorPower };
    const family = { ...meant, exhaustive: true, outright: false, statement: '' };
    const held = { lines: String(support.asked), instead: statementOf(family, places.columnName) };
    draft.observe('unborne-arithmetic', statedAt ?? whole.at, { statement, ...held });
  } else draft.withdrawn.push({ kind, at: whole.at, parts: [], source, statement, support, reason: 'unsupported' });
}
