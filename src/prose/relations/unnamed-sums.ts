/**
 * Wholes and parts that stand beside each other without a word that says so: claimed where the figures add up to the last
 * digit and are too long for an accident, or where a total is named. Of several counters of one list that add up, one
 * that does not is accused.
 */
import { add, compare } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { endFrom, startBefore } from '../text/structure';
import { depthOf, isPrimary, type ReadLine } from '../text/read-line';
import { sumClaim } from './asking';
import { digitsDownTo, digitsOf } from './figure-digits';
import { standing } from './standing';
import { TENTH, fitOf, isWithin, slipExplains, sumOfParts } from './sum-fit';
import { IN_TOTAL, TOTAL, totalsBehind } from './totals-behind';

/** "Trong 11 nhóm hàng hóa, có …", "trong tổng số 412 đơn, có …". */
const OUT_OF = /(?:^|[.;:,]\s*)trong (?:tổng số |số )?$/u;
const MOST = 12;
/** One part in so many. */
const HALF = 2;

function isTelling(whole: Mention, parts: readonly Mention[]): boolean {
  const long = digitsOf(whole);
  return long >= 4 || (long >= 3 && parts.length >= 3);
}

const isSplit = (draft: ProseDraft, whole: Mention): boolean => draft.split.has(whole);

const isPart = (draft: ProseDraft, mention: Mention): boolean => draft.summands.has(mention);

/** Where no word names a total, the figures alone show it: those warn, and accuse nobody of an error (CONTRACT 4). */
const UNSAID = 'cộng';

/** "còn lại 5.832 ha", "xuất siêu 989,9 triệu USD": said outright what it is. */
const SAID = /(?<!\p{L})(?:còn lại|số còn|xuất siêu|nhập siêu|thặng dư|thâm hụt|kết dư)(?!\p{L})/u;

function tell(draft: ProseDraft, whole: Mention, parts: readonly Mention[], statement: string): void {
  const said = SAID.test(`${parts.at(-1)?.before ?? ''} ${parts.at(-1)?.label ?? ''}`.toLowerCase());
  const found = statement === UNSAID && !said ? ({ source: 'figures', force: 'warning' } as const) : {};
  draft.relate({ ...sumClaim(whole, parts, statement), ...found });
}

/** The figures of one noun behind a whole, to the end of its sentence and of the next. */
function behind(read: ReadLine, whole: Mention): Mention[] {
  const own = endFrom(read.structure, whole.unitEnd, 'sentence');
  const next = own < read.masked.length ? endFrom(read.structure, own + 1, 'sentence') : own;
  const depth = depthOf(read, whole);
  return read.mentions
    .filter(
      (each) =>
        isPrimary(each) &&
        !each.hedged &&
        each.start > whole.end &&
        each.end <= next &&
        depthOf(read, each) === depth &&
        sameKind(each.unit, whole.unit),
    )
    .slice(0, MOST);
}

/** The run of parts behind a whole that makes it up. */
function runBehind(whole: Mention, list: readonly Mention[]): readonly Mention[] | null {
  for (const from of [0, 1]) {
    for (let to = list.length; to >= from + 2; to -= 1) {
      const run = list.slice(from, to);
      if (fitOf(whole, run) === 'exact') return run;
    }
  }
  return null;
}

/** "186 lượt/214 người/171 vụ việc": the counter that stands right beside another with a stroke. */
function besideOf(read: ReadLine, mention: Mention): Mention | undefined {
  const at = read.mentions.indexOf(mention);
  const beside = [read.mentions[at - 1], read.mentions[at + 1]];
  return beside.find((each) => {
    if (!each || !isPrimary(each)) return false;
    const [from, to] = each.start < mention.start ? [each.unitEnd, mention.start] : [mention.unitEnd, each.start];
    return /^\s*[/,]\s*$/u.test(read.masked.slice(from, to));
  });
}

/** The other counters of a list whose first adds up: each has one beside every part. */
function counters(draft: ProseDraft, read: ReadLine, whole: Mention, run: readonly Mention[]): void {
  let [own, parts] = [besideOf(read, whole), run.map((each) => besideOf(read, each))];
  const done = new Set<Mention>([whole]);
  while (own && !done.has(own) && !isSplit(draft, own)) {
    const kin = own;
    const list = parts.filter((each): each is Mention => each !== undefined && sameKind(each.unit, kin.unit));
    if (list.length !== run.length) return;
    if (fitOf(own, list) === 'exact' || run.length < 4) tell(draft, own, list, 'tổng');
    done.add(own);
    const step = (from: Mention): Mention | undefined => read.mentions[read.mentions.indexOf(from) + 1];
    own = step(own);
    parts = list.map(step);
  }
}

