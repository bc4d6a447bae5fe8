/** Arithmetic printed in a line's label: "III = I − II", "Chênh lệch (I - II)", "Cộng (1+2+3)", "Tổng số (I+II)". */
import type { TableLine } from '../lines';
import { candidateOf, type Candidate } from './candidate';
import type { AxisView } from './axis-view';
import { sumFamily, type FamilyPart } from './family';

const ID = String.raw`(?:[IVXLC]+|[A-ZĐ]|\d{1,3}(?:\.\d{1,3})*|[a-zđ])`;
const PRINTED = new RegExp(String.raw`(?:^|[\s(\[=:])\s*\(?(${ID}(?:\s*[-+−–]\s*${ID})+)\)?\s*[)\].:]*\s*$`, 'u');
const TERM = new RegExp(String.raw`([-+−–]?)\s*(${ID})`, 'gu');

const bare = (number: string): string => number.replace(/^[([]+|[\s.)\]:/]+$/g, '');

/** The signed terms of the arithmetic at a label's end; null without any. */
export function printedTerms(label: string): readonly { readonly id: string; readonly sign: 1 | -1 }[] | null {
  const match = PRINTED.exec(label);
  if (!match) return null;
  return [...(match[1] ?? '').matchAll(TERM)].map((term) => ({
    id: term[2] ?? '',
    sign: /[-−–]/.test(term[1] ?? '') ? -1 : 1,
  }));
}

export function suggestLabels(view: AxisView, lines: readonly TableLine[]): Candidate[] {
  const found: Candidate[] = [];
  const holders = new Map<string, number[]>();
  lines.forEach((line, at) => {
    const id = bare(line.number);
    if (id === '') return;
    const list = holders.get(id);
    if (list) list.push(at);
    else holders.set(id, [at]);
  });
  lines.forEach((line, whole) => {
    const terms = printedTerms(line.label);
    if (!terms || terms.length < 2) return;
    const parts: FamilyPart[] = [];
    for (const { id, sign } of terms) {
      const at = holders.get(id);
      // A number that stands twice is not known to be this one.
      if (at?.length !== 1 || at[0] === undefined || at[0] === whole) return;
      parts.push({ at: at[0], sign });
    }
    const family = sumFamily(whole, [], 'heading', { parts, outright: true, statement: line.label });
    found.push(candidateOf(view, family, 0));
  });
  return found;
}
