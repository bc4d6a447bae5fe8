/**
 * Averages, asked whether or not they hold: what is shared out and among how many are named by the unit's stroke, by "mỗi" or by
 * "đầu người", and stand in the sentence, in a bracket behind, or in a sentence before.
 */
import { add, compare, shift, type Decimal } from '../../core/decimal';
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { endFrom, startAround, withoutDepth } from '../text/structure';
import { isPrimary, type ReadLine } from '../text/read-line';
import { part, powerOfEach } from './asking';
import { digitsOf } from './figure-digits';
import { countsNoun, IS_MEAN, isShared, meanOf, type Mean } from './mean-words';
import { isOfEarlier } from './of-earlier';
import { isNearQuotient, quotientOf, slipExplainsQuotient } from './quotient-slip';
import { isSlip } from './slips';
import { sentenceOf } from './skeleton';

interface Shared {
  readonly total: Mention;
  readonly number: Mention;
  readonly claim: NewClaim;
  readonly power: number;
}

const bare = (mention: Mention): Mention => ({ ...mention, unit: null });

function sharedOf({ mean, of }: Mean, total: Mention, number: Mention): Shared {
  const counted = total.unit?.dimension === 'count' && of !== null;
  const power = counted ? 0 : powerOfEach(mean, total, number);
  const claim: NewClaim = {
    kind: 'ratio',
    whole: mean,
    parts: [part(total), part(number)],
    factorPower: power,
    statement: 'bình quân',
  };
  return { total, number, claim, power };
}

/** Where an average looks: its line up to the end of its sentence and the bracket behind it. */
function inReach(read: ReadLine, { mean }: Mean): readonly Mention[] {
  const to = endFrom(withoutDepth(read.structure), mean.end, 'sentence');
  return read.mentions.filter(
    (each) =>
      each !== mean &&
      each.end <= to &&
      !each.hedged &&
      (isPrimary(each) || ['now', 'base', 'rate', 'plan'].includes(each.role)),
  );
}

/** Right behind an average in a bracket: what it was reckoned of. */
function inBracketBehind(read: ReadLine, mean: Mention, list: readonly Mention[]): readonly Mention[] {
  const bracket = read.structure.brackets.find(({ open }) => open >= mean.unitEnd);
  if (!bracket || !/^[^.;,()]{0,24}$/u.test(read.low.slice(mean.unitEnd, bracket.open))) return [];
  return list.filter((each) => each.start > bracket.open && each.end <= bracket.close);
}

/** Likeliest first: a bracket behind, the sentence's nearest before it, then those further ahead. */
function ranked(read: ReadLine, mean: Mention, list: readonly Mention[]): readonly Mention[] {
  const behind = inBracketBehind(read, mean, list);
  const ahead = list.filter((each) => each.end <= mean.start).reverse();
  return [...behind, ...ahead];
}

function isTwice(mean: Mention, { total, number, power }: Shared): boolean {
  const expected = quotientOf(bare(total), bare(number), power);
  if (expected === null) return false;
  const within = (a: Decimal, b: Decimal): boolean => compare(a, add(b, b)) <= 0;
  const scaled = isSlip(mean.value, expected) && digitsOf(mean) > 1;
  return (within(mean.value, expected) && within(expected, mean.value)) || scaled;
}

const isMeant = (mean: Mention, { total, number, power }: Shared): boolean =>
  isNearQuotient(mean, bare(total), bare(number), power) ||
  (digitsOf(mean) > 2 && slipExplainsQuotient(mean, bare(total), bare(number), power));

/** Totals and numbers that the words leave: those of the bracket, else those of the sentence, else all. */
function named(read: ReadLine, mean: Mention, list: readonly Mention[]): readonly Mention[] {
  const behind = inBracketBehind(read, mean, list);
  if (behind.length > 0) return behind;
  const from = sentenceOf(read, mean);
  const own = list.filter((each) => each.start >= from && each.end <= mean.start);
  return own.length > 0 ? own : list.filter((each) => each.end <= mean.start);
}

