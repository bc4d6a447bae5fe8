/**
 * "Trong tổng số vụ việc có 512 vụ khiếu nại, 47 vụ tố cáo, còn lại 911 vụ", "chủ yếu sang … (1.043 người) và … (618 người), thị trường khác 255
 * người", "vắng 105", "chưa tiêm 142 người": what is left is asked with the figures before it of what stands further ahead.
 */
import { compare, type Decimal } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { sumClaim } from '../relations/asking';
import { digitsOf } from '../relations/figure-digits';
import { sentenceOf } from '../relations/skeleton';
import { fitOf, inUnitOf, isWithin, slipExplains, sumOfParts, TENTH } from '../relations/sum-fit';
import { isPrimary, type ReadLine } from '../text/read-line';
import { figuresAround, type Around } from './around';

/** What is left of several, whatever it is of. */
const LEFT =
  /(?<!\p{L})(?:còn lại|số còn|còn|khác|chưa|vắng|không|đang|thiếu|dư|chuyển (?:sang )?(?:kỳ|tháng|năm|quý) sau)(?!\p{L})[^.;:()\d]{0,40}$/u;
/** Nothing but what is left is called so. */
const SURE = /(?<!\p{L})(?:còn lại|số còn|khác|vắng)(?!\p{L})[^.;:()\d]{0,30}$/u;
const UNDONE = /^\s*(?:\p{L}+\s+){0,2}(?:còn lại|khác|chưa|đang)(?!\p{L})/u;
const MOST = 8;

/** Bare numbers stand for the noun of what they are of. */
const isKin = (each: Mention, rest: Mention): boolean =>
  each.unit === null || rest.unit === null
    ? (each.unit ?? rest.unit)?.dimension === 'count' || each.unit === rest.unit
    : sameKind(each.unit, rest.unit);

const isAmount = (each: Mention): boolean =>
  (isPrimary(each) || each.role === 'now' || each.role === 'base' || each.role === 'plan') && !each.hedged;

/** Figures right before the rest, back to one of another kind. */
function runBefore(read: ReadLine, rest: Mention): readonly Mention[] {
  const run: Mention[] = [];
  const from = sentenceOf(read, rest);
  for (let at = read.mentions.indexOf(rest) - 1; at >= 0 && run.length < MOST; at -= 1) {
    const each = read.mentions[at];
    if (!each || each.start < from) break;
    if (!isAmount(each) || !isKin(each, rest) || each.role === 'base' || each.role === 'plan') continue;
    run.unshift(each);
  }
  return run;
}

interface Split {
  readonly whole: Mention;
  readonly taken: readonly Mention[];
}

const claimOf = ({ whole, taken }: Split, rest: Mention): NewClaim => sumClaim(whole, [...taken, rest], 'còn lại');

/** What the rest may be left of, the likelier first: all that stand before it in a run, of the nearest figure ahead. */
function splitsOf(draft: ProseDraft, around: Around, rest: Mention): readonly Split[] {
  const run = runBefore(around.read, rest);
  const ahead = figuresAround(around, rest).filter(
    (each) =>
      isAmount(each) && isKin(each, rest) && each.role !== 'now' && !(each.line === rest.line && each.start > rest.end),
  );
  return run.flatMap((_, at): Split[] => {
    const taken = run.slice(at);
    const first = taken[0];
    return ahead.flatMap((whole) => {
      const inside =
        taken.includes(whole) ||
        (first &&
          whole.line === first.line &&
          whole.start > first.start &&
          whole.role !== 'base' &&
          whole.role !== 'plan');
      const less = [...taken, rest].every((each) => {
        const value = inUnitOf({ ...each, unit: each.unit ?? whole.unit }, whole);
        return value !== null && compare(value, whole.value) <= 0;
      });
      const known = (draft.wholesOf.get(whole) ?? []).some((of) => taken.includes(of));
      return inside || !less || known ? [] : [{ whole, taken }];
    });
  });
}

const named = (split: Split, rest: Mention): readonly Mention[] =>
  [...split.taken, rest].map((each) => (each.unit === null ? { ...each, unit: split.whole.unit } : each));

