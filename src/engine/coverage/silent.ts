/** Figures that nothing asks, sheet by sheet: what is known of a sheet stays while neither it nor what is asked of it changes. */
import { isInProse, type CellAddress } from '../../core/cell-address';
import { rangesOf, type FilledRange } from '../../core/cell-ranges';
import type { Reading } from '../../core/reading';
import { spansOf, type SheetSpan, type Stretch } from '../../core/sheet-spans';

/** A cell merged over several lines counts once. */
export interface Silent {
  readonly asked: number;
  readonly silent: number;
  /** Of a document's text. */
  readonly inProse: readonly CellAddress[];
  readonly ranges: readonly FilledRange[];
}

interface Figure {
  readonly at: CellAddress;
  asked: boolean;
}

/** Figures by cell, of each sheet among them. */
function figuresBySheet(reading: Reading, asked: Uint8Array, { from, to }: Stretch): Map<string, Figure>[] {
  const sheets = new Map<string, Map<string, Figure>>();
  let current: Map<string, Figure> | undefined;
  let table = -1;
  for (let index = from; index < to; index += 1) {
    const fact = reading.facts[index];
    if (!fact || fact.measure === 'derived') continue;
    // Figures of a table follow each other.
    const { at } = fact;
    if (fact.table !== table || !current || isInProse(at)) {
      table = fact.table;
      const key = `${at.file}\u0000${at.sheet}`;
      current = sheets.get(key) ?? new Map<string, Figure>();
      sheets.set(key, current);
    }
    const known = current.get(at.cell);
    if (!known) current.set(at.cell, { at, asked: asked[index] === 1 });
    else if (asked[index] === 1) known.asked = true;
  }
  return [...sheets.values()];
}

function silentIn(reading: Reading, asked: Uint8Array, facts: Stretch): Silent {
  let count = 0;
  const silent: CellAddress[] = [];
  for (const cells of figuresBySheet(reading, asked, facts))
    for (const figure of cells.values())
      if (figure.asked) count += 1;
      else silent.push(figure.at);
  const inProse = silent.filter(isInProse);
  const ranges = rangesOf(inProse.length > 0 ? silent.filter((at) => !isInProse(at)) : silent);
  return { asked: count, silent: silent.length, inProse, ranges };
}

interface Kept {
  readonly bits: Uint8Array;
  readonly silent: Silent;
}

const kept = new WeakMap<SheetSpan, Kept>();

function isSame(bits: Uint8Array, asked: Uint8Array, from: number): boolean {
  for (let at = 0; at < bits.length; at += 1) if (bits[at] !== asked[from + at]) return false;
  return true;
}

/** Sheet by sheet in their order; all as one where the reading was not made sheet by sheet. */
export function silentBySheet(reading: Reading, asked: Uint8Array): Silent[] {
  const spans = spansOf(reading);
  if (!spans) return [silentIn(reading, asked, { from: 0, to: reading.facts.length })];
  return spans.sheets.map((span) => {
    const known = kept.get(span);
    if (known && isSame(known.bits, asked, span.facts.from)) return known.silent;
    const silent = silentIn(reading, asked, span.facts);
    kept.set(span, { bits: asked.slice(span.facts.from, span.facts.to), silent });
    return silent;
  });
}
