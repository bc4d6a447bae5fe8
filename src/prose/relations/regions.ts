/** What a list is of, where it begins and where it ends: after a word such as "gồm", in a bracket, after a colon. */
import { NO_PART, REST } from '../mentions/cues';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import { endFrom, startBefore } from '../text/structure';
import { depthOf, isPrimary, mentionsIn, type ReadLine } from '../text/read-line';
import type { CueAt } from './list-cues';
import { COMPARES } from './satellites';
import { fitOf } from './sum-fit';

export interface Region {
  readonly parts: readonly Mention[];
  readonly firsts: readonly Mention[];
  readonly exhaustive: boolean;
  readonly unclean: boolean;
}

const OPEN_END = /(?<!\p{L})(?:khác|v\.v|\.\.\.|…|như|chủ yếu|một số|và (?:các|những))(?!\p{L})|\.{3}|…/u;

/** "433 công văn và văn bản khác", "11 phương tiện khác": the rest is in the last figure. */
const OWN_REST =
  /^(?!.*(?<!\p{L})và(?!\p{L}))[\s\p{L}]{0,24}(?<!\p{L})khác\s*(?:[.;,)]|$)|^[\s\p{L}]{0,24}(?<!\p{L})và (?!các|những|một số)\p{L}+(?: \p{L}+)? khác\s*(?:[.;]|$)/u;

/** "một số trường hợp vi phạm từ 02 lỗi trở lên", "vừa … vừa …": things are counted more than once, the text says. */
function isTwice(read: ReadLine, to: number): boolean {
  const words = read.low.slice(Math.max(0, to - 120), to + 120);
  return /(?<!\p{L})(?:một số|nhiều) [^.\d]{0,40}(?:từ )?(?:\d+|hai) [^.\d]{0,20}trở lên|(?<!\p{L})vừa (?!qua)[^.;]*(?<!\p{L})vừa(?!\p{L})/u.test(
    words,
  );
}

/** "(842 hộ xây mới và 364 hộ sửa chữa; mức hỗ trợ lần lượt 60 triệu đồng và 30 triệu đồng)": what a bracket adds of another measure is no part. */
function dropOthers(read: ReadLine, parts: Mention[], firsts: Mention[]): void {
  const second = firsts[1];
  const head = second ? parts.slice(0, parts.indexOf(second)) : [];
  const rest = second ? parts.slice(parts.indexOf(second)) : [];
  const dimension = head[0]?.unit?.dimension;
  if (head.length < 2 || dimension === undefined || !second) return;
  if (rest.some(({ unit }) => unit === null || unit.dimension === dimension)) return;
  if (!/;/u.test(read.low.slice(head.at(-1)?.unitEnd ?? 0, second.start))) return;
  parts.splice(head.length);
  firsts.splice(1);
}

/** "với 42.618 hộ", "đại diện cho 35 cơ quan": what goes with a part, or what it is for. */
const isBeside = ({ before }: Mention): boolean => /^với(?!\p{L})|(?<!\p{L})(?:cho|của|thuộc)$/iu.test(before.trim());

/** "cụ thể, nhiều nhất là máy tính …", "trong đó, dẫn đầu là …": the first of many, and those after it. */
const FOREMOST =
  /(?<!\p{L})(?:(?:nhiều|lớn|cao|đông) nhất|dẫn đầu|đứng đầu|chủ yếu|tiêu biểu|điển hình|nổi bật)(?!\p{L})/u;
const isOfSome = (read: ReadLine, from: number, [first]: readonly Mention[]): boolean =>
  first !== undefined && FOREMOST.test(read.low.slice(from, first.start));

/** "2 trạm trên Quốc lộ 5, 2 trạm tại cầu Bến Thủy và trạm Cầu Gianh": the last is one, and no number says so. */
function isUncounted(read: ReadLine, parts: readonly Mention[], to: number): boolean {
  const last = parts.at(-1);
  const noun = last?.unit?.dimension === 'count' ? last.unit.kind : '';
  const tail = last ? read.masked.slice(last.unitEnd, to) : '';
  return noun !== '' && new RegExp(`(?<!\\p{L})và ${noun}(?: \\p{Ll}+){0,2} \\p{Lu}`, 'u').test(tail);
}

