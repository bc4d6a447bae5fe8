/**
 * "24.718 hồ sơ; đã giải quyết 23.905 hồ sơ …, đang giải quyết 813 hồ sơ": figures whose words are the sides of one thing, and
 * leave no other, make up the figure of their noun before them, whether a word such as "gồm" says so or not.
 */
import { compare } from '../../core/decimal';
import type { Mention, Role } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { endFrom, startBefore, withoutDepth } from '../text/structure';
import { isPrimary, type ReadLine } from '../text/read-line';
import { askClaim, part } from './asking';
import { complements, type Complement } from './complement-words';
import { isLong } from './slips';
import { fitOf, isWithin, slipExplains, sumOfParts } from './sum-fit';

const said = new WeakMap<Mention, string>();

/** The words of a figure, put together once for all that may be asked of them. */
function wordsOf(mention: Mention): string {
  const known = said.get(mention);
  if (known !== undefined) return known;
  const { before, label, unit, after, line, unitEnd } = mention;
  // "41 cơ sở đạt": a verb right behind the figure is none of what it is called.
  const verb =
    /^\s*(?:(?:không|chưa) )?đạt(?=\s*(?:[.,;()]|và|yêu cầu|chuẩn))/u.exec(
      line.plain.slice(unitEnd, unitEnd + 24).toLowerCase(),
    )?.[0] ?? '';
  const words = `${before} ${label} ${unit?.dimension === 'count' ? unit.text : ''} ${after} ${verb}`.toLowerCase();
  said.set(mention, words);
  return words;
}

/** The side that a figure's words name; −1 for none or more than one. */
function sideOf(mention: Mention, { sides }: Complement): number {
  const words = wordsOf(mention);
  const named = sides.flatMap((side, at) => (side.test(words) ? [at] : []));
  return named.length === 1 ? (named[0] ?? -1) : -1;
}

/** The innermost bracket that a figure stands in. */
const bracketOf = ({ structure }: ReadLine, { start, end }: Mention): { readonly open: number } | undefined =>
  structure.brackets.filter((each) => each.open < start && each.close >= end).at(-1);

interface Run {
  readonly parts: readonly Mention[];
  /** Figures of the same noun that stand among or behind them in their sentence, or before them in their bracket. */
  readonly others: readonly Mention[];
}

/** The sides in their order, each once, in one sentence. */
function runsOf(read: ReadLine, complement: Complement): Run[] {
  const runs: Run[] = [];
  const levels = read.mentions.filter((each) => isPrimary(each) && !each.hedged);
  for (const first of levels) {
    if (sideOf(first, complement) < 0) continue;
    const flat = withoutDepth(read.structure);
    const end = endFrom(flat, first.start, 'sentence');
    const kin = levels.filter(
      (each) => each.start >= first.start && each.end <= end && sameKind(each.unit, first.unit),
    );
    const parts: Mention[] = [];
    for (const each of kin) {
      const side = sideOf(each, complement);
      if (side < 0 || parts.some((one) => sideOf(one, complement) === side)) continue;
      parts.push(each);
      if (parts.length === complement.sides.length) break;
    }
    const more = (complement.also ?? []).flatMap((side) => kin.find((each) => side.test(wordsOf(each))) ?? []);
    if (parts.length !== complement.sides.length || runs.some((run) => run.parts.includes(first))) continue;
    const all = kin.filter((each) => parts.includes(each) || more.includes(each));
    // "720 hồ sơ (kỳ trước chuyển sang 90, trực tiếp 15, trực tuyến 615)": a bracket's parts are all of it.
    const open = bracketOf(read, first)?.open ?? first.start;
    const inFront = levels.filter(
      (each) => each.start > open && each.end <= first.start && sameKind(each.unit, first.unit),
    );
    runs.push({ parts: all, others: [...inFront, ...kin.filter((each) => !all.includes(each))] });
  }
  return runs;
}

/** What a percentage is measured by, or what was before. */
const COMPARED: ReadonlySet<Role> = new Set(['base', 'plan', 'prior']);

const TOTAL = /(?<!\p{L})(?:tổng cộng|tổng số|nâng tổng)(?!\p{L})/u;

/** "1.284 lượt cơ sở": so many times at one of these. */
const isTimesOf = ({ unit, after }: Mention, { unit: noun }: Mention): boolean =>
  unit?.kind === 'lượt' && noun?.dimension === 'count' && after.toLowerCase().startsWith(noun.kind);

/** "tổng lượng phát sinh 157,6 tấn (đô thị …, nông thôn …)": what stands right before the bracket of the sides is what they make up. */
function beforeOwnBracket(read: ReadLine, first: Mention): Mention | undefined {
  const open = bracketOf(read, first)?.open;
  const last = open === undefined ? undefined : read.mentions.filter(({ unitEnd }) => unitEnd <= open).at(-1);
  const compared = last && COMPARED.has(last.role) && sameKind(last.unit, first.unit);
  return compared && !/[.;:]/u.test(read.masked.slice(last.unitEnd, open)) ? last : undefined;
}

