/**
 * Groups that the outline alone does not tell: where a total is the sum of some lines, the lines that stand between those
 * and look otherwise are what each of them is made of. Their figures bear it out, as with any other shape (CONTRACT 4).
 */
import type { TableLine } from '../lines';
import type { AxisView } from './axis-view';
import { candidateOf, heldBy, type Candidate } from './candidate';
import { sumFamily } from './family';
import { kinOf } from './suggest-lines';
import { shapeOf } from './table-words';

const NEEDS_OUTLINE = 2;
/** Columns in which a total has to be the sum of its heads. */
const ENOUGH = 2;

const isTotal = ({ family: { kind, source, exhaustive, parts }, evidence }: Candidate): boolean =>
  kind === 'sum' &&
  exhaustive &&
  source !== 'figures' &&
  parts.length >= 2 &&
  parts.every(({ sign }) => sign > 0) &&
  evidence.fails === 0 &&
  heldBy(evidence) >= ENOUGH;

/** What tells a head from its lines: numbering, indentation, weight, the column of its label, or capitals. */
const lookOf = (line: TableLine): string => `${shapeOf(line)}${line.caps ? ' capitals' : ''}`;

/** The lines under each head up to the next; none where some of them look like a head, or like no one list. */
function under(
  looks: readonly string[],
  filled: readonly number[],
  heads: readonly number[],
  end: number,
): readonly (readonly number[])[] {
  const ofHeads = new Set(heads.map((at) => looks[at]));
  let next = 0;
  return heads.map((head, index) => {
    const stop = heads[index + 1] ?? end;
    const own: number[] = [];
    for (; next < filled.length && (filled[next] as number) < stop; next += 1)
      if ((filled[next] as number) > head) own.push(filled[next] as number);
    const [look] = own.map((at) => looks[at]);
    return !ofHeads.has(look) && own.every((at) => looks[at] === look) ? own : [];
  });
}

/** The groups of the totals among some candidates, but for those that are suggested already. */
export function suggestGroups(
  view: AxisView,
  lines: readonly TableLine[],
  filled: readonly number[],
  candidates: readonly Candidate[],
): Candidate[] {
  const known = new Set(
    candidates.filter(({ family }) => family.source !== 'figures').map(({ family }) => family.whole),
  );
  const totals = candidates.filter(isTotal);
  const looks = totals.length > 0 ? lines.map(lookOf) : [];
  const found: Candidate[] = [];
  for (const { family } of totals) {
    const heads = family.parts.map(({ at }) => at).sort((a, b) => a - b);
    const [first = -1] = heads;
    const isAbove = family.whole < first;
    // Lines before the first head are under none: then the heads may stand below their lines.
    if (!isAbove && filled.some((at) => at < first)) continue;
    const groups = under(looks, filled, heads, isAbove ? Infinity : family.whole);
    if (groups.filter((own) => own.length >= 2).length < 2) continue;
    for (const [index, own] of groups.entries()) {
      const head = heads[index] as number;
      if (own.length < 2 || known.has(head)) continue;
      known.add(head);
      const group = sumFamily(head, own, 'outline');
      found.push({ ...candidateOf(view, group, NEEDS_OUTLINE), kin: kinOf(lines, group) });
    }
  }
  return found;
}
