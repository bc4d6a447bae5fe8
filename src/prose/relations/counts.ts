/** A stated number and the list of names that follows it: in a bracket, after a colon, as a list of paragraphs. */
import type { CountedItem } from '../../core/relation';
import { toText } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { endFrom } from '../text/structure';
import { isRemark } from './bracket-remarks';
import { isPrimary, type ReadLine } from '../text/read-line';
import { alike, isNames, listsIn, type Listed, type Piece } from './name-lists';

const MOST = 60;

function itemsOf(draft: ProseDraft, read: ReadLine, pieces: readonly Piece[]): CountedItem[] {
  return pieces.map(({ start, end }) => ({
    text: read.line.text.slice(start, end).slice(0, 120),
    at: draft.place(read.line, start, end),
  }));
}

/** Whether a count is none of those between the fewest and the most pieces that a list may be cut into. */
function isOutside(count: number, lists: readonly Listed[]): boolean {
  const lengths = lists.map(({ pieces }) => pieces.length);
  return count < Math.min(...lengths) || count > Math.max(...lengths);
}

/** Things that a bracket behind them names one by one, in small letters. */
const NAMED_KINDS =
  /^(?:giải|môn|bộ môn|nội dung|lĩnh vực|nhóm|loại|ngành|nghề|chương trình|tiêu chí|dịch vụ|hạng mục|sản phẩm|mặt hàng|chuyên đề|phong trào|làng nghề|lễ hội|khâu|bước|mô hình|thủ tục|quy trình)(?!\p{L})/u;
const ITEM = /^(?!và |như |của |các |cấp |trong |gồm |có |từ |tại |do |với |theo )\p{Ll}[\p{L} ]{2,28}$/u;
const [LEAST, WORDS] = [4, 4];

