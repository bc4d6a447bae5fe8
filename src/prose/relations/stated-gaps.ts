/**
 * "cao hơn cùng kỳ là 2.737 liều (cùng kỳ 41.906 liều)", "thấp hơn bình quân chung (7,18%) là 0,93 điểm %", "so với chỉ tiêu 83,25%
 * còn thiếu 8,01%", "So với quý II (5.409 tỷ đồng) tăng 4,1%": a comparison whose grammar names its size and what it is measured
 * by. Asked whether or not it holds, of the figure that it speaks of.
 */
import { absolute, compare, shift } from '../../core/decimal';
import { powerBetween } from '../../core/relation-scale';
import { verdictOf } from '../../core/verdict';
import { GAP_VERBS } from '../mentions/cues';
import type { Mention } from '../mentions/mention';
import { isPercent, sameKind } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { depthOf, type ReadLine } from '../text/read-line';
import { startAround } from '../text/structure';
import { part } from './asking';
import { askGrowth } from './comparisons';
import { isLikeGap } from './gaps';
import { isMeantGrowth } from './meant';
import { contradict } from './wording';
import { figure, figuresOf, sentenceOf, skeletonOf, words } from './skeleton';

interface Pattern {
  readonly direction: -1 | 1;
  /** Whether a verb of it stands in a text at all: most texts have none, and the patterns look far. */
  readonly verb: RegExp;
  readonly pattern: RegExp;
}

const SIZE = figure('size');
const BASE = figure('base');
const IN_BRACKET = `\\(\\s*(?:${words(40)}[\\s:])??\\s*${BASE}[^.;()⟦⟧]{0,12}\\)`;
const ALL = GAP_VERBS.map(({ words: verbs }) => verbs).join('|');
/** Not "tăng 1,3% so với năm trước": there the size stands before. */
const NOT_BEHIND_SIZE = `(?<!(?<!\\p{L})(?:${ALL})(?: [^.;:()⟦⟧]{1,12})? ⟦\\d+⟧[^.;:()⟦⟧]{0,12})`;
const NO_CHANGE = '(?!tăng|giảm|đạt|gồm|trong đó|bao gồm|do|nhờ|từ|và)';
/** What is measured by stands in one clause. */
const NAMED = '[^.,;:()⟦⟧]{3,60}?';

const patterns: readonly Pattern[] = GAP_VERBS.flatMap(({ direction, words: verbs, than }) => {
  const verb = `(?<!\\p{L})(?:${verbs})(?: (?:khoảng|gần))?`;
  const named = `(?:\\s+so với)?\\s+${NO_CHANGE}${NAMED}`;
  const make = (source: string, any = verbs): Pattern => ({
    direction,
    verb: new RegExp(any, 'u'),
    pattern: new RegExp(source, 'gu'),
  });
  return [
    // "cao hơn cùng kỳ (là) 2.737 liều (cùng kỳ 41.906 liều)"
    ...(than ? [make(`${verb}${named}(?:\\s+(?:là|tới|đến))?\\s+${SIZE}[^.;:()⟦⟧]{0,14}${IN_BRACKET}`)] : []),
    // "thấp hơn bình quân chung (7,18%) là 0,93 điểm", "vượt chỉ tiêu (95%) 1,4 điểm"
    make(`${verb}${named}\\s+${IN_BRACKET}\\s*,?(?:\\s+(?:là|tới|đến))?\\s*${SIZE}`),
    // "so với chỉ tiêu giao 83,25% thì còn thiếu 8,01%", "So với quý II (5.409 tỷ đồng) tăng 4,1%"
    ...(than
      ? []
      : [
          make(
            `(?<!\\p{L})${NOT_BEHIND_SIZE}so (?:sánh )?(?:với )?(?!tăng|giảm|cùng kỳ tăng)${NAMED}\\s+(?:${IN_BRACKET}|${BASE.replace('base', 'bare')})\\s*,?(?:\\s+thì)?${words(40)}(?<!\\p{L})(?:${verbs})(?: (?:thêm|khoảng|là))?\\s+${SIZE}`,
          ),
        ]),
    // "So với năm 2022, số vụ việc thụ lý giảm 57 vụ (năm 2022: 903 vụ)"
    ...(than
      ? []
      : [
          make(
            `(?<!\\p{L})${NOT_BEHIND_SIZE}so (?:sánh )?(?:với )${words(40, 3)},?${words(60)}(?<!\\p{L})(?:${verbs})(?: (?:thêm|khoảng|là))?\\s+${SIZE}[^.;:()⟦⟧]{0,14}${IN_BRACKET}`,
          ),
        ]),
    // "vượt 0,4% so với kế hoạch (96%)"
    ...(than || !/vượt|thiếu/u.test(verbs)
      ? []
      : [
          make(
            `(?<!\\p{L})(?:vượt|còn thiếu|thiếu|hụt)\\s+${SIZE}\\s+so với (?:kế hoạch|chỉ tiêu|mục tiêu|nghị quyết|dự toán)${words(40)}\\s*${IN_BRACKET}`,
            'vượt|thiếu|hụt',
          ),
        ]),
  ];
});