/** The parts of a stretch: what is no part ends it, "còn lại" completes it. */
export function regionOf(read: ReadLine, from: number, to: number, taken: ReadonlySet<Mention>): Region {
  const depth = read.structure.depth[from] ?? 0;
  const parts: Mention[] = [];
  const firsts: Mention[] = [];
  let item = -1;
  let unclean = false;
  for (const mention of mentionsIn(read, from, to, depth)) {
    if (!isPrimary(mention) || taken.has(mention)) continue;
    // "gồm 10 xã và 01 thị trấn, với 42.618 hộ": what goes with them is no part.
    const [head] = parts;
    if (head && isBeside(mention) && !sameKind(head.unit, mention.unit)) {
      if (head.unit?.dimension === 'count' && parts.length > 1) break;
      continue;
    }
    const before = mention.before.toLowerCase();
    const start = Math.max(from, startBefore(read.structure, mention.start, 'item'));
    if (NO_PART.test(before) || NO_PART.test(read.low.slice(start, mention.start).trimStart().slice(0, 24))) {
      unclean ||= parts.length === 0;
      break;
    }
    parts.push(mention);
    if (start !== item) firsts.push(mention);
    item = start;
  }
  if (depth > 0) dropOthers(read, parts, firsts);
  unclean ||= isOfSome(read, from, parts) || isUncounted(read, parts, to);
  const words = read.low.slice(from, Math.min(to, parts.at(-1)?.unitEnd ?? to));
  const items = words.split(/;/u).length;
  const tail = read.low.slice(parts.at(-1)?.unitEnd ?? from, to);
  return {
    parts,
    firsts,
    exhaustive: parts.some((part) =>
      REST.test(read.low.slice(Math.max(from, part.start - 60), part.start).replace(/^.*[,;]/su, '')),
    ),
    unclean:
      unclean ||
      isTwice(read, to) ||
      (items > 1 && firsts.length < items) ||
      (OPEN_END.test(tail.slice(0, 60)) && !OWN_REST.test(tail)),
  };
}

/** Ends that the list after a cue may have, the likeliest first. */
export function endsAfter(read: ReadLine, cue: CueAt): number[] {
  const { structure } = read;
  const sentence = endFrom(structure, cue.end, 'sentence');
  const item = endFrom(structure, cue.end, 'item');
  const line = structure.text.length;
  const opensLine = structure.text.slice(0, cue.start).trim() === '';
  if (opensLine && read.line.note !== null) return [line, sentence];
  if (item >= sentence) return [sentence];
  const colon =
    structure.text
      .slice(cue.end, cue.end + 12)
      .trimStart()
      .startsWith(':') || read.low.slice(cue.start, cue.end).endsWith(':');
  const depth = structure.depth[cue.start] ?? 0;
  const before = structure.text.slice(startBefore(structure, cue.start, 'sentence'), cue.start);
  const listed = mentionsIn(read, cue.end, item, depth).filter(isPrimary).length;
  if (colon && listed < 2) return [sentence, item];
  if (before.includes(';') || listed >= 2) return [item, sentence];
  return cue.exhaustive ? [sentence, item] : [item, sentence];
}

/** What may be broken down: an amount, also the first of "231/258 đơn". */
const isWhole = (mention: Mention): boolean => isPrimary(mention) || mention.role === 'now';