function ask(draft: ProseDraft, around: Around, rest: Mention, sure: boolean): void {
  const splits = splitsOf(draft, around, rest);
  const held = splits.find((split) => fitOf(split.whole, named(split, rest)) === 'exact');
  const long = held && (digitsOf(held.whole) > 2 || sure);
  if (held) {
    if (long) draft.relate(claimOf(held, rest));
    return;
  }
  if (splits.length === 0) {
    alone(draft, around, rest);
    return;
  }
  const slipped = splits.filter((split) => {
    const sum = sumOfParts(split.whole, named(split, rest));
    return (
      sum !== null &&
      slipExplains(split.whole, named(split, rest), sum) &&
      isPlain(draft, around.read, split, rest, sure, sum)
    );
  });
  const [only, other] = slipped;
  if (only && !other && !goesOn(around.read, only, rest)) draft.relate(claimOf(only, rest));
}

/** "còn lại chuyển năm sau 11.900 triệu đồng, hủy dự toán 200 triệu đồng": what follows makes up the whole, so the rest is not all. */
function goesOn(read: ReadLine, split: Split, rest: Mention): boolean {
  const end = sentenceOf(read, rest);
  const next = read.mentions
    .slice(read.mentions.indexOf(rest) + 1)
    .filter((each) => sentenceOf(read, each) === end && isAmount(each) && isKin(each, rest))
    .slice(0, MOST);
  return next.some((_, at) => fitOf(split.whole, [...named(split, rest), ...next.slice(0, at + 1)]) === 'exact');
}

/** So many figures around are tried, and so long must the whole be. */
const [FEW, LONG] = [12, 4];

/** "Số việc chuyển kỳ sau 358.855 việc": what is due and what was done stand in other sentences. */
function alone(draft: ProseDraft, around: Around, rest: Mention): void {
  const kin = figuresAround(around, rest)
    .filter(
      (each) =>
        isAmount(each) &&
        each.unit !== null &&
        sameKind(each.unit, rest.unit) &&
        !(each.line === rest.line && each.start > rest.end),
    )
    .slice(0, FEW);
  const found = kin.flatMap((whole) =>
    kin.flatMap((taken): Split[] =>
      whole !== taken && digitsOf(whole) >= LONG && fitOf(whole, [taken, rest]) === 'exact'
        ? [{ whole, taken: [taken] }]
        : [],
    ),
  );
  const [only, other] = found;
  if (only && !other) draft.relate(claimOf(only, rest));
}

/** What stands right before what was taken of it, or is the second of a fraction: nothing else may be meant. */
function isPlain(
  draft: ProseDraft,
  read: ReadLine,
  { whole, taken }: Split,
  rest: Mention,
  sure: boolean,
  sum: Decimal,
): boolean {
  const first = taken[0];
  if (!first || whole.line !== first.line || digitsOf(whole) < 3) return false;
  const [from, to] = [read.mentions.indexOf(whole), read.mentions.indexOf(first)];
  const last = taken.at(-1) ?? first;
  const between = read.mentions.slice(read.mentions.indexOf(last) + 1, read.mentions.indexOf(rest));
  const apart = between.every(({ unit, role }) => unit?.dimension === 'percent' || role === 'base');
  if (!apart) return false;
  if (whole.role === 'base') return taken.length === 1 && from === to + 1 && first.role === 'now';
  const next = read.mentions
    .slice(from + 1, to)
    .every((each) => !sameKind(each.unit, whole.unit) || (draft.wholesOf.get(each) ?? []).includes(whole));
  return next && (sure || (digitsOf(whole) > 3 && isWithin(sum, whole.value, TENTH)));
}

/** Rests of one line that nothing in it explains. */
export function restsElsewhere(draft: ProseDraft, around: Around): void {
  const { read } = around;
  for (const [at, rest] of read.mentions.entries()) {
    if (!isPrimary(rest) || rest.hedged || draft.summands.has(rest) || rest.planned) continue;
    const words = read.low.slice(read.mentions[at - 1]?.unitEnd ?? 0, rest.start);
    const behind = UNDONE.test(read.low.slice(rest.unitEnd, rest.unitEnd + 30));
    if (LEFT.test(words) || behind) ask(draft, around, rest, SURE.test(words));
  }
}