/** "05 giải thể thao (bóng chuyền, cầu lông, việt dã, bóng đá, cờ tướng)": as many as are named, or one more or less. */
function areKinds(read: ReadLine, whole: Mention, { pieces, firm }: Listed, count: number): boolean {
  if (firm || pieces.length < LEAST || Math.abs(pieces.length - count) > 1) return false;
  if (!NAMED_KINDS.test(whole.unit?.kind ?? '') || !/^[^.;,:\d]{0,60}\(/u.test(read.low.slice(whole.unitEnd)))
    return false;
  return pieces.every(({ start, end }) => {
    const text = read.masked.slice(start, end);
    // "nông, lâm nghiệp": a syllable alone shares what stands behind the next.
    const syllables = text.split(' ').length;
    return ITEM.test(text) && syllables > 1 && syllables <= WORDS;
  });
}

/** "… gồm: ông A; ông B. Ngoài ra, ông C cũng …": the next sentence names more of them. */
const goesOn = (read: ReadLine, end: number): boolean =>
  /^[^.]{0,200}[.]\s+(?:ngoài ra|bên cạnh đó|cùng với đó)(?!\p{L})/u.test(read.low.slice(end));

function tellCount(draft: ProseDraft, read: ReadLine, whole: Mention, lists: readonly Listed[]): boolean {
  const count = Number(toText(whole.value));
  const right = lists.find(({ pieces }) => pieces.length === count);
  const [first] = lists;
  const chosen = right ?? first;
  if (!chosen || chosen.pieces.length < 2 || chosen.pieces.length > MOST) return false;
  // "26 đơn: khiếu nại đúng 5 vụ việc; …": parts with their figures are no names.
  const counted = chosen.pieces.every(({ start, end }) =>
    read.mentions.some(
      (each) => isPrimary(each) && each.unit?.dimension === 'count' && each.start >= start && each.end <= end,
    ),
  );
  if (!right && (counted || goesOn(read, chosen.pieces.at(-1)?.end ?? 0))) return false;
  const kinds = (right !== undefined || isOutside(count, lists)) && areKinds(read, whole, chosen, count);
  const sure =
    kinds ||
    right !== undefined ||
    (chosen.firm ? alike(read, chosen) : isNames(read, chosen) && isOutside(count, lists));
  if (!sure || (right && !kinds && !chosen.firm && !isNames(read, chosen) && !alike(read, chosen) && count > 2))
    return false;
  draft.relate({ kind: 'count', whole, parts: [], statement: 'danh sách', items: itemsOf(draft, read, chosen.pieces) });
  return true;
}

/** Whether a stretch holds a figure that is added or compared rather than named. */
function holdsAmounts(read: ReadLine, from: number, to: number, whole: Mention): boolean {
  const depth = read.structure.depth[from] ?? 0;
  const inside = read.mentions.filter(
    ({ start, end }) => start >= from && end <= to && (read.structure.depth[start] ?? 0) === depth,
  );
  const semicolons = read.masked.slice(from, to).includes(';');
  return inside.some(
    (each) => !semicolons || !isPrimary(each) || sameKind(each.unit, whole.unit) || each.unit?.dimension === 'money',
  );
}

/** What nobody lists by name. */
const TIMES = /^(?:năm|tháng|ngày|tuần|quý|giờ|phút|tuổi|lần)(?!\p{L})/u;

function isCount(mention: Mention): boolean {
  const value = Number(toText(mention.value));
  return (
    (isPrimary(mention) || mention.role === 'now') &&
    !mention.hedged &&
    mention.unit?.dimension === 'count' &&
    !TIMES.test(mention.unit.kind) &&
    mention.decimals === 0 &&
    // "Khi 2 người này vừa qua bến (xã …, huyện …)": those that were named before.
    !/^\s*(?:này|đó|ấy|trên)(?!\p{L})/u.test(mention.line.plain.slice(mention.unitEnd)) &&
    value >= 2 &&
    value <= MOST
  );
}

/** "05 huyện, thành phố (…)": the count is of both. */
const KINDS =
  /^(?:\s*(?:,|và|\/|-)\s*(?:xã|phường|thị trấn|thị xã|thành phố|huyện|quận|thôn|bản|buôn|làng|tổ dân phố|khu phố|ấp|khóm))+/u;
const PLACES = /^(?:xã|phường|thị trấn|thị xã|huyện|quận|tỉnh|thôn|bản|buôn|làng|ấp|khóm)(?!\p{L})/u;
const AT_PLACES =
  /(?<!\p{L})(?:tại|ở|thuộc|của)(?: các)? (?:xã|phường|thị trấn|huyện|thôn|bản|địa phương|đơn vị)(?!\p{L})[^:]{0,20}:$/u;
const NAMED =
  /^(?:xã|phường|thị trấn|thị xã|thành phố|huyện|quận|tỉnh|thôn|bản|buôn|làng|tổ|khu|địa phương|đơn vị|cơ quan|trường|cụm|dự án|công trình|doanh nghiệp|công ty|tuyến|chợ|đảng bộ)(?!\p{L})/u;
const THAT_IS =
  /^(?:(?!trong đó|nhất|chủ yếu|như |đặc biệt|điển hình)[^.;:()\d]|\d{1,3}(?= ngày| tháng|%)){0,60}?(?<!\p{L})(?:là|gồm|gồm có|bao gồm|tại|ở)(?:\s+(?:các|tại|ở))?(?=\s+(?:(?:xã|phường|thị trấn|huyện|thôn|bản|các xã)\s+)?\p{Lu})/u;

/** "tại 03 xã Tân Sơn, Phú Lộc, Vĩnh Hòa": names right behind the noun, none of them of a larger place. */
function countBehind(draft: ProseDraft, read: ReadLine, whole: Mention): void {
  if (!PLACES.test(whole.unit?.kind ?? '') || !/^\s+\p{Lu}/u.test(read.masked.slice(whole.unitEnd))) return;
  const lists = listsIn(read, whole.unitEnd, endFrom(read.structure, whole.unitEnd, 'item')).filter((list) =>
    isNames(read, list),
  );
  const [first] = lists;
  if (
    !first ||
    /(?<!\p{L})(?:huyện|tỉnh|thị xã|thành phố|quận|thuộc|của)(?!\p{L})/u.test(
      read.low.slice(whole.unitEnd, first.pieces.at(-1)?.end),
    )
  )
    return;
  if (!holdsAmounts(read, whole.unitEnd, first.pieces.at(-1)?.end ?? whole.unitEnd, whole))
    tellCount(draft, read, whole, lists);
}

/** "03 xã là xã A, xã B và xã C": names behind "là" or "gồm", up to the item's end. */
function countNames(draft: ProseDraft, read: ReadLine, whole: Mention): void {
  const opening = NAMED.test(whole.unit?.kind ?? '') ? THAT_IS.exec(read.masked.slice(whole.unitEnd)) : null;
  if (!opening) {
    countBehind(draft, read, whole);
    return;
  }
  const from = whole.unitEnd + opening[0].length;
  const to = endFrom(read.structure, from, 'item');
  if (holdsAmounts(read, from, to, whole)) return;
  const lists = listsIn(read, from, to).filter((list) => isNames(read, list));
  if (
    lists.some(({ pieces }) => pieces.length === Number(toText(whole.value))) ||
    /(?:là|gồm)$/u.test(opening[0].trim())
  )
    tellCount(draft, read, whole, lists);
}

/** Lists of one line. */
export function countsIn(draft: ProseDraft, read: ReadLine): void {
  const { structure } = read;
  for (const whole of read.mentions.filter(isCount)) {
    const bracket = structure.brackets.find(({ open }) => open >= whole.unitEnd);
    const gap = bracket ? read.masked.slice(whole.unitEnd, bracket.open) : '';
    const remark = bracket !== undefined && isRemark(draft, read, whole, bracket);
    if (bracket && !remark && gap.length <= 60 && !/[.;:,]|\d/u.test(gap.replace(KINDS, ''))) {
      if (
        !holdsAmounts(read, bracket.open + 1, bracket.close, whole) &&
        tellCount(draft, read, whole, listsIn(read, bracket.open + 1, bracket.close))
      )
        continue;
    }
    const sentence = endFrom(structure, whole.unitEnd, 'sentence');
    const colon = /^[^.;:()]{0,160}?(?:\([^()]{0,80}\)[^.;:()]{0,60})?:(?=\s)/u.exec(
      read.masked.slice(whole.unitEnd, sentence),
    );
    if (!colon) {
      countNames(draft, read, whole);
      continue;
    }
    const from = whole.unitEnd + colon[0].length;
    const others = read.mentions.filter(
      (each) => (isPrimary(each) || each.role === 'now') && each.start >= whole.unitEnd && each.end <= from,
    );
    if (others.length > 0 || /,[^,:]*,/u.test(colon[0])) continue;
    const item = endFrom(structure, from, 'item');
    // "7 thí sinh là: trường A có 4 em, 2 em trường B, 1 em trường C": the items count themselves.
    if (
      read.mentions.some(
        (each) => isPrimary(each) && each.start >= from && each.end <= item && sameKind(each.unit, whole.unit),
      )
    )
      continue;
    const lists = listsIn(read, from, item).filter((list) => isNames(read, list));
    const right = lists.find(({ pieces }) => pieces.length === Number(toText(whole.value)));
    const places = PLACES.test(whole.unit?.kind ?? '') || AT_PLACES.test(colon[0].toLowerCase());
    const short = right ?? (places ? lists[0] : undefined);
    const end = short?.pieces.at(-1)?.end ?? item;
    if (item < sentence && short && (right || !holdsAmounts(read, from, end, whole))) {
      tellCount(draft, read, whole, [short]);
      continue;
    }
    if (holdsAmounts(read, from, listsIn(read, from, sentence)[0]?.pieces.at(-1)?.end ?? sentence, whole)) continue;
    tellCount(draft, read, whole, listsIn(read, from, sentence));
  }
}

const ANNOUNCES = /(?:sau|sau đây|như sau|gồm|là|cụ thể|bao gồm)\s*:\s*$/u;
/** "07 văn bản, gồm các văn bản chính sau:" lists some. */
const SOME_OF =
  /(?<!\p{L})(?:(?<!(?:hành|tài) )chính|chủ yếu|tiêu biểu|trọng tâm|nổi bật|quan trọng|một số|điển hình)(?!\p{L})/u;
/** "ban hành 05 văn bản về …:": papers are listed one by one. */
const PAPERS =
  /^(?:văn bản|kế hoạch|quyết định|nghị quyết|công văn|chỉ thị|báo cáo|tờ trình|thông báo|hướng dẫn)(?!\p{L})/u;
const PAPER =
  /^\s*[-–+•*]?\s*(?:\d{1,2}[.)]\s*)?(?:văn bản|kế hoạch|quyết định|nghị quyết|công văn|chỉ thị|báo cáo|tờ trình|thông báo|hướng dẫn|chương trình|công điện|đề án)(?!\p{L})/iu;