/** "Trong số đơn đủ điều kiện: …": the figure before it whose own words those are; null where there is none, or two. */
function namedWhole(read: ReadLine, cue: CueAt): Mention | null {
  const words = cue.words.replace(/^trong số (?:các )?/u, '').split(/\s+/u);
  const own = ({ label, unit, after }: Mention): string => `${label} ${unit?.text ?? ''} ${after}`.toLowerCase();
  const found = mentionsIn(read, 0, cue.start, read.structure.depth[cue.start] ?? 0)
    .filter(isWhole)
    .filter((each) => words.every((word) => own(each).includes(word)))
    .filter((each) => !/(?<!\p{L})(?:không|chưa)(?!\p{L})/u.test(own(each)) || /không|chưa/u.test(cue.words));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** "giao 125 công dân, gồm 98 công dân …, 27 công dân …. Trình độ: …": what the sentence before lists comes behind what it lists them of. */
function outerFirst(read: ReadLine, nearest: readonly Mention[]): Mention[] {
  const [last, first] = [nearest[0], nearest.at(-1)];
  const list =
    last && first ? /(?<!\p{L})(?:bao gồm|gồm|trong đó)(?!\p{L})/u.exec(read.low.slice(first.end, last.start)) : null;
  const at = list && first ? first.end + list.index : 0;
  return [...nearest.filter(({ start }) => start < at), ...nearest.filter(({ start }) => start >= at)];
}

const OUT_OF_ALL = /(?<!\p{L})(?:trên|trong) tổng(?: số| dân số)?\s*$/u;

/** "1.748.206 người có thẻ trên tổng dân số 1.764.900 người. Theo nhóm: …": what a figure is only measured by comes behind it. */
function measureLast(read: ReadLine, [nearest, second, ...others]: readonly Mention[]): Mention[] {
  const all = [nearest, second].flatMap((each) => each ?? []);
  const measure =
    nearest && second && sameKind(nearest.unit, second.unit) && OUT_OF_ALL.test(read.low.slice(0, nearest.start));
  return [...(measure ? all.reverse() : all), ...others];
}

/** "Điều tra làm rõ 462/524 vụ. Về cơ cấu: …": a list in a sentence of its own may be of either. */
const withBases = (read: ReadLine, wholes: readonly Mention[]): Mention[] =>
  wholes.flatMap((each) => {
    const base = each.role === 'now' ? read.mentions[read.mentions.indexOf(each) + 1] : undefined;
    return base?.role === 'base' ? [each, base] : [each];
  });

/** Figures that the list may be of, nearest first; where the cue opens its sentence, those of the sentence before. */
export function wholesBefore(read: ReadLine, cue: CueAt): Mention[] {
  const { structure } = read;
  const named = cue.named === true ? namedWhole(read, cue) : null;
  if (named) return [named];
  const depth = structure.depth[cue.start] ?? 0;
  const own = startBefore(structure, cue.start, 'sentence');
  const inside = mentionsIn(read, own, cue.start, depth);
  const ahead = inside.at(-1);
  // "(3.310 chỉ tiêu: đại học 3.020, cao đẳng 290)": an earlier figure that opens its own bracket is broken down there.
  if (depth > 0 && ahead && inside.length === 1 && ahead.role === 'prior') return [ahead];
  const here = inside.filter(isWhole).reverse();
  if (here.length > 0) return /^(?:phân|chia) /u.test(cue.words) ? outerFirst(read, here) : here;
  const opening =
    depth > 0
      ? structure.brackets.find(({ open, close }) => open < cue.start && cue.start <= close && open + 1 === own)
      : undefined;
  if (opening) {
    const last = beforeBracket(read, opening.open);
    const outside = startBefore(structure, opening.open, 'item');
    return last.length > 0
      ? last
      : mentionsIn(read, outside, opening.open, depth - 1)
          .filter(isWhole)
          .reverse();
  }
  // "đạt 100% chỉ tiêu (165/165 thanh niên), trong đó …": what the bracket before counts.
  const bracketed = read.mentions.filter((each) => each.start >= own && each.end <= cue.start && each.role === 'now');
  if (bracketed.length > 0) return bracketed.reverse();
  if (read.low.slice(own, cue.start).replace(/[^\p{L}]/gu, '').length > 12 || own === 0) return [];
  const previous = startBefore(structure, own - 1, 'sentence');
  const wholes = measureLast(read, outerFirst(read, mentionsIn(read, previous, own, depth).filter(isWhole).reverse()));
  // A sentence that only compares goes with the one before it.
  if (wholes.length > 0 || previous === 0 || !COMPARES.test(read.low.slice(previous, previous + 30)))
    return withBases(read, wholes);
  return mentionsIn(read, startBefore(structure, previous - 1, 'sentence'), previous, depth)
    .filter(isWhole)
    .reverse();
}

/** What a bracket prints of the noun of a figure. */
function listedIn(read: ReadLine, of: Mention, open: number): readonly Mention[] {
  const close = read.structure.brackets.find((each) => each.open === open)?.close ?? open;
  return read.mentions.filter(
    ({ start, end, unit, role }) =>
      start > open && end <= close && role === 'level' && (unit === null || sameKind(unit, of.unit)),
  );
}

/** "46 em, chiếm 0,24% (tiểu học 5 em, THCS 28 em, …)": the bracket counts what the figure before the percentage does. */
const listsOf = (read: ReadLine, of: Mention | undefined, open: number): boolean =>
  of !== undefined && of.unit !== null && listedIn(read, of, open).length > 1;

/** The figure that a bracket at `open` belongs to: the last one before it, no further away than its own words. */
export function beforeBracket(read: ReadLine, open: number): Mention[] {
  const depth = read.structure.depth[open] ?? 0;
  const all = read.mentions.filter((mention) => mention.unitEnd <= open && depthOf(read, mention) === depth);
  const percent = all.at(-1);
  // "đã giải quyết 15 đơn, đạt 88,2% (12 đơn …, 03 đơn …)": the bracket is about the orders.
  const skips =
    percent?.unit?.dimension === 'percent' &&
    (['share', 'percent'].includes(percent.role)
      ? /^\s*$/u.test(read.masked.slice(percent.unitEnd, open))
      : percent.role === 'of-plan' && listsOf(read, all.at(-2), open)) &&
    (/[([]\s*\d/u.test(read.masked.slice(open, open + 3)) || listsOf(read, all.at(-2), open));
  const before = all.at(skips ? -2 : -1);
  // "152/152 thanh niên, đạt 100% chỉ tiêu (Quân sự 118, Công an 34)"
  const last = skips && before?.role === 'base' ? all.at(-3) : before;
  // "đạt 94,3% tổng lượng phát sinh 157,6 tấn (đô thị …, nông thôn …)": what is compared with is broken down, too.
  const compared = last?.role === 'base' && last === percent && all.at(-2)?.role !== 'now';
  if (!last || (!isWhole(last) && !compared) || (last.role === 'now' && last === before)) return [];
  const of = all.at(-3);
  const own = compared && of && isPrimary(of) ? listedIn(read, of, open) : [];
  // "120 tấn, đạt 80% tổng lượng 150 tấn (đô thị 92 tấn, nông thôn 28 tấn)": what the bracket makes up is what it lists.
  if (own.length > 1 && of && fitOf(of, own) === 'exact') return [of];
  const between = read.masked.slice(last.unitEnd, open);
  return between.length <= 80 && !/[.;:]/u.test(between) ? [last] : [];
}
