/**
 * "chế tạo 8.428 triệu USD, chiếm 46,4% tổng vốn; bất động sản 5.205 triệu USD, chiếm 28,7%; các ngành còn lại 4.519 triệu USD, chiếm
 * 24,9%": figures that each have their own share stand beside each other, and none of them is what the others are of.
 */
import type { Relation } from '../../core/relation';
import type { Mention } from '../mentions/mention';
import type { ProseDraft } from '../prose-draft';

/** The share that stands right behind a figure, with nothing but the words of a share between. */
function shareOf(draft: ProseDraft, of: Mention): Mention | undefined {
  const own = draft.inLine(of.line);
  const next = own[own.indexOf(of) + 1];
  const words = next ? of.line.plain.slice(of.unitEnd, next.start).toLowerCase() : '';
  const share = next?.unit?.dimension === 'percent' && (next.role === 'share' || next.role === 'percent');
  return share && /^[^.;()\d]{0,24}[,(]?\s*(?:chiếm|tỷ trọng|tỷ lệ)(?!\p{L})[^.;,()\d]{0,24}$/u.test(words)
    ? next
    : undefined;
}

/** Whether a claim takes one of several figures with shares of their own for the whole of the others. */
export function isOfSiblings(draft: ProseDraft, { kind, whole, parts }: Relation): boolean {
  const figures = parts.flatMap(({ fact }) => draft.mentions[fact] ?? []);
  const [said, of] = [draft.mentions[whole], figures[0]];
  if (!said || !of) return false;
  if (kind === 'sum')
    return figures.length > 1 && [said, ...figures].every((each) => shareOf(draft, each) !== undefined);
  const base = figures[1];
  const own = kind === 'ratio' && base ? shareOf(draft, base) : undefined;
  return own !== undefined && own !== said && shareOf(draft, of) === said && base?.line === of.line;
}
