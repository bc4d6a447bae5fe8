/**
 * What a figure is said to be by all of the words right before it: "vượt dự toán 62 triệu đồng" is no plan but what goes beyond
 * one, "hụt so với cùng kỳ 20.595 triệu đồng" nothing of last year's but what is lacking.
 */
import { foldText, PLAN_SAID, TIME_BEFORE } from '../../language';
import type { Mention, Role } from '../mentions/mention';

const REACH = 70;
const PLAN = `(?:${PLAN_SAID})`;
const EARLIER = `(?:${TIME_BEFORE}|đầu năm)`;
const UP = '(?:vượt|tăng|cao hơn|nhiều hơn|lớn hơn)(?: thêm)?';
const DOWN = '(?:hụt|thiếu|giảm|thấp hơn|ít hơn|kém|chậm hơn|nhỏ hơn)';
const behind = (verb: string, base: string): RegExp =>
  new RegExp(`(?<!\\p{L})${verb}(?: so)?(?: với)? ${base}(?: \\p{L}+| \\d{4}){0,4} ?$`, 'u');
const right = (verb: string): RegExp => new RegExp(`(?<!\\p{L})${verb}(?: được| khoảng| gần| trên| tới)? ?$`, 'u');
const OF_PLAN_BEHIND = new RegExp(`^ ?(?:so )?(?:với|so) ${PLAN}(?!\\p{L})`, 'u');

interface Restating {
  readonly before: RegExp;
  readonly behind?: RegExp;
  readonly role: Role;
  readonly direction: 1 | -1;
}

const RESTATINGS: readonly Restating[] = [
  { before: behind(UP, PLAN), role: 'over-plan', direction: 1 },
  { before: behind(DOWN, PLAN), role: 'over-plan', direction: -1 },
  { before: right(UP), behind: OF_PLAN_BEHIND, role: 'over-plan', direction: 1 },
  { before: right(DOWN), behind: OF_PLAN_BEHIND, role: 'over-plan', direction: -1 },
  { before: behind(UP, EARLIER), role: 'change', direction: 1 },
  { before: behind(DOWN, EARLIER), role: 'change', direction: -1 },
];

/** "là nơi tăng nhiều nhất so với cùng kỳ (22 ca)": by how much, where no figure stands between. */
const IN_BRACKETS = new RegExp(`(?<!\\p{L})(tăng|giảm)(?: [^\\d.;,()]+)? so với ${EARLIER}[^\\d.;,()]*\\($`, 'u');

/** The mention as its words put it; the same one where they say nothing more. */
export function restated(mention: Mention): Mention {
  const { role, unit, line, start, unitEnd, direction } = mention;
  const percent = unit?.dimension === 'percent';
  if (percent || !['level', 'plan', 'prior', 'percent', 'over-plan'].includes(role)) return mention;
  const before = foldText(line.text.slice(Math.max(0, start - REACH), start)).replace(/^.*[.;:,()](?=\s)/su, '');
  const bracket =
    role === 'prior' ? IN_BRACKETS.exec(foldText(line.text.slice(Math.max(0, start - REACH), start))) : null;
  if (bracket && /^\s*[)\]]/u.test(line.text.slice(unitEnd)))
    return { ...mention, role: 'change', direction: bracket[1] === 'giảm' ? -1 : 1 };
  const after = foldText(line.text.slice(unitEnd, unitEnd + REACH));
  const found = RESTATINGS.find((each) => each.before.test(before) && (each.behind?.test(after) ?? true));
  if (!found || (role === 'over-plan' && direction !== 0)) return mention;
  const points = unit?.dimension === 'percent-point';
  const as = points && found.role === 'change' ? 'growth' : found.role;
  return { ...mention, role: as, direction: found.direction, planned: false };
}
