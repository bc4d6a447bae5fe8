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

/** The amount a level is compared with: the plan where the words speak of one, else the prior period. */
function against(figure: FigureInline, words: string, fresh: FreshFigures): Decimal | null {
  const other = /kế hoạch|dự toán|chỉ tiêu|\bkh\b/iu.test(words) ? 'plan' : 'prior';
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
 * @param generated the sentence that the program writes now, with the same facts' places: where its verb and the edited
 *   one exclude each other, the edited one is false whatever the figure's measure.
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
    const rest = text.slice(end, end + 90);
    const other = against(
      figure,
      around.after.length > 0 ? rest : text.slice(Math.max(0, start - 60), end + 40),
      fresh,
    );
    const level: ClaimedFigure = { role: 'level', value, ...(other ? { against: other } : {}) };
    const role = roleOf(figure);
    const own: ClaimedFigure = role === 'level' ? level : { role, value };
    let wrong = falseClaim(text, start, end, own, role === 'level' ? level : undefined);
    const now = generated?.figures.find(
      (one) => one.figure.factId === figure.factId && one.figure.format.kind === figure.format.kind,
    );
    if (!wrong && generated && now) {
      const theirs = directed(text, start, end);
      const ours = directed(generated.text, now.start, now.end);
      if (theirs && ours && !theirs.claim.allows.some((direction) => ours.claim.allows.includes(direction)))
        wrong = theirs;
    }
    if (wrong && !found.has(wrong.start))
      found.set(wrong.start, { figure, start: wrong.start, end: wrong.end, words: wrong.words });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
