/** What follows from several cells, as relations of the text's figure: cells that go together become one figure first. */
import type { Fact } from '../../core/fact';
import { changedFact } from '../../core/held-fact';
import type { Relation } from '../../core/relation';
import { DERIVED, partFact, type DerivedClaim, type DerivedPart } from '../../prose';

/** What every relation of a text to the workbooks beside it has in common. */
export const BESIDE = {
  exhaustive: true,
  factorPower: 0,
  source: 'words',
  support: null,
  force: 'error',
  statedAt: null,
  blanks: [],
  blankRoom: null,
  items: [],
} as const;

/** What several cells add up to, in the place of the figure that is said of them together. */
function sumOf(part: DerivedPart, whole: number, facts: readonly Fact[]): Fact | null {
  const text = facts[whole];
  const sum = partFact(part, facts);
  if (!text || !sum) return null;
  const arithmetic = [part.cell, ...(part.with ?? [])].map((cell) => facts[cell]?.at.cell ?? '').join(' + ');
  const at = { ...text.at, cell: arithmetic };
  return changedFact(sum, {
    id: `${text.id}~sum`,
    at,
    label: arithmetic,
    measure: DERIVED,
    form: null,
    key: null,
    line: '',
  });
}

/** A percentage or a change of the text that follows from two cells, or should. */
export function consequence(
  { figure, kind, parts, factorPower, statement, force }: DerivedClaim,
  from: number,
  facts: Fact[],
): Relation[] {
  const id = `${kind}:${facts[from + figure]?.id ?? ''}~cells`;
  const whole = from + figure;
  const made: Relation[] = [];
  const cells = parts.map((part, at) => {
    const { cell, sign: by, with: more = [] } = part;
    const sum = more.length > 0 || part.unit ? sumOf(part, whole, facts) : null;
    if (!sum) return { fact: cell, sign: by };
    facts.push(sum);
    const terms = [cell, ...more].map((fact) => ({ fact, sign: 1 as const }));
    const own = facts.length - 1;
    made.push({ ...BESIDE, id: `sum:${id}.${String(at)}`, kind: 'sum', whole: own, parts: terms, statement: 'cộng' });
    return { fact: own, sign: by };
  });
  return [...made, { ...BESIDE, id, kind, whole, parts: cells, factorPower, statement, force: force ?? 'error' }];
}
