/** Which figures some relation asks: the whole or a part of one that is proven, broken, or waits for an operand (CONTRACT 4). */
import type { Skip } from '../../core/finding';
import type { Reading } from '../../core/reading';
import type { Relation } from '../../core/relation';
import { spansOf, type SheetSpan } from '../../core/sheet-spans';

/** What checks found, as far as it tells whether a relation was asked. */
export interface Answered {
  readonly skipped: readonly Skip[];
  /** Relations asked beyond the reading's own. */
  readonly beyond: readonly Relation[];
}

interface Kept {
  /** 1 for each figure of the sheet that its own relations ask. */
  readonly bits: Uint8Array;
  /** Its relations that could not be asked. */
  readonly unasked: readonly string[];
}

const kept = new WeakMap<SheetSpan, Kept>();

function mark(asked: Uint8Array, from: number, relation: Relation): void {
  asked[relation.whole - from] = 1;
  for (const part of relation.parts) asked[part.fact - from] = 1;
  for (const weight of relation.weights ?? []) asked[weight - from] = 1;
}

/** Relations that could not be asked, by their sheet. */
function unaskedBySheet(skipped: readonly Skip[]): Map<string, string[]> {
  const sheets = new Map<string, string[]>();
  for (const { relation, reason, at } of skipped) {
    if (relation === undefined || reason === 'unknown-operand') continue;
    const key = nameOf(at);
    const list = sheets.get(key);
    if (list) list.push(relation);
    else sheets.set(key, [relation]);
  }
  return sheets;
}

const nameOf = ({ file, sheet }: { readonly file: string; readonly sheet: string }): string => `${file}\u0000${sheet}`;

/** What a sheet's own relations ask, kept while neither they nor what could not be asked changes. */
function askedOn({ relations }: Reading, span: SheetSpan, unasked: readonly string[]): Uint8Array {
  const known = kept.get(span);
  if (known?.unasked.length === unasked.length && known.unasked.every((id, at) => id === unasked[at])) return known.bits;
  const { from, to } = span.facts;
  const bits = new Uint8Array(to - from);
  const none = new Set(unasked);
  for (let at = span.relations.from; at < span.relations.to; at += 1) {
    const relation = relations[at];
    if (relation && (none.size === 0 || !none.has(relation.id))) mark(bits, from, relation);
  }
  kept.set(span, { bits, unasked });
  return bits;
}

/** 1 for each figure that is asked. */
export function askedFigures(reading: Reading, { skipped, beyond }: Answered): Uint8Array {
  const asked = new Uint8Array(reading.facts.length);
  const spans = spansOf(reading);
  const bySheet = unaskedBySheet(skipped);
  for (const span of spans?.sheets ?? [])
    asked.set(askedOn(reading, span, bySheet.get(nameOf(span)) ?? []), span.facts.from);
  const none = new Set([...bySheet.values()].flat());
  for (let at = spans?.across ?? 0; at < reading.relations.length; at += 1) {
    const relation = reading.relations[at];
    if (relation && (none.size === 0 || !none.has(relation.id))) mark(asked, 0, relation);
  }
  for (const relation of beyond) if (!none.has(relation.id)) mark(asked, 0, relation);
  return asked;
}
