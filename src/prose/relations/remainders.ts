/** "đã phân bổ 139.430 triệu đồng, còn lại 5.800 triệu đồng": what is left of a figure after another was taken away. */
import { absolute, compare, fromInteger, multiply, subtract, toText, type Decimal } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { startBefore } from '../text/structure';
import { depthOf, isPrimary, type ReadLine } from '../text/read-line';
import { askClaim, part } from './asking';
import { isLong, isSlip } from './slips';
import { fitOf, sumOfParts } from './sums';

/** Names what is left for sure. */
const LEFT = /(?<!\p{L})(?:còn lại|số còn lại|phần còn lại)(?!\p{L})/u;
/** May name what is left. */
const MAY_BE_LEFT =
  /(?<!\p{L})(?:còn|đang|chưa|hụt|hụt thu|thiếu|xuất siêu|nhập siêu|chênh lệch|tồn|chuyển (?:sang|kỳ sau))(?!\p{L})/u;
const isAmount = (mention: Mention): boolean =>
  isPrimary(mention) || ['now', 'base', 'plan', 'over-plan'].includes(mention.role);

function wordsOf(read: ReadLine, mention: Mention, previous: Mention | undefined): string {
  const from = Math.max(previous?.unitEnd ?? 0, mention.start - 60);
  const after = read.low.slice(mention.unitEnd, mention.unitEnd + 30).replace(/[.,;:()].*$/su, '');
  return `${read.low.slice(from, mention.start).replace(/^.*[.;:](?=\s)/su, '')} ${/còn lại|chưa/u.exec(after)?.[0] ?? ''}`;
}

interface Split {
  readonly whole: Mention;
  readonly taken: Mention;
}

/** What the rest may be left of, the likeliest first. */
function splitsOf(before: readonly Mention[]): Split[] {
  const splits: Split[] = [];
  const nearest = [...before].reverse();
  for (const [at, taken] of nearest.entries()) {
    const behind = nearest[at - 1];
    if (behind?.role === 'base') splits.push({ whole: behind, taken });
    for (const whole of nearest.slice(at + 1)) splits.push({ whole, taken });
  }
  return splits.filter(
    ({ whole, taken }) => compare(whole.value, taken.value) >= 0 || whole.unit?.power !== taken.unit?.power,
  );
}

/** Rests of one line. */
export function remaindersIn(draft: ProseDraft, read: ReadLine): void {
  for (const [at, rest] of read.mentions.entries()) {
    if ((!isPrimary(rest) && rest.role !== 'over-plan') || rest.hedged || rest.unit === null) continue;
    const words = wordsOf(read, rest, read.mentions[at - 1]);
    const sure = LEFT.test(words);
    if (!sure && !MAY_BE_LEFT.test(words)) continue;
    const from = startBefore(
      { ...read.structure, depth: new Uint8Array(read.structure.depth.length) },
      rest.start,
      'sentence',
    );
    const kin = read.mentions.filter(
      (each) =>
        each.start >= from &&
        each.end <= rest.start &&
        isAmount(each) &&
        !each.hedged &&
        sameKind(each.unit, rest.unit) &&
        (depthOf(read, each) <= depthOf(read, rest) || each.role === 'plan' || each.role === 'base'),
    );
    const claimOf = ({ whole, taken }: Split): NewClaim => ({
      kind: 'sum',
      whole,
      parts: [part(taken), part(rest)],
      statement: words.trim(),
    });
    const splits = splitsOf(kin);
    const held = splits.find(({ whole, taken }) => fitOf(whole, [taken, rest]) === 'exact');
    if (held) {
      askClaim(draft, claimOf(held), 'hold');
      continue;
    }
    const [whole, taken] = kin;
    const [only] = splits.length === 0 && whole && taken ? [{ whole, taken }] : splits;
    if (!only || isPart(draft, rest)) continue;
    const sum = sumOfParts(only.whole, [only.taken, rest]);
    const parts = new Set(partsOf(draft, kin));
    const left = kin.filter((each) => !parts.has(each));
    const alone = sum !== null && new Set(left.map(({ value }) => toText(value))).size === 2;
    const slips = sum !== null && isSlip(only.whole.value, sum) && isLong(only.whole);
    const known = only.whole.role === 'base' || isWhole(draft, only.whole);
    const near = sum !== null && isNear(only.whole.value, sum);
    if (alone && (slips || (sure && (known || near)))) askClaim(draft, claimOf(only), 'accuse');
  }
}

/** No more than a sixth apart. */
function isNear(a: Decimal, b: Decimal): boolean {
  const gap = absolute(subtract(a, b));
  return compare(multiply(gap, fromInteger(6)), absolute(a)) < 0;
}

/** Whether a breakdown has it already. */
const isPart = (draft: ProseDraft, rest: Mention): boolean => draft.summands.has(rest);

/** Whether a breakdown bears it out. */
const isWhole = (draft: ProseDraft, mention: Mention): boolean => draft.split.has(mention);

/** Those of the figures that break down another of them. */
function partsOf(draft: ProseDraft, kin: readonly Mention[]): Mention[] {
  if (!kin.some((each) => draft.split.has(each))) return [];
  return draft.relations.flatMap(({ kind, whole, parts }) => {
    const of = draft.mentions[whole];
    return kind === 'sum' && of !== undefined && kin.includes(of)
      ? parts.flatMap(({ fact }) => draft.mentions[fact] ?? [])
      : [];
  });
}
