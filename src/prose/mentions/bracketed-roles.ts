/** Roles that a bracket gives to what stands in it: earlier figures beside each other, the two of a fraction that says its noun twice. */
import type { Mention } from './mention';
import { isPercent, sameKind } from './units';

/** What the neighbours of a figure change of it. */
export type Changed = Partial<Pick<Mention, 'role' | 'direction' | 'value' | 'planned' | 'unit'>>;

/** "từ 8,64% (1.926 hộ) xuống còn …": what stands in the bracket of an earlier percentage is earlier too. */
export function inPriorBracket(previous: Mention, mention: Mention, between: string): Changed | null {
  const opened = previous.role === 'prior' && isPercent(previous) && /^\s*[([]\s*$/u.test(between);
  return opened && mention.role === 'level' && !isPercent(mention) ? { role: 'prior', direction: 0 } : null;
}

const BESIDE = /^\s*[,;/]\s*$/u;
const IN_A_ROW = /^[\p{L}\s]{0,24}[,;/]\s*(?:(?!nay|hiện|gồm|bao|còn|năm|kỳ|tháng|trong|đã|tăng|giảm)\p{L}+\s+){0,2}$/u;

/** "tăng 1.896 việc (28.614 việc/26.718 việc)": the two of a fraction, though the first says its noun. */
export function ofFraction(
  previous: Mention,
  mention: Mention,
  next: Mention | undefined,
  low: string,
): Changed | null {
  if (!next || next.role !== 'base' || !['level', 'prior'].includes(mention.role)) return null;
  const opened = /^[^.;()\d]{0,40}[([]\s*$/u.test(low.slice(previous.unitEnd, mention.start));
  const two = /^\s*\/\s*$/u.test(low.slice(mention.unitEnd, next.start)) && /^\s*[)\]]/u.test(low.slice(next.unitEnd));
  const said = previous.role === 'change' || previous.role === 'growth' || isPercent(previous);
  return opened && two && said && sameKind(mention.unit, next.unit) ? { role: 'now', direction: 0 } : null;
}

/** "(861 doanh nghiệp, 9.246 tỷ đồng)": what stands beside an earlier figure in its bracket is earlier too. */
export function besidePrior(previous: Mention, mention: Mention, between: string, opened: boolean): Changed | null {
  // "(204 vụ, 101 người chết, 158 người bị thương)": words may stand between those of one bracket.
  const beside = previous.role === 'prior' && mention.role === 'level' && (opened ? IN_A_ROW : BESIDE).test(between);
  return beside && !isPercent(mention) ? { role: 'prior', direction: 0 } : null;
}
