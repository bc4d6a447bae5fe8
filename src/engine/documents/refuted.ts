/** What a text seems to say of its figures, and their cells do not let it mean. */
import type { FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import type { Relation } from '../../core/relation';
import { verdictOf } from '../../core/verdict';
import type { Bound } from '../../prose';

/** The line of a cell: where it stands, whatever the column. */
const lineOf = ({ at, table }: Reading['facts'][number]): string => `${String(table)} ${at.cell.replace(/\D/g, '')}`;

/** How a list is opened that may leave something out. */
const OF_THESE = /^trong (?:đó|số|tổng)/u;

/** "16 đơn: đất đai 04, xây dựng 09" of a total whose sheet breaks it down into those lines and others: a list cut short. */
const isCutShort = (
  { statement }: Relation,
  whole: FactIndex,
  parts: readonly FactIndex[],
  books: readonly Relation[],
): boolean =>
  !OF_THESE.test(statement) &&
  books.some((relation) => {
    if (relation.kind !== 'sum' || !relation.exhaustive || relation.whole !== whole) return false;
    const own = new Set(relation.parts.flatMap(({ fact, sign }) => (sign > 0 ? [fact] : [])));
    return parts.every((part) => own.has(part));
  });

/**
 * "Tiêm sởi cho 11.258 trẻ, đạt 93,0%" behind "(10.916/11.840 trẻ)": a percentage that its own cell bears out is not of a base
 * that the text says of another line, though only words stand between them; figures that are all their cells' are no list
 * whose sum is wrong, unless it is the sheet's own breakdown with lines left out; a number of a line's name is no figure.
 * @param books the relations of the workbooks, whose figures stand first in the reading.
 */
export function withoutRefuted(
  reading: Reading,
  { bindings, derived, names }: Bound,
  from: number,
  proven: ReadonlySet<number>,
  books: readonly Relation[],
): Reading['relations'] {
  const lines = new Map<number, string>();
  for (const { figure, cell } of bindings) {
    const fact = reading.facts[cell];
    if (fact) lines.set(from + figure, lineOf(fact));
  }
  const borneOut = new Set([
    ...bindings.filter(({ miss }) => miss === null).map(({ figure }) => from + figure),
    ...derived.map(({ figure }) => from + figure),
  ]);
  const { facts } = reading;
  const equal = new Map(
    bindings.flatMap(({ miss, figure, cell }) => (miss === null ? [[from + figure, cell] as const] : [])),
  );
  const named = new Set(names.map((figure) => from + figure));
  return reading.relations.filter((relation) => {
    if ([relation.whole, ...relation.parts.map(({ fact }) => fact)].some((fact) => named.has(fact))) return false;
    // "659 nghìn người" and the groups that a note tells of: each is its cell's, so no list of all was meant.
    const isList = relation.kind === 'sum' || relation.kind === 'subset';
    const whole = isList ? equal.get(relation.whole) : undefined;
    const parts = relation.parts.flatMap(({ fact }) => equal.get(fact) ?? []);
    if (whole !== undefined && parts.length === relation.parts.length)
      return verdictOf(facts, relation).status !== 'fails' || isCutShort(relation, whole, parts, books);
    if ((relation.kind !== 'ratio' && relation.kind !== 'growth') || !borneOut.has(relation.whole)) return true;
    // What cells give is no percentage of what only stands beside it.
    if (proven.has(relation.whole)) return verdictOf(facts, relation).status !== 'fails';
    const own = lines.get(relation.whole);
    const isOther = relation.parts.some(({ fact }) => {
      const line = lines.get(fact);
      return own !== undefined && line !== undefined && line !== own;
    });
    return !isOther || verdictOf(facts, relation).status !== 'fails';
  });
}
