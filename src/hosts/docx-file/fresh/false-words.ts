/** Words of a document that its figures prove false: found beside each figure of the paragraph. */
import { parseDecimal, type Decimal } from '../../../core/decimal';
import type { FigureInline } from '../../../core/report-document';
import { claimsAround, falseClaim, findClaims, type ClaimAt, type ClaimedFigure } from '../../../language/claims';
import { roleOf, type FreshFigures } from './fresh-figures';

export interface FigureInText {
  readonly figure: FigureInline;
  readonly start: number;
  readonly end: number;
}

export interface FalseWords {
  readonly figure: FigureInline;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const PRIOR = /cùng kỳ|năm trước|năm ngoái|kỳ trước|so với năm/iu;
const PLAN = /kế hoạch|dự toán|chỉ tiêu|(?<!\p{L})kh(?!\p{L})/iu;
/** A clause's end; a comma or point inside a number is none. */
const CLAUSE = /^(?:[^.,;:()\n]|[.,](?=\d))*/u;

/** What words about a figure compare it with: what their own clause names, else the plan where any of them speak of one. */
function comparedWith(clause: string, words: string): 'plan' | 'prior' {
  if (PRIOR.test(clause)) return 'prior';
  return PLAN.test(clause) || PLAN.test(words) ? 'plan' : 'prior';
}

/** The amount a level is compared with. */
function against(figure: FigureInline, other: 'plan' | 'prior', fresh: FreshFigures): Decimal | null {
  if (figure.measure === other) return null;
  const value = fresh.besideIt(figure, other);
  return value === null ? null : parseDecimal(value);
}

const DIRECTED = new Set(['rise', 'fall', 'same', 'no-rise', 'no-fall', 'exceed', 'miss']);

function directed(text: string, start: number, end: number): ClaimAt | null {
  return claimsAround(text, start, end).before.find((at) => DIRECTED.has(at.claim.kind)) ?? null;
}

/**
 * @param text the paragraph as edited, with the figures' places in it.
 * @param generated the sentence that the program writes now, with the places of these very figures: where its verb and
 *   the edited one exclude each other, the edited one is false whatever the figure's measure.
 */
export function falseWords(
  text: string,
  figures: readonly FigureInText[],
  generated: { readonly text: string; readonly figures: readonly FigureInText[] } | null,
  fresh: FreshFigures,
): FalseWords[] {
  const found = new Map<number, FalseWords>();
  const all = findClaims(text);
  if (all.length === 0) return [];
  for (const { figure, start, end } of figures) {
    const value = parseDecimal(figure.value);
    if (!value) continue;
    const around = claimsAround(text, start, end, all);
    const [after] = around.after;
    const clause = after ? (CLAUSE.exec(text.slice(after.start, after.start + 90))?.[0] ?? '') : '';
    const words = after ? text.slice(end, end + 90) : text.slice(Math.max(0, start - 60), end + 40);
    const other = against(figure, comparedWith(clause, words), fresh);
    const level: ClaimedFigure = { role: 'level', value, ...(other ? { against: other } : {}) };
    const role = roleOf(figure);
    const own: ClaimedFigure = role === 'level' ? level : { role, value };
    let wrong = falseClaim(text, start, end, own, role === 'level' ? level : undefined);
    const now = generated?.figures.find((one) => one.figure === figure);
    if (!wrong && generated && now) {
      const theirs = directed(text, start, end);
      const ours = theirs && directed(generated.text, now.start, now.end);
      if (theirs && ours && !theirs.claim.allows.some((direction) => ours.claim.allows.includes(direction)))
        wrong = theirs;
    }
    if (wrong && !found.has(wrong.start))
      found.set(wrong.start, { figure, start: wrong.start, end: wrong.end, words: wrong.words });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