interface Stated {
  readonly match: RegExpMatchArray;
  readonly size: Mention;
  readonly base: Mention;
  readonly direction: -1 | 1;
}

const STANDS: ReadonlySet<Mention['role']> = new Set(['level', 'rate', 'now', 'percent', 'share', 'of-plan', 'plan']);

const NO_NAME =
  /(?<!\p{L})(?:so với|so|cùng kỳ|cùng|kỳ|năm|trước|tháng|quý|thì|số|tổng|đã|được|là|của|mức|và|có|tỷ|lệ|thực|hiện)(?!\p{L})/gu;

/** What a comparison may speak of: figures of its kind before it in the sentence, else in the one before. */
function subjectsOf(draft: ProseDraft, read: ReadLine, { match, base, size }: Stated): readonly Mention[] {
  const first = base.start < size.start ? base : size;
  const own = sentenceOf(read, first);
  const fits = (each: Mention): boolean =>
    each !== base &&
    each !== size &&
    STANDS.has(each.role) &&
    !each.hedged &&
    (isPercent(base) ? each.unit?.dimension === 'percent' : sameKind(each.unit, base.unit)) &&
    (each.role !== 'rate' || base.unit?.kind === each.unit?.kind);
  const between = (from: number): Mention[] =>
    read.mentions.filter((each) => each.start >= from && each.end <= first.start && fits(each));
  const item = startAround(read.structure, first.start, 'item');
  const inItem = between(item);
  const near = inItem.length > 0 ? inItem : between(own);
  // What a sentence of its own compares is what those before are about, and no part of it.
  const outer = between(0).filter((each) => depthOf(read, each) === 0 && !draft.summands.has(each));
  const back = outer.at(-1) ? sentenceOf(read, outer.at(-1) as Mention) : 0;
  const list = near.length > 0 ? near : outer.filter((each) => each.start >= back);
  const named = namedIn(list, match[0]);
  if (named.length > 0) return named;
  // Nearest first in its own sentence; the sentence before is about what it names first.
  return near.length > 0 ? [...near].reverse() : list;
}

/** "số vụ việc thụ lý giảm 57 vụ": those that the comparison's own words name. */
function namedIn(list: readonly Mention[], text: string): readonly Mention[] {
  if (list.length < 2) return [];
  const own = text
    .replace(/⟦\d+⟧|\([^)]*\)/gu, ' ')
    .replace(NO_NAME, ' ')
    .match(/\p{L}+/gu);
  const score = ({ label, after, unit }: Mention): number => {
    const called = `${label} ${after} ${unit?.text ?? ''}`.toLowerCase();
    return (own ?? []).filter((word) => called.includes(word)).length;
  };
  const scores = list.map(score);
  const most = Math.max(...scores);
  const best = list.filter((_, at) => scores[at] === most);
  return most >= 2 && best.length === 1 ? best : [];
}

function gapClaim(size: Mention, now: Mention, base: Mention, direction: -1 | 1): NewClaim {
  const falls = direction < 0 && size.role !== 'growth';
  return {
    kind: 'sum',
    whole: size,
    parts: falls ? [part(base), part(now, -1)] : [part(now), part(base, -1)],
    statement: direction < 0 ? 'thấp hơn' : 'cao hơn',
  };
}

