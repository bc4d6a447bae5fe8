/** What words, numbering and shape suggest of a table's lines: the outline's breakdowns, and totals over the lines around them. */
import { foldText } from '../../language';
import type { Breakdown, TableLine } from '../lines';
import { TOTAL_LABEL } from '../vocabulary';
import type { AxisView } from './axis-view';
import { candidateOf, type Candidate } from './candidate';
import { sumFamily, type Family, type FamilyPart } from './family';
import { ofWhichAlone } from './of-which-alone';
import { isStockBelowFlows } from './stock-below';
import { EXTRA_WORD, LESS_WORD } from './suggest-bills';
import { nameOf, shapeOf } from './table-words';
import { BROUGHT_WORD, CLOSING_WORD, OPENING_WORD, saysTotal, TOTAL_WORD } from './words';

const NEEDS_OUTLINE = 2;
const PAYABLE_WORD = /^(?:tổng cộng|tổng (?:số )?tiền|tổng thanh toán|tổng giá trị|grand total|total)(?!\p{L})/u;
const MOST_EXTRAS = 4;
/** A list with its total. */
const LEAST_LIST = 4;
/** A total over totals. */
const GRAND_WORD = /^(?:tổng cộng|cộng chung|tổng số|grand total|total)\s*(?:[:(].*)?$/u;
/** What "Cộng" is of, behind the word: "Cộng ngày 01/03", "Cộng lô A". */
const NAMED_LIST = /(?<=^(?:cộng|tổng|tổng cộng|sub-?\s?total|total)) .*$/u;

/** One list without depth: nothing in it is bold, indented or numbered otherwise than the rest, and no line is a total. */
function isFlat(lines: readonly TableLine[], parts: readonly number[]): boolean {
  const [first] = parts;
  const list = first !== undefined && isBrought(lines[first]) ? parts.slice(1) : parts;
  const shapes = new Set(list.map((part) => shapeOf(lines[part] as TableLine)));
  return shapes.size === 1 && list.every((part) => !saysTotal(nameOf(lines[part] as TableLine)));
}

const isBrought = (line: TableLine | undefined): boolean =>
  line !== undefined && BROUGHT_WORD.test(foldText(line.label));

/** A form that names the whole as the parent of every part declares the breakdown. */
function byParents(
  lines: readonly TableLine[],
  { whole, parts, exhaustive }: Breakdown,
): 'exhaustive' | 'partial' | undefined {
  const key = lines[whole]?.form?.key;
  if (key === undefined || !parts.every((part) => lines[part]?.form?.parent === key)) return undefined;
  return exhaustive ? 'exhaustive' : 'partial';
}

/** A list that does not begin with 1 goes on from elsewhere: its total is over more than itself. */
function goesOn(lines: readonly TableLine[], parts: readonly number[]): boolean {
  return Number(/^\d{1,3}(?=[.)]?$)/.exec(lines[parts[0] ?? -1]?.number ?? '')?.[0] ?? 1) > 1;
}

interface LineWords {
  readonly lines: readonly TableLine[];
  readonly breakdowns: readonly Breakdown[];
  readonly filled: readonly number[];
  /** Lines of differences between others: parts of nothing that stands above them. */
  readonly apart: ReadonlySet<number>;
}

