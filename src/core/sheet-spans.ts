/**
 * Which stretch of a reading's lists each sheet gave. A sheet that was taken over from an earlier reading, at the very same
 * places, has the very same span: what was worked out of it alone may be kept by it.
 */
import type { Reading } from './reading';

/** From the first to before the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface SheetSpan {
  readonly file: string;
  readonly sheet: string;
  readonly facts: Stretch;
  readonly relations: Stretch;
  readonly tables: Stretch;
}

export interface ReadingSpans {
  readonly sheets: readonly SheetSpan[];
  /** Relations from here on hold across sheets. */
  readonly across: number;
}

const known = new WeakMap<Reading, ReadingSpans>();

export function noteSpans(reading: Reading, spans: ReadingSpans): void {
  known.set(reading, spans);
}

/** null for a reading that was not made sheet by sheet: of documents, or put together of others. */
export function spansOf(reading: Reading): ReadingSpans | null {
  return known.get(reading) ?? null;
}

/** What is found on each sheet by itself, kept by its span: only sheets that changed are asked again. */
export class BySheet<T> {
  private readonly kept = new WeakMap<SheetSpan, readonly T[]>();

  /** `ask` is given a sheet's own stretches; the whole reading as one where its sheets are not known. */
  of(reading: Reading, ask: (facts: Stretch, relations: Stretch) => readonly T[]): T[] {
    const spans = spansOf(reading);
    if (!spans) return [...ask({ from: 0, to: reading.facts.length }, { from: 0, to: reading.relations.length })];
    const found: T[] = [];
    for (const span of spans.sheets) {
      let own = this.kept.get(span);
      if (!own) {
        own = ask(span.facts, span.relations);
        this.kept.set(span, own);
      }
      for (const each of own) found.push(each);
    }
    return found;
  }
}