const growthClaim = (size: Mention, now: Mention, base: Mention): NewClaim => ({
  kind: 'growth',
  whole: size,
  parts: [part(now), part(base)],
  factorPower: 2,
  statement: size.direction < 0 ? 'giảm %' : 'tăng %',
});

/** Ten times as much is something else. */
function isOfSize(now: Mention, base: Mention): boolean {
  const power = powerBetween(base.unit, now.unit) ?? 0;
  const then = absolute(shift(base.value, power));
  return compare(now.value, shift(then, 1)) < 0 && compare(shift(now.value, 1), then) > 0;
}

/** The first that holds; else what the words alone name, where nothing else may be meant. */
function settle(draft: ProseDraft, read: ReadLine, stated: Stated, subjects: readonly Mention[]): void {
  const { size, base, direction } = stated;
  const percents = isPercent(size);
  const claimsOf = (now: Mention): NewClaim[] => {
    if (!percents) return [gapClaim(size, now, base, direction)];
    if (!isPercent(base)) return [growthClaim(size, now, base)];
    const gap = gapClaim(size, now, base, direction);
    // "tăng 1,3% so với năm trước (95,1%)" of a percentage is most often a difference, and may be a growth.
    return size.unit?.dimension === 'percent' ? [gap, growthClaim(size, now, base)] : [gap];
  };
  const holds = (claim: NewClaim): boolean => verdictOf(draft.facts, draft.relation(claim)).status === 'holds';
  const near = (now: Mention): boolean =>
    percents && !isPercent(base) ? isMeantGrowth(size, now, base) : isLikeGap(size, now, base);
  const turned = subjects.find((now) => percents === isPercent(base) && holds(gapClaim(size, base, now, direction)));
  const all = subjects.flatMap(claimsOf);
  const held = all.find(holds);
  const [only, other] = subjects;
  const now = subjects.find(near) ?? (other ? undefined : only);
  if (!held && turned) contradict(draft, read, size, turned, base);
  const claim = held ?? (now && isOfSize(now, base) ? claimsOf(now)[0] : undefined);
  if (!held && turned) draft.settled.add(size);
  else if (claim) {
    if (!percents || isPercent(base) || held) draft.relate(claim);
    else if (now) askGrowth(draft, read, size, now, base, true);
    draft.settled.add(size);
  }
}

/** "đạt 84% so với dự toán (312 tỷ đồng) và tăng 6%": what the percentage right before "so với" is measured by is its own base. */
function isOfFigureBefore(read: ReadLine, ahead: string): boolean {
  const before = read.mentions[Number(/⟦(\d+)⟧\s*$/u.exec(ahead)?.[1] ?? -1)];
  return before !== undefined && isPercent(before);
}

/** Comparisons of one line whose grammar leaves no doubt. */
export function statedGaps(draft: ProseDraft, read: ReadLine): void {
  const text = skeletonOf(read);
  for (const { direction, verb, pattern } of patterns)
    for (const match of verb.test(text) ? text.matchAll(pattern) : []) {
      const found = figuresOf(read, match, match.groups?.base === undefined ? ['size', 'bare'] : ['size', 'base']);
      const size = found?.size;
      const base = found && ('base' in found ? found.base : (found as { bare: Mention }).bare);
      if (!size || !base || size.hedged || base.hedged || draft.settled.has(size)) continue;
      // "số vụ giảm 34 vụ, riêng án nghiêm trọng tăng 7 vụ": what another fell by is no earlier figure.
      if (base.role === 'change') continue;
      if (base.start < size.start && isOfFigureBefore(read, text.slice(0, match.index))) continue;
      ask(draft, read, { match, size, base, direction });
    }
}

function ask(draft: ProseDraft, read: ReadLine, { match, size, base, direction }: Stated): void {
  const subjects = subjectsOf(draft, read, { match, size, base, direction });
  if (subjects.length === 0) return;
  const points = size.unit?.dimension === 'percent-point';
  const fits = isPercent(base) ? isPercent(size) : !points && (isPercent(size) || sameKind(size.unit, base.unit));
  const turned = size.direction !== 0 && size.direction !== direction;
  if (fits && !turned) settle(draft, read, { match, size, base, direction }, subjects);
}
