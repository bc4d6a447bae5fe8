/**
 * "Con số này ở ô nào?": a figure of a wording is taken from the cells that a clerk clicks. One cell holds it, or the figure
 * follows from several by one arithmetic; where it does neither, that is said, and nothing is bound unless it is asked for.
 */
import { absolute, equals, round, shift } from '../../core/decimal';
import type { Fact, FactIndex } from '../../core/fact';
import type { FormDefinition } from '../../core/form';
import type { Reading } from '../../core/reading';
import { formatNumber } from '../../language';
import { unitText } from '../../narrative';
import type { Mention } from '../../prose';
import { editsOfMention, FigureNames, gives, habitsOf, plainEdit, type Tie, type Work } from '../learn';
import { placeText, withPlace } from './declared';
import { masked, mentionsIn } from './held';

export interface CellAt {
  readonly sheet: string;
  readonly cell: string;
}

/** A passage's wording with the column "Số liệu" beside it. */
export interface Wording {
  readonly text: string;
  readonly figures: string;
}

export interface BindAsked {
  readonly wording: Wording;
  /** The figure in the wording. */
  readonly start: number;
  readonly end: number;
  /** In the order in which they were clicked. */
  readonly cells: readonly CellAt[];
  /** Also where the cell holds something else than the sentence says. */
  readonly anyway: boolean;
}

export type Bound =
  | { readonly kind: 'bound'; readonly wording: Wording; readonly work: Work | null }
  /** What the cell holds instead. */
  | { readonly kind: 'differs'; readonly printed: string }
  | { readonly kind: 'no-figure'; readonly cell: CellAt }
  /** No figure stands at that place of the wording. */
  | { readonly kind: 'gone' };

const WORKS_OF_TWO: readonly Work[] = ['hieu', 'ty_le', 'toc_do', 'so_lan', 'tong', 'binh_quan'];

/** The figure of a cell; of the first workbook that has such a sheet. */
export function factAt(reading: Reading, { sheet, cell }: CellAt): FactIndex | null {
  const found = reading.facts.findIndex(({ at }) => at.sheet === sheet && at.cell === cell);
  return found < 0 ? null : found;
}

/** As a person reads the cell: "92.024 triệu đồng". */
export function printedFact({ value, decimals, unit }: Fact): string {
  return `${formatNumber(value, decimals)} ${unit === null ? '' : unitText(unit)}`.trim();
}

function holds(mention: Mention, fact: Fact): boolean {
  const power = fact.unit && mention.unit ? fact.unit.power - mention.unit.power : 0;
  const shown = round(shift(fact.value, power), mention.decimals);
  // "giảm 05" is said of a cell that holds -5.
  return equals(mention.direction === 0 ? shown : absolute(shown), mention.value);
}

/** How the cells give the figure; the first way that does. */
function tieOf(mention: Mention, facts: readonly FactIndex[], { facts: all }: Reading): Tie | null {
  const [first, second] = facts;
  if (first === undefined) return null;
  const own = all[first];
  if (second === undefined) {
    if (own && holds(mention, own)) return { work: null, facts: [first], score: 1 };
    const above: Tie = { work: 'hon_100', facts: [first], score: 1 };
    return own?.unit?.dimension === 'percent' && gives(mention, { work: 'hon_100', facts: [first] }, all)
      ? above
      : null;
  }
  const given = facts as readonly [FactIndex, ...FactIndex[]];
  const orders = facts.length === 2 ? [given, [second, first] as const] : [given];
  const works = facts.length === 2 ? WORKS_OF_TWO : (['tong', 'hieu'] as const);
  for (const work of works)
    for (const order of orders)
      if (gives(mention, { work, facts: order }, all)) return { work, facts: order, score: 1 };
  return null;
}

/** The paragraph around a place: prose reads one at a time. */
function paragraphAround(text: string, start: number, end: number): { readonly from: number; readonly plain: string } {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  return { from, plain: masked(text).slice(from, next < 0 ? text.length : next) };
}

export function bindFigure(
  reading: Reading,
  forms: readonly FormDefinition[],
  { wording, start, end, cells, anyway }: BindAsked,
): Bound {
  const { from, plain } = paragraphAround(wording.text, start, end);
  const mention = mentionsIn(plain).find((each) => from + each.start < end && start < from + each.end);
  if (!mention) return { kind: 'gone' };
  const facts: FactIndex[] = [];
  for (const cell of cells) {
    const fact = factAt(reading, cell);
    if (fact === null) return { kind: 'no-figure', cell };
    facts.push(fact);
  }
  const [first] = facts;
  const own = first === undefined ? undefined : reading.facts[first];
  if (first === undefined || !own) return { kind: 'gone' };
  const found = tieOf(mention, facts, reading);
  if (!found && !anyway) return { kind: 'differs', printed: printedFact(own) };
  const tie: Tie = found ?? { work: null, facts: [first], score: 0 };
  const names = new FigureNames(reading, forms);
  const context = { reading, ties: new Map([[mention, tie]]), habits: habitsOf([mention], reading) };
  // A verb that no wording for the other direction is known of stays as it is: the sentence keeps to its period.
  const plainly = plainEdit(mention, context, names);
  const edits = editsOfMention(mention, context, names) ?? (plainly ? [plainly] : null);
  if (!edits) return { kind: 'differs', printed: printedFact(own) };
  const placed = edits
    .map((edit) => ({ ...edit, start: from + edit.start, end: from + edit.end }))
    .filter((edit, at, all) => all.findIndex((other) => other.start === edit.start) === at);
  return { kind: 'bound', wording: applied(wording, placed, names, { reading, forms }), work: tie.work };
}

interface Known {
  readonly reading: Reading;
  readonly forms: readonly FormDefinition[];
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly template: string;
}

/** The edits in the text, and every cell that they name in the column beside it, under a name that is free there. */
function applied(wording: Wording, edits: readonly Placed[], names: FigureNames, known: Known): Wording {
  let { figures } = wording;
  const renamed = new Map<string, string>();
  for (const [name, declared] of names.entries) {
    const fact = names.factOf(name);
    const at = fact === undefined ? undefined : known.reading.facts[fact]?.at;
    const stands = at ?? { sheet: declared.sheet ?? '', cell: declared.cell ?? '' };
    const put = withPlace(figures, name, placeText(declared, stands, known.forms));
    ({ figures } = put);
    renamed.set(name, put.name);
  }
  let text = '';
  let from = 0;
  for (const { start, end, template } of [...edits].sort((a, b) => a.start - b.start)) {
    const named = template.replace(/"[^"]*"|(?<!\|\s*)(?<![\w.])[a-z][\w.]*/gu, (word) => renamed.get(word) ?? word);
    text += wording.text.slice(from, start) + named;
    from = end;
  }
  return { text: text + wording.text.slice(from), figures };
}