/** "64 lượt, 71 người, 64 vụ; lãnh đạo tiếp: 22 lượt, 24 người, …": counters that add up side by side bear each other out. */
function together(draft: ProseDraft, read: ReadLine, whole: Mention, run: readonly Mention[]): void {
  const others = read.mentions
    .slice(read.mentions.indexOf(whole) + 1)
    .filter((each) => isPrimary(each) && each.start < (run[0]?.start ?? 0) && !sameKind(each.unit, whole.unit))
    .slice(0, 3);
  const kin = others.flatMap((other) => {
    const list = runBehind(other, behind(read, other));
    return list?.length === run.length && digitsOf(other) >= 2 ? [{ other, list }] : [];
  });
  if (kin.length === 0) return;
  tell(draft, whole, run, UNSAID);
  for (const { other, list } of kin) if (!isSplit(draft, other)) tell(draft, other, list, UNSAID);
}

/** A total that does not add up while the counter beside it does; `named`: a word calls it one. */
function besideTotal(draft: ProseDraft, read: ReadLine, whole: Mention, named: boolean): void {
  const own = besideOf(read, whole);
  const run = own ? runBehind(own, behind(read, own)) : null;
  if (!own || !run) return;
  const parts = run.flatMap((each) => besideOf(read, each) ?? []);
  if (parts.length < run.length || !parts.every(({ unit }) => sameKind(unit, whole.unit))) return;
  const sum = named || digitsOf(own) < 2 ? null : sumOfParts(whole, parts);
  if (named || (sum !== null && slipExplains(whole, parts, sum))) tell(draft, whole, parts, 'tổng');
}

/** Those of the figures behind a whole that stand in its own sentence. */
function inSentence(read: ReadLine, whole: Mention, list: readonly Mention[]): readonly Mention[] {
  const end = endFrom(read.structure, whole.unitEnd, 'sentence');
  return list.filter((each) => each.end <= end);
}

/** "Trong số 07 vụ có 05 vụ cháy nhà dân, 02 vụ cháy rừng và 01 vụ cháy phương tiện": more than there are. */
function tooMany(draft: ProseDraft, read: ReadLine, whole: Mention, list: readonly Mention[]): void {
  const sum = list.length >= 2 && standing(list) === 'plain' ? sumOfParts(whole, list) : null;
  if (sum === null) return;
  const slip = slipExplains(whole, list, sum);
  const slips = list.length > 2 && digitsOf(whole) >= 3 && slip;
  const words = read.low.slice(whole.unitEnd, list.at(-1)?.end ?? whole.unitEnd);
  const twice = /(?<!\p{L})vừa(?!\p{L})[^.;]*(?<!\p{L})vừa(?!\p{L})/u.test(
    read.low.slice(whole.unitEnd, endFrom(read.structure, whole.unitEnd, 'sentence')),
  );
  const counted = !twice && /^[^;]*?(?<!\p{L})có\s+(?=\d)[^;]*$/u.test(words) && compare(sum, whole.value) > 0;
  if (slips || (counted && slip && compare(sum, add(whole.value, whole.value)) < 0))
    tell(draft, whole, list, 'trong số');
}

/** Figures of five digits do not come within one slip of a sum by accident; of four, three parts that are near to it do not. */
function isOneSlip(read: ReadLine, whole: Mention, list: readonly Mention[]): boolean {
  const own = inSentence(read, whole, list);
  const long = digitsDownTo(whole, own);
  const sum = own.length >= 2 && own.length === list.length && long >= 4 ? sumOfParts(whole, own) : null;
  if (
    sum === null ||
    (standing(own) === 'overlapping' && (long < 5 || own.length < 3)) ||
    own.some((each) => compare(each.value, whole.value) > 0)
  )
    return false;
  const near = isWithin(sum, whole.value, TENTH);
  return slipExplains(whole, own, sum) && (digitsOf(whole) >= 5 || (own.length >= 3 && near));
}

