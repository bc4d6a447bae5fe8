/** "215 suất quà trị giá 86 triệu đồng (mỗi suất 400.000 đồng)": what one costs, how many there are, and what they cost together. */
import type { Mention } from '../mentions/mention';
import type { ProseDraft } from '../prose-draft';
import { endFrom, startBefore } from '../text/structure';
import { isPrimary, type ReadLine } from '../text/read-line';
import { askClaim, part } from './asking';
import { isNearQuotient, slipExplainsQuotient } from './quotient-slip';

const EACH = /(?<!\p{L})mỗi (\p{L}+)(?: là| được| trị giá)?\s*$/u;
const PER = /^(?:[^/]*)\/(\p{L}+)$/u;
const TOGETHER =
  /(?<!\p{L})(?:trị giá|số tiền|kinh phí|tổng (?:số tiền|trị giá|kinh phí|giá trị)|thành tiền)(?!\p{L})/u;

const isMoney = ({ unit }: Mention): boolean => unit?.dimension === 'money';
const bare = (mention: Mention): Mention => ({ ...mention, unit: null });

/** The noun of which one costs so much; null for any other figure. */
function nounOf(read: ReadLine, price: Mention): string | null {
  const each = isMoney(price) ? EACH.exec(read.low.slice(0, price.start)) : null;
  const per = price.role === 'rate' && price.unit?.dimension === 'other' ? PER.exec(price.unit.kind) : null;
  return each?.[1] ?? per?.[1] ?? null;
}

function askPrice(draft: ProseDraft, read: ReadLine, price: Mention, noun: string): void {
  const flat = { ...read.structure, depth: new Uint8Array(read.structure.depth.length) };
  const [from, to] = [startBefore(flat, price.start, 'sentence'), endFrom(flat, price.end, 'sentence')];
  const inside = read.mentions.filter(
    (each) => each.start >= from && each.end <= to && each !== price && isPrimary(each) && !each.hedged,
  );
  const count = inside.filter(
    ({ unit, end }) => end < price.start && unit?.dimension === 'count' && unit.kind.split(' ')[0] === noun,
  );
  const totals = inside.filter((each) => isMoney(each) && TOGETHER.test(`${each.before} ${each.label}`.toLowerCase()));
  const [[all], [total, other]] = [count, totals];
  if (!all || !total || other) return;
  const factorPower = (total.unit?.power ?? 0) - (price.unit?.power ?? 0);
  const claim = {
    kind: 'ratio',
    whole: price,
    parts: [part(total), part(all)],
    factorPower,
    statement: 'bình quân',
  } as const;
  const quotient = [price, bare(total), bare(all), factorPower] as const;
  askClaim(draft, claim, isNearQuotient(...quotient) || slipExplainsQuotient(...quotient) ? 'accuse' : 'silent');
}

/** Prices of one line. */
export function pricesIn(draft: ProseDraft, read: ReadLine): void {
  for (const price of read.mentions) {
    const noun = price.hedged ? null : nounOf(read, price);
    if (noun !== null) askPrice(draft, read, price, noun);
  }
}