/** An average that opens its sentence is of the one before. */
const OPENS = /^\s*(?:tính )?(?:\p{L}+ ){0,4}(?:bình quân|trung bình)/u;

/** Three digits are seldom given by accident. */
const TELLING = 3;

/**
 * "12 cơ sở bị xử phạt tổng số 1.116 triệu đồng, bình quân 93 triệu đồng/cơ sở": one right behind the other, the average next, and no
 * other of the noun in that clause but what a breakdown sets apart.
 */
function isChain(draft: ProseDraft, read: ReadLine, { mean, noun }: Mean, { total, number }: Shared): boolean {
  const at = read.mentions.indexOf(mean);
  const two = [read.mentions[at - 2], read.mentions[at - 1]];
  const from = startAround(read.structure, mean.start, 'item');
  const wide = sentenceOf(read, mean);
  const meant = isMeant(mean, sharedOf({ mean, noun, of: null, topic: '', time: null }, total, number));
  // "dư nợ cuối kỳ 1.072,7 tỷ đồng; có 21.460 hộ, bình quân 50,0 triệu đồng/hộ": in another item only where it comes near.
  const inside =
    two.includes(total) && two.includes(number) && number.start >= from && total.start >= (meant ? wide : from);
  const kin = read.mentions.filter((each) => each.start >= from && each.end < mean.start && countsNoun(each, noun));
  return inside && (kin.length === 1 || draft.summands.has(number));
}

/** Ten times as much is of something else, but for a slip of the scale. */
function isOfScale(mean: Mention, { total, number, power }: Shared): boolean {
  const expected = quotientOf(bare(total), bare(number), power);
  if (expected === null) return false;
  const [ten, tenth] = [shift(expected, 1), shift(mean.value, 1)];
  return (compare(mean.value, ten) < 0 && compare(expected, tenth) < 0) || isSlip(mean.value, expected);
}

/** What an average is of where no pair gives it: nothing else may be meant. */
function told(draft: ProseDraft, read: ReadLine, mean: Mean, all: readonly Shared[]): Shared | undefined {
  const { mean: figure } = mean;
  if (!IS_MEAN.test(read.low.slice(sentenceOf(read, figure), figure.start))) return undefined;
  const chain = all.find((each) => isChain(draft, read, mean, each));
  if (chain && isOfScale(figure, chain)) return chain;
  const from = sentenceOf(read, figure);
  const opens = OPENS.test(read.low.slice(from));
  const totals = named(read, figure, [...new Set(all.map(({ total }) => total))]).filter(
    (each) => each.start >= from || opens || mean.topic !== '',
  );
  const numbers = named(read, figure, [...new Set(all.map(({ number }) => number))]);
  const outer = (list: readonly Mention[]): readonly Mention[] => {
    const all = list.some(({ role }) => role === 'base') ? list.filter(({ role }) => role === 'base') : list;
    const kept = all.filter((each) => !draft.summands.has(each) && !draft.wholesOf.has(each));
    return kept.length > 0 ? kept : list;
  };
  const near = all.filter((each) => totals.includes(each.total) && isMeant(figure, each));
  const [only, other] = near.filter((each) => outer(numbers).includes(each.number));
  if (only && !other && outer(numbers).length === 1) return only;
  if (near.length > 0) return undefined;
  // A sentence with several prices shares its total out among them.
  const [total, second] = outer(totals);
  const [number, rival] = outer(numbers);
  if (!total || !number || second || rival) return undefined;
  return all.find((each) => each.total === total && each.number === number && isTwice(figure, each));
}

/** "toàn tỉnh bình quân 21 tiêu chí/xã": of more than the text counts. */
const APART =
  /(?<!\p{L})(?:toàn (?:tỉnh|quốc|ngành|vùng)|cả nước|(?:bình quân|trung bình|mức) chung|kế hoạch|chỉ tiêu|trong đó)(?!\p{L})[^.;]*$/u;

