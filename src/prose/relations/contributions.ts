/** "GRDP tăng 6,52%; … công nghiệp tăng 8,26%, đóng góp 2,95 điểm phần trăm; …": what each part contributes makes up the growth. */
import { absolute, add, compare, fromInteger, shift, subtract, ZERO } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import type { ProseDraft } from '../prose-draft';
import { startBefore, withoutDepth } from '../text/structure';
import type { ReadLine } from '../text/read-line';
import { part } from './asking';
import { isSlip } from './slips';

const LEAST = 3;
const CONTRIBUTES = /(?<!\p{L})đóng góp(?!\p{L})[^.;,\d]*$/u;

/** What a region's growth is called. */
const GROWS = /(?<!\p{L})(?:grdp|gdp|tăng trưởng|kinh tế|chỉ số|iip|tổng)(?!\p{L})/u;

const NAMED = /(?<!\p{L})(?:mức|tốc độ) (?:tăng|tăng trưởng)(?: chung| grdp| gdp| kinh tế)*(?: là| đạt)?\s*$/u;

/** Contributions of one line. */
export function contributionsIn(draft: ProseDraft, read: ReadLine): void {
  const given = read.mentions.filter(
    (each) =>
      (each.unit?.dimension === 'percent-point' || each.unit?.dimension === 'percent') &&
      CONTRIBUTES.test(read.low.slice(Math.max(0, each.start - 40), each.start)),
  );
  const [first] = given;
  if (!first || given.length < LEAST || given.some(({ hedged }) => hedged)) return;
  const flat = withoutDepth(read.structure);
  const from = startBefore(flat, first.start, 'sentence');
  // "Trong mức tăng chung 7,34%, …": a growth by its name.
  const isGrowth = ({ role, start }: Mention): boolean =>
    role === 'growth' || (role === 'percent' && NAMED.test(read.low.slice(Math.max(0, start - 50), start)));
  const growths = read.mentions.filter(
    (each) =>
      each.start >= from &&
      each.end < first.start &&
      isGrowth(each) &&
      each.unit?.dimension === 'percent' &&
      !each.hedged,
  );
  const sum = given.reduce((all, { value }) => add(all, value), ZERO);
  // Each was rounded by itself.
  const isFit = ({ value, decimals }: Mention): boolean => {
    const gap = absolute(subtract(sum, absolute(value)));
    return compare(add(gap, gap), shift(fromInteger(given.length + 1), -decimals)) <= 0;
  };
  // "quý III tăng 7,2%; 9 tháng tăng 6,8%, …": of two growths the one that the parts make up.
  const named = growths.filter(({ label }) => GROWS.test(label.toLowerCase()));
  const told = growths.find(({ role }) => role === 'percent');
  const whole = told ?? growths.slice(0, -1).find(isFit) ?? (growths.length > 2 ? undefined : named.at(-1));
  if (!whole) return;
  const size = absolute(whole.value);
  const fits = isFit(whole);
  const slips = isSlip(size, sum) || given.some(({ value }) => isSlip(value, add(value, subtract(size, sum))));
  if (!fits && !slips) return;
  draft.relate({
    kind: 'sum',
    whole,
    parts: given.map((each): { mention: Mention; sign: 1 | -1 } => part(each)),
    source: 'meaning',
    statement: 'đóng góp',
    roundedBy: shift(fromInteger(1), -whole.decimals),
  });
}
