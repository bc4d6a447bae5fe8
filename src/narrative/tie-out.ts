/**
 * Printed figures tie out: where rounding for print would make the parts of a breakdown add up to something else than
 * their printed whole, parts move by one in their last place, those with the largest remainder first.
 */
import {
  add,
  compare,
  divide,
  fromInteger,
  negate,
  round,
  shift,
  sign,
  subtract,
  toText,
  type Decimal,
} from '../core/decimal';
import type { Fact } from '../core/fact';
import type { Reading } from '../core/reading';
import type { Relation } from '../core/relation';
import type { Block, FigureFormat, FigureInline, Inline } from '../core/report-document';
import { printedValue, printFigure } from '../language/figure-text';
import { figuresIn, mapFigures } from './figures-in';

/** One printed part moved in its last place. */
export interface Adjustment {
  readonly factId: string;
  /** First block it is printed in. */
  readonly block: string;
  /** As plain rounding would print it, and as it is printed. */
  readonly rounded: string;
  readonly printed: string;
  /** Fact id of the breakdown's whole. */
  readonly whole: string;
}

export interface TiedOut {
  readonly blocks: readonly Block[];
  readonly adjustments: readonly Adjustment[];
  /** Wholes whose parts could not be made to add up in print; their blocks say that figures are rounded. */
  readonly rounded: readonly string[];
}

/** A fact printed in one scale: everywhere in the document alike. */
interface Slot {
  readonly fact: Fact;
  readonly shift: number;
  readonly block: string;
  decimals: number;
  adjusted: number;
  locked: boolean;
}

const tied = (format: FigureFormat): boolean => format.kind !== 'derived' && format.absolute === undefined;
const slotKey = (factId: string, by: number): string => `${factId}\n${String(by)}`;

function slotsOf(reading: Reading, blocks: readonly Block[]): Map<string, Slot> {
  const facts = new Map(reading.facts.map((fact) => [fact.id, fact]));
  const slots = new Map<string, Slot>();
  for (const block of blocks) {
    for (const { factId, format } of figuresIn(block)) {
      const fact = facts.get(factId);
      if (!fact || !tied(format)) continue;
      const key = slotKey(factId, format.shift ?? 0);
      const known = slots.get(key);
      if (known) known.decimals = Math.max(known.decimals, format.decimals);
      else
        slots.set(key, {
          fact,
          shift: format.shift ?? 0,
          block: block.id,
          decimals: format.decimals,
          adjusted: 0,
          locked: false,
        });
    }
  }
  return slots;
}

/** The breakdown's slots in one printed unit; null unless whole and parts are all printed in it. */
function printedTogether(
  relation: Relation,
  reading: Reading,
  slots: ReadonlyMap<string, Slot>,
  power: number,
): { whole: Slot; parts: Slot[] } | null {
  const slotOf = (index: number): Slot | undefined => {
    const fact = reading.facts[index];
    return fact && slots.get(slotKey(fact.id, (fact.unit?.power ?? 0) - power));
  };
  const whole = slotOf(relation.whole);
  const parts = relation.parts.map((term) => slotOf(term.fact));
  return whole && parts.length > 0 && parts.every((part) => part !== undefined) ? { whole, parts: parts } : null;
}

const formatOf = (slot: Slot): FigureFormat => ({
  kind: 'number',
  decimals: slot.decimals,
  padded: false,
  ...(slot.shift === 0 ? {} : { shift: slot.shift }),
  ...(slot.adjusted === 0 ? {} : { adjusted: slot.adjusted }),
});
const shown = (slot: Slot): Decimal => printedValue(slot.fact.value, formatOf(slot));
const exact = (slot: Slot): Decimal => shift(slot.fact.value, slot.shift);
const sumOf = (values: readonly Decimal[]): Decimal => values.reduce(add, fromInteger(0));

/** Moves the parts; false when the gap is larger than rounding explains or no part is free to move. */
function settle(whole: Slot, parts: readonly Slot[]): boolean {
  const decimals = Math.max(whole.decimals, ...parts.map((part) => part.decimals));
  for (const slot of [whole, ...parts]) if (!slot.locked) slot.decimals = decimals;
  whole.locked = true;
  const unit = shift(fromInteger(1), -decimals);
  const free = parts.filter((part) => !part.locked);
  const missing = subtract(shown(whole), sumOf(parts.map(shown)));
  for (const part of free) part.locked = true;
  const steps = Number(toText(round(divide(missing, unit, 0), 0)));
  if (steps === 0) return sign(missing) === 0;
  if (Math.abs(steps) > free.length) return false;
  const direction = steps > 0 ? 1 : -1;
  const byRemainder = [...free].sort(
    (a, b) => direction * compare(subtract(exact(b), shown(b)), subtract(exact(a), shown(a))),
  );
  for (const part of byRemainder.slice(0, Math.abs(steps))) part.adjusted = direction;
  return sign(subtract(shown(whole), sumOf(parts.map(shown)))) === 0;
}

