/** What came in less what went out, exports less imports: surpluses and deficits, whose two figures are known by their names. */
import { compare } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { isPrimary, type ReadLine } from '../text/read-line';
import { sentenceOf } from './skeleton';
import { askClaim, part, sumClaim } from './asking';

const TRADE = /(?<!\p{L})(?:xuất siêu|nhập siêu|thặng dư|thâm hụt)(?!\p{L})/u;

/** What trade is ahead or behind by is no part of it. */
export const isTradeGap = ({ before, label }: Mention): boolean => TRADE.test(`${before} ${label}`.toLowerCase());

/** All that goes out or comes in, and not that of one thing or one country. */
const ALL_TRADE =
  /(?:xuất|nhập) khẩu(?:\s+(?:hàng hóa|hàng hoá|của|cả|toàn|tỉnh|thành phố|nước|ngành|trên địa bàn|trong|tháng|quý|kỳ|năm|đầu|·+|ước|tính|thực hiện|đạt|là|hơn|khoảng|:))*\s*$/u;

const SURPLUS = /(?<!\p{L})(?:kết dư|bội thu|chênh lệch thu,? chi)(?!\p{L})/u;

/** "Kết dư ngân sách: 1.846 triệu đồng (tổng thu 14.218 triệu đồng, tổng chi 12.372 triệu đồng)": what came in less what went out. */
export function ofBudget(draft: ProseDraft, read: ReadLine): void {
  for (const rest of read.mentions) {
    if (!isPrimary(rest) || rest.hedged || draft.summands.has(rest) || !SURPLUS.test(rest.label.toLowerCase()))
      continue;
    const at = read.mentions.indexOf(rest);
    const beside = [read.mentions.slice(at + 1, at + 3), read.mentions.slice(Math.max(0, at - 2), at)];
    for (const [came, went] of beside) {
      if (!came || !went || ![came, went].every((each) => isPrimary(each) && sameKind(each.unit, rest.unit))) continue;
      if (
        !/(?<!\p{L})thu(?!\p{L})/u.test(came.label.toLowerCase()) ||
        !/(?<!\p{L})chi(?!\p{L})/u.test(went.label.toLowerCase())
      )
        continue;
      askClaim(draft, sumClaim(came, [went, rest], 'kết dư'), 'accuse');
      break;
    }
  }
}

/** "Tổng kim ngạch xuất, nhập khẩu 196 tỷ USD" is of both. */
const isBothWays = ({ line, start }: Mention): boolean =>
  /(?<!\p{L})xuất(?: khẩu)?(?:,| và|,? -|) ?nhập khẩu[^.;()\d]*(?:\d+ tháng[^.;()\d]*)?$/u.test(
    line.plain.slice(Math.max(0, start - 90), start).toLowerCase(),
  );

/** "xuất khẩu 968 triệu USD, nhập khẩu 558 triệu USD; thặng dư 410 triệu USD": the two are known by their names. */
export function ofTrade(draft: ProseDraft, rest: Mention, kin: readonly Mention[], words: string): boolean {
  if (!TRADE.test(words)) return false;
  // "xuất siêu sang Mỹ": of one country only, and of nothing that stands here.
  if (/(?:siêu|dư|hụt)\s+(?:sang|với|từ|của|vào)(?!\p{L})/u.test(words)) return true;
  const named = (name: RegExp): Mention[] =>
    kin.filter((each) => name.test(each.label.toLowerCase()) && !isBothWays(each));
  const [exports, imports] = [named(/(?<!nhập )xuất khẩu/u), named(/(?<!xuất )nhập khẩu/u)];
  const [[out, second], [into, other]] = [exports, imports];
  if (!out || !into || second || other) return false;
  const [whole, taken] = compare(out.value, into.value) >= 0 ? [out, into] : [into, out];
  const sure = [whole, taken].every(({ before }) => ALL_TRADE.test(before.toLowerCase()));
  const of = /^\s*(?:của|với|từ|sang)(?!\p{L})/u.test(rest.line.plain.slice(rest.unitEnd).toLowerCase());
  const claim = { whole, parts: [part(taken), part(rest)], statement: 'cán cân' };
  askClaim(draft, { kind: 'sum', ...claim }, sure && !of ? 'accuse' : 'silent');
  return true;
}

/** "Xuất khẩu đạt 1.846,2 triệu USD; nhập khẩu đạt 1.295,8 triệu USD. Cán cân thương mại xuất siêu 550,4 triệu USD": the two stand in a sentence before. */
export function tradeAhead(draft: ProseDraft, read: ReadLine): void {
  for (const rest of read.mentions) {
    if (!isPrimary(rest) || rest.hedged || draft.summands.has(rest)) continue;
    const words = read.low.slice(sentenceOf(read, rest), rest.start);
    if (!TRADE.test(words) || !/(?:siêu|dư|hụt)(?: thương mại)?(?: \p{L}+){0,2}\s*$/u.test(words)) continue;
    const kin = read.mentions.filter(
      (each) => isPrimary(each) && !each.hedged && each.end < rest.start && sameKind(each.unit, rest.unit),
    );
    const wholes = kin.filter(({ before }) =>
      /(?:kim ngạch|tổng|giá trị|^)\s*(?:xuất|nhập) khẩu/u.test(before.toLowerCase()),
    );
    ofTrade(draft, rest, wholes, words);
  }
}
