/** "thấp hơn bình quân chung (7,18%) là 0,93 điểm %", "So với quý II (5.409 tỷ đồng) tăng 4,1%": a bracket between a comparison and its size holds what is compared with. */
import { GAP_VERBS, PLAN_WORDS } from './cues';
import type { Mention } from './mention';
import { isPercent } from './units';
import type { Changed } from './bracketed-roles';

const PHRASE = '[^.;:()\\d]{3,60}?';
const verbs = GAP_VERBS.map(({ words }) => words).join('|');
const OPENS = new RegExp(
  `(?<!\\p{L})(?:${verbs}|so(?: sánh)?(?: với)?)(?: so với)?\\s+${PHRASE}[([](?:[^.;:()\\d]{0,30}\\s)?\\s*$`,
  'u',
);
const CLOSES = new RegExp(
  `^[^.;()\\d]{0,12}[)\\]]\\s*,?\\s*(?:thì |là )?(?:[^.;:,()\\d]{0,40}(?<!\\p{L})(?:${verbs})(?: thêm| khoảng)?(?: là)?\\s*)?\\d`,
  'u',
);
const IS_PLAN = new RegExp(`(?<!\\p{L})(?:${PLAN_WORDS})(?!\\p{L})[^(]*[([][^(]*$`, 'u');
/** So many letters stand before and behind it at most. */
const [NEAR, BEHIND] = [110, 70];

/** What stands in such a bracket. */
export function inComparison(mention: Mention, low: string): Changed | null {
  if (mention.role !== 'level' && mention.role !== 'percent') return null;
  const before = low.slice(Math.max(0, mention.start - NEAR), mention.start);
  if (!/[([][^([]*$/u.test(before) || !OPENS.test(before)) return null;
  if (!CLOSES.test(low.slice(mention.unitEnd, mention.unitEnd + BEHIND))) return null;
  return { role: IS_PLAN.test(before) && !isPercent(mention) ? 'plan' : 'prior', direction: 0 };
}

const SIZES = GAP_VERBS.map(({ direction, words }) => ({
  direction,
  pattern: new RegExp(
    `(?<!\\p{L})(?:${words})(?: so với)?\\s+${PHRASE}[([][^()]{1,40}[)\\]]\\s*,?\\s*(?:là |tới |đến )?\\s*$`,
    'u',
  ),
}));

/** The size behind such a bracket: a change, or the same in per cent. */
export function behindComparison(mention: Mention, low: string): Changed | null {
  if (mention.role !== 'level' && mention.role !== 'percent') return null;
  const before = low.slice(Math.max(0, mention.start - NEAR), mention.start);
  const found = SIZES.find(({ pattern }) => pattern.test(before));
  return found ? { role: isPercent(mention) ? 'growth' : 'change', direction: found.direction } : null;
}
