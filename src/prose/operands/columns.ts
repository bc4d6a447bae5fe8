/**
 * "thụ lý 1.824 vụ; đã giải quyết 1.623 vụ. Cụ thể:" and items that each have both: of figures that stand side by side in every item of a list,
 * each column is one of the figures that the paragraph above has.
 */
import type { Mention } from '../mentions/mention';
import { powerBetween } from '../../core/relation-scale';
import type { ProseDraft } from '../prose-draft';
import { sumClaim } from '../relations/asking';
import { digitsOf } from '../relations/figure-digits';
import { fitOf, slipExplains, sumOfParts } from '../relations/sum-fit';
import { isPrimary, type ReadLine } from '../text/read-line';

/** The items below a line: a bullet each, of one level. */
function itemsBelow(lines: readonly ReadLine[], index: number): readonly ReadLine[] {
  const own = lines[index]?.line.bullet ?? -1;
  const level = lines[index + 1]?.line.bullet ?? null;
  const items: ReadLine[] = [];
  if (level === null || level <= own) return items;
  for (let at = index + 1; at < lines.length; at += 1) {
    const read = lines[at];
    if (!read || read.line.heading || read.line.bullet === null || read.line.bullet < level) break;
    if (read.line.bullet === level) items.push(read);
  }
  return items;
}

const amounts = ({ mentions }: ReadLine): readonly Mention[] =>
  mentions.filter((each) => isPrimary(each) && !each.hedged);

interface Column {
  readonly whole: Mention;
  readonly parts: readonly Mention[];
}

const LEAST = 2;

/** Column by column, the first whole that it makes up. */
function columnsOf(
  draft: ProseDraft,
  wholes: readonly Mention[],
  rows: readonly (readonly Mention[])[],
): readonly Column[] {
  const width = Math.min(...rows.map(({ length }) => length));
  const found: Column[] = [];
  for (let at = 0; at < width; at += 1) {
    const parts = rows.flatMap((row) => row[at] ?? []);
    if (parts.some((each) => draft.summands.has(each))) continue;
    const whole = wholes.find(
      (each) =>
        !found.some((other) => other.whole === each) &&
        isOneDimension(each, parts) &&
        fitOf(each, parts) === 'exact' &&
        digitsOf(each) >= LEAST,
    );
    if (whole) found.push({ whole, parts });
  }
  return found;
}

/** Amounts of one dimension: nouns of counts may differ by an item ("nhóm, lớp" and "lớp"). */
const isOneDimension = (whole: Mention, parts: readonly Mention[]): boolean =>
  parts.every(({ unit }) => unit?.dimension === whole.unit?.dimension && powerBetween(unit, whole.unit) !== null);

/** Where one column is borne out, another of as many figures that one digit keeps from it is its fellow; of two digits where two are. */
function fellows(
  draft: ProseDraft,
  wholes: readonly Mention[],
  rows: readonly (readonly Mention[])[],
  known: readonly Column[],
): void {
  const width = Math.min(...rows.map(({ length }) => length));
  for (let at = 0; at < width; at += 1) {
    const parts = rows.flatMap((row) => row[at] ?? []);
    if (known.some((each) => each.parts[0] === parts[0]) || parts.some((each) => draft.summands.has(each))) continue;
    const near = wholes.filter((whole) => {
      const sum =
        isOneDimension(whole, parts) && !known.some((each) => each.whole === whole) ? sumOfParts(whole, parts) : null;
      return (
        sum !== null &&
        (fitOf(whole, parts) === 'exact' ||
          ((digitsOf(whole) > 2 || known.length > 1) && slipExplains(whole, parts, sum)))
      );
    });
    const [only, other] = near;
    if (only && !other && !draft.split.has(only)) draft.relate(sumClaim(only, parts, 'các mục'));
  }
}

/** The line with figures that a list is of: right above its items, or above the words that open them ("Cụ thể:"). */
function headOf(lines: readonly ReadLine[], index: number): ReadLine | undefined {
  const above = lines[index];
  const opens = above?.mentions.length === 0 && !above.line.heading && /:\s*$/u.test(above.line.plain);
  return opens ? lines[index - 1] : above;
}

/** Lists of a document whose items have several figures each. */
export function columnsBelow(draft: ProseDraft, lines: readonly ReadLine[]): void {
  for (const index of lines.keys()) {
    const next = lines[index + 1];
    const head = headOf(lines, index);
    if (!head || head.line.heading || head.mentions.length === 0 || (next?.line.bullet ?? null) === null) continue;
    const rows = itemsBelow(lines, index).map(amounts);
    if (rows.length < LEAST || rows.some(({ length }) => length === 0)) continue;
    const wholes = amounts(head);
    const known = columnsOf(draft, wholes, rows);
    for (const { whole, parts } of known) draft.relate(sumClaim(whole, parts, 'các mục'));
    const borne = rows.some((row) => row.some((each) => draft.summands.has(each)));
    if (borne) fellows(draft, wholes, rows, known);
  }
}
