/** The departments' paragraphs by their codes, however these are typed; what no slot of the report takes is left over and named. */
import type { Reading, TextEntry } from '../core/reading';
import { slug } from '../language';

export const TEXTS = 'narrative-text';

/** "i.1.a", "I1a", "I. 1. a." and "I.1.a)" are one code; "Mở đầu" is "mo-dau". */
export function codeKey(code: string): string {
  return slug(code).replace(/-/g, '');
}

export class SlotTexts {
  readonly #byCode = new Map<string, TextEntry[]>();
  readonly #taken = new Set<TextEntry>();

  constructor(reading: Reading) {
    for (const entry of reading.texts) {
      if (entry.form !== TEXTS || entry.column !== 'text' || entry.text.trim() === '') continue;
      const key = codeKey(entry.line);
      const known = this.#byCode.get(key);
      if (known) known.push(entry);
      else this.#byCode.set(key, [entry]);
    }
  }

  /** The paragraphs of a slot, of every department in the order of their workbooks. */
  take(code: string): readonly TextEntry[] {
    const entries = this.#byCode.get(codeKey(code)) ?? [];
    for (const entry of entries) this.#taken.add(entry);
    return entries;
  }

  /** What no slot has taken. */
  get left(): readonly TextEntry[] {
    return [...this.#byCode.values()].flat().filter((entry) => !this.#taken.has(entry));
  }
}