/** Outline and words to families; a form's own word on a line's breakdown goes before the sheet's shape. */
export function suggestLines(view: AxisView, { lines, breakdowns, filled, apart }: LineWords): Candidate[] {
  const families: Family[] = [];
  const said = new Set<Family>();
  for (const found of breakdowns) {
    const breakdown = { ...found, parts: found.parts.filter((part) => !apart.has(part)) };
    const whole = lines[breakdown.whole];
    if (!whole) continue;
    const declared = breakdown.stated ? undefined : (whole.form?.breakdown ?? byParents(lines, breakdown));
    if (declared === 'none') continue;
    const total = saysTotal(foldText(whole.label));
    const numbered =
      breakdown.parts.every((part) => /[\p{L}\d]/u.test(lines[part]?.number ?? '')) && (whole.number !== '' || total);
    const others = filled.length - breakdown.parts.length - 1;
    const outright =
      !(total && goesOn(lines, breakdown.parts)) &&
      (breakdown.stated || numbered || (total && others <= 0 && isFlat(lines, breakdown.parts)));
    const family = sumFamily(
      breakdown.whole,
      breakdown.parts,
      declared !== undefined ? 'form' : breakdown.stated || total ? 'words' : 'outline',
      {
        exhaustive: declared === undefined ? breakdown.exhaustive : declared === 'exhaustive',
        outright: outright || declared !== undefined,
      },
    );
    families.push(family);
    if (breakdown.complete === true) said.add(family);
  }
  families.push(...totalsAround(lines, filled), ...totalByShape(lines, filled));
  return families
    .filter((family) => family.parts.length > 0)
    .map((given) => [ofWhichAlone(view, lines, withoutOpening(view, lines, given)), said.has(given)] as const)
    .map(
      ([family, isSaid]) =>
        [isStockBelowFlows(lines, family) ? { ...family, outright: false } : family, isSaid] as const,
    )
    .filter(([family]) => family.parts.length > 0)
    .map(([family, isSaid]) => ({
      ...unlessAlone(candidateOf(view, family, NEEDS_OUTLINE)),
      kin: kinOf(lines, family),
      ...(closesAll(lines, family) ? { closing: true } : {}),
      ...(isSaid ? { said: true } : {}),
    }));
}

/** "Số dư đầu kỳ" above what came in and went out, without a figure where the total has one, is no part of it. */
function withoutOpening({ facts, width }: AxisView, lines: readonly TableLine[], family: Family): Family {
  const [first, ...rest] = family.parts;
  if (!first || family.source !== 'words' || !OPENING_WORD.test(foldText(lines[first.at]?.label ?? ''))) return family;
  for (let j = 0; j < width; j += 1)
    if ((facts[family.whole * width + j] as number) >= 0 && (facts[first.at * width + j] as number) >= 0) return family;
  return { ...family, parts: rest };
}

/** "Cộng phát sinh" over everything that stands above it, a list without depth: said, though not outright. */
function closesAll(lines: readonly TableLine[], { whole, parts, source, exhaustive }: Family): boolean {
  if (source !== 'words' || !exhaustive || parts.length < LEAST_LIST) return false;
  const listed = parts.map(({ at }) => at);
  const above = lines
    .slice(0, whole)
    .every(({ node, label }, at) => !node.row.hasFigures || listed.includes(at) || OPENING_WORD.test(foldText(label)));
  return above && listed.every((at) => at < whole) && isFlat(lines, listed);
}

/** Groups that are written alike: their head, their lines, and which of the two comes first. */
export function kinOf(lines: readonly TableLine[], { whole, parts, exhaustive, source }: Family): string {
  const shape = (at: number): string => shapeOf(lines[at] as TableLine);
  const shapes = [...new Set(parts.map(({ at }) => shape(at)))].sort();
  const first = (parts[0]?.at ?? whole) > whole ? 'below' : 'above';
  // Totals by their words alone are of one kind where they have one name: "Cộng (I)" and "Cộng (II)", too.
  const label = nameOf(lines[whole] as TableLine);
  const name = source === 'words' ? (TOTAL_WORD.exec(label)?.[0].trim() ?? label) : '';
  return [shape(whole), first, String(exhaustive), name, ...shapes].join(' / ');
}

/** One part that is nowhere the whole is no part of it, whatever stands above it: that is not said outright. */
function unlessAlone(candidate: Candidate): Candidate {
  const { family, evidence } = candidate;
  const doubtful = family.parts.length === 1 && evidence.trivial + evidence.holds === 0;
  return doubtful ? { ...candidate, family: { ...family, source: 'outline', outright: false } } : candidate;
}

/** A line with a total's words, over all lines above it or below it up to the next such line. */
function totalsAround(lines: readonly TableLine[], filled: readonly number[]): Family[] {
  const totals = filled.map((at) => saysTotal(nameOf(lines[at] as TableLine)));
  const count = totals.filter(Boolean).length;
  if (count === 0 || count > filled.length / 2 + 1) return [];
  const found: Family[] = [];
  let previous = -1;
  for (let at = 0; at < filled.length; at += 1) {
    if (!totals[at]) continue;
    const above = filled.slice(previous + 1, at);
    if (above.length >= 2) found.push(aroundTotal(lines, filled, at, above));
    let next = at + 1;
    while (next < filled.length && !totals[next]) next += 1;
    const below = filled.slice(at + 1, next);
    if (below.length >= 2) found.push(aroundTotal(lines, filled, at, below));
    previous = at;
  }
  return [...found, ...overSubtotals(lines, filled, totals), ...withExtras(lines, filled, totals)];
}