/** What the sides may make up: figures of their noun before them, the nearest first; else a total behind them. */
function wholesOf(read: ReadLine, { parts: [first], parts, others }: Run, complement: Complement): Mention[] {
  if (!first) return [];
  const compared = beforeOwnBracket(read, first);
  // "412 tỷ đồng, đạt 51,5% kế hoạch 800 tỷ đồng (trong nước 360, nước ngoài 52)": unless they make up what is compared.
  const made = read.mentions.filter(
    (each) =>
      each.end < first.start && isPrimary(each) && sameKind(each.unit, first.unit) && fitOf(each, parts) === 'exact',
  );
  if (compared) return made.length > 0 ? made.slice(-1) : [compared];
  const flat = withoutDepth(read.structure);
  const own = startBefore(flat, first.start, 'sentence');
  const from = own > 1 ? startBefore(flat, own - 1, 'sentence') : own;
  const isWhole = (each: Mention): boolean =>
    (isPrimary(each) || each.role === 'now') &&
    !each.hedged &&
    (sameKind(each.unit, first.unit) || isTimesOf(each, first)) &&
    (complement.whole === undefined || complement.whole.test(wordsOf(each)));
  const isRoomy = (each: Mention): boolean => parts.every((one) => fits(each, one));
  const wide = read.mentions.filter((each) => each.end < first.start && isWhole(each)).reverse();
  const close = wide.filter((each) => each.start >= from);
  // What is called all of it may stand further ahead.
  const ahead = close.length > 0 || complement.whole === undefined ? close : wide.slice(0, 1);
  const named = ahead.filter((each) => complement.named?.test(wordsOf(each)) === true);
  if (named.length === 1) return named.filter(isRoomy);
  const only = complement.within === true && ahead.length === 1 && others.length === 0;
  const before = only ? ahead : ahead.filter(isRoomy);
  const behind = others.filter((each) => isWhole(each) && isRoomy(each) && TOTAL.test(wordsOf(each)));
  return before.length > 0 ? before : behind.slice(0, 1);
}

const fits = (whole: Mention, one: Mention): boolean => {
  const sum = sumOfParts(whole, [one]);
  return sum !== null && compare(sum, whole.value) <= 0;
};

const UNDONE = /(?<!\p{L})chưa (?:được )?(\p{L}+)/u;

/** "đã thành lập 7 cụm …, chưa thành lập 5 cụm": what was done, and what was not. */
function undoneIn(read: ReadLine): Complement[] {
  const verbs = read.mentions.flatMap((each) => UNDONE.exec(wordsOf(each))?.[1] ?? []);
  return [...new Set(verbs)].map((verb) => ({
    name: `đã ${verb}, chưa ${verb}`,
    sides: [
      new RegExp(`(?<!\\p{L})đã (?:được )?${verb}(?!\\p{L})`, 'u'),
      new RegExp(`(?<!\\p{L})chưa (?:được )?${verb}(?!\\p{L})`, 'u'),
    ],
  }));
}

/** A whole and two sides. */
const FEWEST = 3;

/** One part of the whole in so many. */
const TENTH = 10;
const THIRD = 3;
const HALF = 2;

/** Nothing of its noun between a whole and the first of its sides, and no full stop. */
function isNext(read: ReadLine, whole: Mention, [first]: readonly Mention[]): boolean {
  if (!first || first.start < whole.end) return false;
  const between = read.mentions.slice(read.mentions.indexOf(whole) + 1, read.mentions.indexOf(first));
  return (
    !between.some((each) => sameKind(each.unit, whole.unit)) &&
    !/[.](?=\s)/u.test(read.masked.slice(whole.unitEnd, first.start))
  );
}

/** Complements of one line. */
export function complementsIn(draft: ProseDraft, read: ReadLine): void {
  if (read.mentions.length < FEWEST) return;
  for (const complement of [...complements, ...undoneIn(read)]) {
    for (const run of runsOf(read, complement)) {
      if (run.parts.every((each) => draft.summands.has(each))) continue;
      const wholes = wholesOf(read, run, complement);
      const claimOf = (whole: Mention) => ({
        kind: 'sum' as const,
        whole,
        parts: run.parts.map((each) => part(each)),
        statement: complement.name,
      });
      const held = wholes.find((whole) => fitOf(whole, run.parts) !== null);
      // "đã giải quyết 1.150 hồ sơ, đang giải quyết 48 hồ sơ, trả lại 06 hồ sơ": there may be a third.
      const all = [...run.parts, ...run.others].sort((a, b) => a.start - b.start);
      const wider = held ? undefined : wholes.find((each) => !all.includes(each) && fitOf(each, all) === 'exact');
      if (wider) {
        askClaim(draft, { ...claimOf(wider), parts: all.map((each) => part(each)) }, 'silent');
        continue;
      }
      const [whole] = wholes;
      const sum = whole && sumOfParts(whole, run.parts);
      if (held) askClaim(draft, claimOf(held), 'silent');
      else if (whole && sum) {
        const slips = isLong(whole) && slipExplains(whole, run.parts, sum);
        const alone = run.others.length === 0 && wholes.length === 1 && !draft.split.has(whole);
        const named = complement.whole !== undefined || isNext(read, whole, run.parts);
        const most = isLong(whole) ? (named ? THIRD : TENTH) : HALF;
        if (slips || (alone && isWithin(sum, whole.value, most))) askClaim(draft, claimOf(whole), 'accuse');
      }
    }
  }
}