/** "ban hành 6.011 quyết định hưởng, với số tiền 118,46 tỷ đồng, bình quân 19,71 triệu đồng/người": as many decisions as people, right before it. */
function byOtherNoun(draft: ProseDraft, read: ReadLine, mean: Mean): void {
  const { mean: figure } = mean;
  const from = sentenceOf(read, figure);
  const near = inReach(read, mean).filter((each) => each.start >= from && each.end < figure.start && isPrimary(each));
  const total = near.filter((each) => isShared(each, mean)).at(-1);
  const number = near.filter(({ unit }) => unit?.dimension === 'count').at(-1);
  if (!total || !number || total === number || digitsOf(figure) < TELLING) return;
  const found = sharedOf(mean, total, number);
  const holds = verdictOf(draft.facts, draft.relation(found.claim)).status === 'holds';
  if (!holds && !slipExplainsQuotient(figure, bare(total), bare(number), found.power)) return;
  draft.relate(found.claim);
  draft.settled.add(figure);
}

function ask(draft: ProseDraft, read: ReadLine, mean: Mean, host: ReadLine | undefined, sure: boolean): void {
  const { mean: figure } = mean;
  const list = [...inReach(read, mean), ...(host?.mentions.filter((each) => !each.hedged) ?? [])];
  const calls = ({ before, label, line, start }: Mention): boolean =>
    mean.topic === '' ||
    `${before} ${label} ${line.plain.slice(Math.max(0, start - 90), start)}`.toLowerCase().includes(mean.topic);
  const numbers = ranked(
    read,
    figure,
    list.filter((each) => each.role !== 'rate' && countsNoun(each, mean.noun) && !isShared(each, mean)),
  );
  const totals = ranked(
    read,
    figure,
    list.filter((each) => isShared(each, mean) && calls(each)),
  );
  const inHost = (each: Mention): boolean => each.line !== read.line;
  const hosts = list.filter(inHost);
  const all = [...totals, ...hosts.filter((each) => isShared(each, mean))].flatMap((total) =>
    [...numbers, ...hosts.filter((each) => countsNoun(each, mean.noun))].flatMap((number) =>
      number === total ? [] : [sharedOf(mean, total, number)],
    ),
  );
  if (all.length === 0) {
    if (sure && !host) byOtherNoun(draft, read, mean);
    return;
  }
  const held = all.find(({ claim }) => verdictOf(draft.facts, draft.relation(claim)).status === 'holds');
  const likely = held && (digitsOf(figure) >= TELLING || all.length <= 2 || isFirst(read, figure, held));
  if (held && likely) {
    draft.relate(held.claim);
    draft.settled.add(figure);
    return;
  }
  if (!sure) return;
  const [noted, rival] = all;
  if (host && noted && !rival && isTwice(figure, noted)) {
    draft.relate(noted.claim);
    draft.settled.add(figure);
  }
  if (held || host || APART.test(read.low.slice(sentenceOf(read, figure), figure.start))) return;
  const found = told(draft, read, mean, all);
  if (!found) return;
  draft.relate(found.claim);
  draft.settled.add(figure);
}

/** The nearest total with the nearest number. */
function isFirst(read: ReadLine, mean: Mention, { total, number }: Shared): boolean {
  const from = sentenceOf(read, mean);
  return total.start >= from || number.start >= from;
}

/** Averages of one line; `host`: what its note hangs on; `sure`: once its breakdowns are known, those that do not hold, too. */
export function averagesIn(draft: ProseDraft, read: ReadLine, host: ReadLine | undefined, sure: boolean): void {
  const means = read.mentions.flatMap((each) => meanOf(read, each) ?? []);
  for (const mean of means)
    if (!draft.settled.has(mean.mean) && !draft.isAsked(mean.mean) && !isOfEarlier(read, mean.mean))
      ask(draft, read, mean, host, sure);
}