/** Breakdowns with the outermost first: a whole that is itself a part is settled after the breakdown it is a part of. */
function outermostFirst(relations: readonly Relation[]): Relation[] {
  const parentOf = new Map<number, number>();
  for (const relation of relations)
    for (const { fact } of relation.parts) if (!parentOf.has(fact)) parentOf.set(fact, relation.whole);
  const depth = (fact: number, seen = 0): number => {
    const parent = parentOf.get(fact);
    return parent === undefined || seen > 50 ? seen : depth(parent, seen + 1);
  };
  return [...relations].sort((a, b) => depth(a.whole) - depth(b.whole));
}

/** Whether the sheet's own figures add up, so that only the printing is at fault; what does not is a check's business. */
function addsUp(whole: Slot, parts: readonly Slot[]): boolean {
  const slack = sumOf(
    [whole, ...parts].map((slot) =>
      slot.fact.standing === 'exact' ? fromInteger(0) : shift(fromInteger(5), slot.shift - slot.fact.decimals - 1),
    ),
  );
  const off = subtract(exact(whole), sumOf(parts.map(exact)));
  return compare(off, slack) <= 0 && compare(off, negate(slack)) >= 0;
}

/** The blocks with every exhaustive breakdown of the reading adding up in print. Tables keep the sheets' own digits. */
export function tieOut(reading: Reading, blocks: readonly Block[]): TiedOut {
  const slots = slotsOf(reading, blocks);
  const powers = new Set([...slots.values()].map((slot) => (slot.fact.unit?.power ?? 0) - slot.shift));
  const sums = outermostFirst(
    reading.relations.filter(
      (relation) => relation.kind === 'sum' && relation.exhaustive && relation.parts.every((term) => term.sign === 1),
    ),
  );
  const wholes = new Map<string, string>();
  const rounded: string[] = [];
  for (const relation of sums) {
    for (const power of powers) {
      const together = printedTogether(relation, reading, slots, power);
      if (!together || !addsUp(together.whole, together.parts) || isExact([together.whole, ...together.parts]))
        continue;
      if (!settle(together.whole, together.parts)) rounded.push(together.whole.fact.id);
      for (const part of together.parts)
        if (part.adjusted !== 0 && !wholes.has(part.fact.id)) wholes.set(part.fact.id, together.whole.fact.id);
    }
  }
  const touched = new Map([...slots].filter(([, slot]) => slot.locked));
  const adjustments = [...touched.values()]
    .filter((slot) => slot.adjusted !== 0)
    .map((slot): Adjustment => ({
      factId: slot.fact.id,
      block: slot.block,
      whole: wholes.get(slot.fact.id) ?? '',
      rounded: printFigure(slot.fact.value, { ...formatOf({ ...slot, adjusted: 0 }) }),
      printed: printFigure(slot.fact.value, formatOf(slot)),
    }));
  const reprinted = blocks.map((block) => mapFigures(block, (figure) => reprint(figure, touched)));
  return {
    blocks: rounded.length === 0 ? reprinted : reprinted.map((block) => sayRounded(block, new Set(rounded))),
    adjustments,
    rounded,
  };
}

/** Printed without losing a digit: nothing to settle. */
function isExact(slots: readonly Slot[]): boolean {
  return slots.every((slot) => compare(exact(slot), shown(slot)) === 0);
}

function reprint(figure: FigureInline, touched: ReadonlyMap<string, Slot>): FigureInline {
  const slot = tied(figure.format) ? touched.get(slotKey(figure.factId, figure.format.shift ?? 0)) : undefined;
  if (!slot) return figure;
  const { adjusted: _, ...plain } = figure.format;
  const format: FigureFormat = {
    ...plain,
    decimals: slot.decimals,
    ...(slot.adjusted === 0 ? {} : { adjusted: slot.adjusted }),
  };
  return { ...figure, format, text: printFigure(slot.fact.value, format) };
}

const ROUNDED = ' (số liệu đã làm tròn)';

/** The sentence says that it is rounded, right after the whole that its parts do not add up to. */
function sayRounded(block: Block, wholes: ReadonlySet<string>): Block {
  if (block.type !== 'paragraph') return block;
  const content = block.content.flatMap((inline): Inline[] => {
    if (inline.type === 'figure' && wholes.has(inline.factId)) return [inline, { type: 'text', text: ROUNDED }];
    if (inline.type !== 'footnote') return [inline];
    return [
      {
        ...inline,
        content: inline.content.flatMap((inner) =>
          inner.type === 'figure' && wholes.has(inner.factId)
            ? [inner, { type: 'text' as const, text: ROUNDED }]
            : [inner],
        ),
      },
    ];
  });
  return { ...block, content };
}