/** "320 đại biểu được triệu tập, có mặt 311 đại biểu, vắng 09 đại biểu": two sides right behind what they are of, and nothing else of their noun. */
function twoSides(draft: ProseDraft, read: ReadLine, whole: Mention, list: readonly Mention[]): void {
  const own = inSentence(read, whole, list);
  const sum = own.length === 2 && standing(own) === 'sides' ? sumOfParts(whole, own) : null;
  const from = startBefore(read.structure, whole.start, 'sentence');
  const at = read.mentions.indexOf(whole);
  const next = read.mentions[at + 1] === own[0] && read.mentions[at + 2] === own[1];
  const first = !read.mentions.some(
    (each) => each.start >= from && each.end < whole.start && sameKind(each.unit, whole.unit),
  );
  if (sum === null || (!first && !next) || own.some(({ value }) => compare(value, whole.value) >= 0)) return;
  if (!isWithin(sum, whole.value, TENTH) && !(next && isWithin(sum, whole.value, HALF))) return;
  draft.relate(sumClaim(whole, own, 'hai phía'));
}

/** "118 hài cốt liệt sĩ, quy tập trong tỉnh 46, từ Lào 72": bare figures behind one that says what they count, to the end of its sentence. */
function bareParts(draft: ProseDraft, read: ReadLine, whole: Mention): void {
  const end = endFrom(read.structure, whole.unitEnd, 'item');
  const at = read.mentions.indexOf(whole);
  const list = read.mentions.slice(at + 1, at + 1 + MOST).filter((each) => each.end <= end);
  const bare = list.every(
    (each) => isPrimary(each) && each.unit === null && !each.hedged && depthOf(read, each) === depthOf(read, whole),
  );
  const sum =
    list.length > 1 && bare && digitsOf(whole) > 2 && standing(list) !== 'overlapping' ? sumOfParts(whole, list) : null;
  if (sum === null || whole.unit?.dimension !== 'count') return;
  if (isWithin(sum, whole.value, TENTH) && (compare(sum, whole.value) === 0 || slipExplains(whole, list, sum)))
    tell(draft, whole, list, UNSAID);
}

/** "cả năm 318.640 ha, vụ Đông Xuân 178.210 ha, vụ Hè Thu 140.430 ha": the crops of a year are all of it. */
function seasons(draft: ProseDraft, read: ReadLine, whole: Mention, list: readonly Mention[]): boolean {
  const own = inSentence(read, whole, list);
  const sum = own.length > 1 && own.length < 4 ? sumOfParts(whole, own) : null;
  const named =
    /(?<!\p{L})cả năm(?!\p{L})/u.test(`${whole.before} ${whole.label}`.toLowerCase()) &&
    own.every(({ before }) => /^(?:và )?vụ \p{L}/iu.test(before));
  if (sum === null || !named || !isWithin(sum, whole.value, HALF)) return false;
  draft.relate(sumClaim(whole, own, 'các vụ'));
  return true;
}

/** Sums of one line that no word names. */
export function unnamedSums(draft: ProseDraft, read: ReadLine): void {
  const wholes = read.mentions.filter((each) => isPrimary(each) && !each.hedged && each.unit !== null);
  for (const whole of wholes) {
    const split = isSplit(draft, whole);
    if (!split || IN_TOTAL.test(read.low.slice(Math.max(0, whole.start - 120), whole.start).trimEnd()))
      totalsBehind(draft, read, whole);
    const list = behind(read, whole).filter((each) => !isPart(draft, each) || isPart(draft, whole));
    const run = runBehind(whole, list);
    if (split) {
      // What another breakdown bears out may be broken down again: all that is left of its noun.
      if (run && run.length === list.length && digitsOf(whole) >= 3) tell(draft, whole, run, UNSAID);
      continue;
    }
    const total = TOTAL.test(whole.label.toLowerCase()) || OUT_OF.test(read.low.slice(0, whole.start));
    if (!run && seasons(draft, read, whole, list)) continue;
    if (!run && isOneSlip(read, whole, list)) tell(draft, whole, list, UNSAID);
    else twoSides(draft, read, whole, list);
    if (!run && list.length === 0) bareParts(draft, read, whole);
    if (!run || (total && !isTelling(whole, run) && run.length < inSentence(read, whole, list).length)) {
      if (OUT_OF.test(read.low.slice(0, whole.start))) tooMany(draft, read, whole, inSentence(read, whole, list));
      if (list.length > 0) besideTotal(draft, read, whole, total);
      continue;
    }
    const all = digitsOf(whole) >= 3 && run.length === list.length;
    if (isTelling(whole, run) || total || all) tell(draft, whole, run, total ? 'tổng' : UNSAID);
    if (total) counters(draft, read, whole, run);
    else if (!isTelling(whole, run)) together(draft, read, whole, run);
  }
}