/** "Cộng tiền hàng", taxes and charges on it, and what is to be paid: the sum of those, less what is taken off. */
function withExtras(lines: readonly TableLine[], filled: readonly number[], totals: readonly boolean[]): Family[] {
  const name = (at: number): string => nameOf(lines[filled[at] as number] as TableLine);
  return filled.flatMap((whole, at) => {
    if (!totals[at] || !PAYABLE_WORD.test(name(at))) return [];
    let before = at - 1;
    while (before >= 0 && !totals[before] && EXTRA_WORD.test(name(before))) before -= 1;
    const extras = at - before - 1;
    if (before < 1 || extras < 1 || extras > MOST_EXTRAS || !totals[before] || !CLOSING_WORD.test(name(before)))
      return [];
    const parts = filled.slice(before, at).map((part, index): FamilyPart => ({
      at: part,
      sign: index > 0 && LESS_WORD.test(name(before + index)) ? -1 : 1,
    }));
    return [sumFamily(whole, [], 'words', { parts, outright: true })];
  });
}

/** One bold line, first or last, over all others, whatever it is called: as in "Net expenditure". */
function totalByShape(lines: readonly TableLine[], filled: readonly number[]): Family[] {
  const bold = filled.filter((at) => lines[at]?.bold);
  const [whole = -1] = bold;
  if (bold.length !== 1 || filled.length < LEAST_LIST || (whole !== filled[0] && whole !== filled.at(-1))) return [];
  const parts = filled.filter((at) => at !== whole);
  const named = parts.some((at) => saysTotal(nameOf(lines[at] as TableLine)));
  return named || !isFlat(lines, parts) ? [] : [sumFamily(whole, parts, 'outline')];
}

/** "Tổng cộng" below several lists of which each has its own "Cộng": the sum of those. */
function overSubtotals(lines: readonly TableLine[], filled: readonly number[], totals: readonly boolean[]): Family[] {
  const last = filled.length - 1;
  const name = (at: number): string => nameOf(lines[filled[at] as number] as TableLine);
  if (!totals[last] || !GRAND_WORD.test(name(last))) return [];
  const parts: number[] = [];
  for (let at = 0; at < last; at += 1) {
    if (!totals[at]) continue;
    // Right behind another total, or first, it closes no list.
    if (at === 0 || totals[at - 1] || !CLOSING_WORD.test(name(at).replace(NAMED_LIST, ''))) return [];
    parts.push(filled[at] as number);
  }
  const closed = totals[last - 1] === true;
  return parts.length >= 2 && closed ? [sumFamily(filled[last] as number, parts, 'words', { outright: true })] : [];
}

function aroundTotal(
  lines: readonly TableLine[],
  filled: readonly number[],
  at: number,
  parts: readonly number[],
): Family {
  const flat = isFlat(lines, parts) && !goesOn(lines, parts);
  const outright = flat && (parts.length === filled.length - 1 || closes(lines, filled[at] as number, parts));
  return sumFamily(filled[at] as number, parts, 'words', { outright });
}

/** "Cộng" right under a list that a heading without figures, another total or nothing stands above. */
function closes(lines: readonly TableLine[], whole: number, parts: readonly number[]): boolean {
  const { number, label } = lines[whole] as TableLine;
  const name = foldText(label);
  // "Tổng chi" closes the list above it where no other list follows that it may head.
  const heads = /^1[.)]?$/.test(lines[whole + 1]?.number ?? '');
  if (number !== '' || !(CLOSING_WORD.test(name) || (TOTAL_LABEL.test(name) && !heads))) return false;
  const [first = -1] = parts;
  const last = parts.at(-1) ?? -1;
  const before = lines[first - 1];
  const opens = before === undefined || saysTotal(foldText(before.label)) || !before.node.row.hasFigures;
  const numbered = /^1[.)]?$/.test(lines[first]?.number ?? '') || isBrought(lines[first]);
  return opens && numbered && last === whole - 1 && last - first === parts.length - 1;
}
