/** The departments' paragraphs by their codes, however these are typed; what no slot of the report takes is left over and named. */
import type { Reading, TextEntry } from '../core/reading';
import { romanNumber, slug } from '../language';

export const TEXTS = 'narrative-text';

/** "i.1.a", "I1a", "I. 1. a." and "I.1.a)" are one code; "Mở đầu" is "mo-dau". */
export function codeKey(code: string): string {
  return slug(code).replace(/-/g, '');
}

/** "Mục I.2.a" is "I.2.a". */
const CALLED = /^\s*(?:tiểu\s+mục|mục|phần|khoản|điểm)\s+(?=\S)/iu;
/** "1.3.b" for "I.3.b"; a small l, 1 or | typed for the I's of "II.1". */
const MISTYPED = /^\s*([Il1|]{1,3}|\d{1,2})(?=\s*[.,\-/])/u;

/** The slot's code that a typed one means, by the sameness of all its signs, else of its letters and numbers alone; null for none, or for several. */
function codeAmong(codes: readonly string[], typed: string): string | null {
  const exact = codes.find((code) => slug(code) === slug(typed));
  if (exact !== undefined) return exact;
  const alike = codes.filter((code) => codeKey(code) === codeKey(typed));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

function meant(codes: readonly string[], typed: string): string | null {
  const bare = typed.replace(CALLED, '');
  const found = codeAmong(codes, typed) ?? codeAmong(codes, bare);
  const [, first] = MISTYPED.exec(bare) ?? [];
  if (found !== null || first === undefined) return found;
  const roman = [
    ...(/^\d+$/.test(first) ? [romanNumber(Number(first))] : []),
    ...(/^[Il1|]+$/.test(first) ? ['I'.repeat(first.length)] : []),
  ];
  for (const each of roman) {
    const other = codeAmong(codes, bare.replace(MISTYPED, each));
    if (other !== null) return other;
  }
  return null;
}

/** "-" says that there is nothing to be said. */
const isNothing = ({ text }: TextEntry): boolean => /^\s*[-–—]+\s*$/u.test(text);

export class SlotTexts {
  readonly #byCode = new Map<string | null, TextEntry[]>();
  readonly #taken = new Set<TextEntry>();

  /** `codes`: of the report's slots. */
  constructor(reading: Reading, codes: readonly string[]) {
    for (const entry of reading.texts) {
      if (entry.form !== TEXTS || entry.column !== 'text' || entry.text.trim() === '') continue;
      const code = meant(codes, entry.line);
      const known = this.#byCode.get(code);
      if (known) known.push(entry);
      else this.#byCode.set(code, [entry]);
    }
  }

  /** The paragraphs of a slot, of every department in the order of their workbooks; null where each says that there is nothing. */
  take(code: string): readonly TextEntry[] | null {
    const entries = this.#byCode.get(code) ?? [];
    for (const entry of entries) this.#taken.add(entry);
    const said = entries.filter((entry) => !isNothing(entry));
    return said.length === 0 && entries.length > 0 ? null : said;
  }

  /** What no slot has taken. */
  get left(): readonly TextEntry[] {
    return [...this.#byCode.values()].flat().filter((entry) => !this.#taken.has(entry) && !isNothing(entry));
  }
}
