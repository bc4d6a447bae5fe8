/** Arithmetic printed in a line's label: "III = I − II", "Chênh lệch (I - II)", "Cộng (1+2+3)", "Tổng số (I+II)". */
import type { TableLine } from '../lines';
import { candidateOf, type Candidate } from './candidate';
import type { AxisView } from './axis-view';
import { sumFamily, type FamilyPart } from './family';

// As patterns, not as raw texts: what is built for the command line then holds letters of one byte alone, and starts sooner.
const ID = /(?:[IVXLC]+|[A-ZĐ]|\d{1,3}(?:\.\d{1,3})*|[a-zđ])/u.source;
const SIGN = /[-+−–]/u.source;
const PRINTED = new RegExp(
  String.raw`(?:^|[\s(\[=:])\s*\(?(?:(${ID})\s*=\s*)?(${ID}(?:\s*${SIGN}\s*${ID})+)\)?\s*[)\].:]*\s*$`,
  'u',
);
const TERM = new RegExp(String.raw`(${SIGN}?)\s*(${ID})`, 'gu');

/** A number without what stands around it, and without noughts before it: "01" and 1 are one code. */
const bare = (number: string): string => number.replace(/^[([]+|[\s.)\]:/]+$/g, '').replace(/^0+(?=\d)/, '');

export interface Printed {
  /** What the label calls its own line ("20" in "(20 = 10 + 11)"); null where it does not say. */
  readonly whole: string | null;
  readonly terms: readonly { readonly id: string; readonly sign: 1 | -1 }[];
}

/** The arithmetic at a label's end, in the ids of lines; null without any. */
export function printedTerms(label: string): Printed | null {
  const match = PRINTED.exec(label);
  if (!match) return null;
  const terms = [...(match[2] ?? '').matchAll(TERM)].map((term) => ({
    id: bare(term[2] ?? ''),
    sign: /[-−–]/.test(term[1] ?? '') ? (-1 as const) : (1 as const),
  }));
  return { whole: match[1] === undefined ? null : bare(match[1]), terms };
}

/** What lines are called: by the numbers before their labels, or in a column of codes ("Mã số"). */
class Names {
  private readonly holders = new Map<string, number[]>();

  constructor(private readonly ids: readonly string[]) {
    ids.forEach((id, at) => {
      const list = this.holders.get(id);
      if (list) list.push(at);
      else if (id !== '') this.holders.set(id, [at]);
    });
  }

  /** The lines of the terms; null where one is not there, stands twice, or is the whole itself. */
  partsOf(whole: number, { terms }: Printed): FamilyPart[] | null {
    const parts = terms.map(({ id, sign }) => ({ at: this.holders.get(id), sign }));
    return parts.every(({ at }) => at?.length === 1 && at[0] !== whole)
      ? parts.map(({ at, sign }) => ({ at: at?.[0] ?? 0, sign }))
      : null;
  }

  /** Whether a line is called so; null where it has no name here, or none is given. */
  calls(line: number, id: string | null): boolean | null {
    return id === null || (this.ids[line] ?? '') === '' ? null : this.ids[line] === id;
  }
}

/** `codes`: each line's text in a column of codes, none where the table has no such column. */
export function suggestLabels(view: AxisView, lines: readonly TableLine[], codes: readonly string[] = []): Candidate[] {
  const found: Candidate[] = [];
  const namings = [new Names(lines.map(({ number }) => bare(number))), new Names(codes.map(bare))];
  lines.forEach((line, whole) => {
    const printed = printedTerms(line.label);
    if (!printed || printed.terms.length < 2) return;
    // Where the label says what it is called itself, its terms are called in the same way.
    const own = namings.find((names) => names.calls(whole, printed.whole) === true);
    const open = namings.filter((names) => names.calls(whole, printed.whole) !== false);
    const parts = (own ? [own] : open).reduce<FamilyPart[] | null>(
      (first, names) => first ?? names.partsOf(whole, printed),
      null,
    );
    if (!parts) return;
    const family = sumFamily(whole, [], 'heading', { parts, outright: true, statement: line.label });
    found.push(candidateOf(view, family, 0));
  });
  return found;
}