/** A number at the end of a paragraph that announces the list of paragraphs below it. */
export function countBullets(draft: ProseDraft, lines: readonly ReadLine[], index: number): void {
  const head = lines[index];
  const whole = head?.mentions.filter(isCount).at(-1);
  const level = lines[index + 1]?.line.bullet ?? null;
  if (!head || !whole || level === null) return;
  if (SOME_OF.test(head.low.slice(whole.unitEnd))) return;
  const papers = PAPERS.test(whole.unit?.kind ?? '') && /:\s*$/u.test(head.low);
  if ((!ANNOUNCES.test(head.low) && !papers) || head.masked.slice(whole.unitEnd).length > 90) return;
  if (/[.;]/u.test(head.masked.slice(whole.unitEnd).replace(/\.\s*$/u, ''))) return;
  const items: CountedItem[] = [];
  for (let at = index + 1; at < lines.length; at += 1) {
    const read = lines[at];
    if (!read || read.line.bullet === null || read.line.bullet < level || read.line.heading) break;
    if (read.line.bullet > level) continue;
    if (read.mentions.some((each) => isPrimary(each) && sameKind(each.unit, whole.unit))) return;
    items.push({ text: read.line.text.slice(0, 120), at: draft.place(read.line, 0, read.line.text.length) });
  }
  const listed = ANNOUNCES.test(head.low) || items.every(({ text }) => PAPER.test(text));
  if (items.length >= 2 && listed)
    draft.relate({ kind: 'count', whole, parts: [], statement: 'danh sách', items, force: 'warning' });
}
