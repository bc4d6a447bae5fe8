/** A stated number and the list of names that follows it: in a bracket, after a colon, as a list of paragraphs. */
import type { CountedItem } from '../../core/relation';
import { toText } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { endFrom } from '../text/structure';
import { isPrimary, type ReadLine } from '../text/read-line';

interface Piece {
  readonly start: number;
  readonly end: number;
}

interface Listed {
  readonly pieces: readonly Piece[];
  /** Semicolons, or paragraphs: no inner comma can be mistaken. */
  readonly firm: boolean;
}

const OPEN =
  /\.{2,}|…|v\.v|vv\.?$|(?<!\p{L})(?:như|tiêu biểu|điển hình|chủ yếu|nhất là|đặc biệt|và (?:các|những|một số))(?!\p{L})|(?<!\p{L})khác[\s.]*$/iu;
/** What goes on after a list instead of belonging to it. */
const GOES_ON =
  /^\s*(?:tiếp tục|chỉ đạo|đồng thời|đã |đang |hiện |tổ chức|triển khai|ngoài ra|phối hợp|ban hành|hoàn thành|trong đó|so với|tăng|giảm|đạt|đến nay|với |tổng |có \d)/iu;
const PROPER = /\p{Lu}|·/u;
const MOST = 60;

/** Pieces between the separators at the depth of the list's start. */
function split(read: ReadLine, from: number, to: number, separator: RegExp): Piece[] {
  const { depth, text } = read.structure;
  const level = depth[from] ?? 0;
  const pieces: Piece[] = [];
  let start = from;
  for (const match of text.slice(from, to).matchAll(separator)) {
    const at = from + match.index;
    if (depth[at] !== level) continue;
    pieces.push({ start, end: at });
    start = at + match[0].length;
  }
  pieces.push({ start, end: to });
  return pieces
    .map(({ start: left, end: right }) => {
      const words = text.slice(left, right);
      const lead = words.length - words.trimStart().length;
      return { start: left + lead, end: left + words.trimEnd().length };
    })
    .filter((piece) => piece.end > piece.start);
}

const NAME =
  /^(?:(?:xã|phường|thị trấn|huyện|thôn|bản|khu phố|thị xã|thành phố)\s+)?(?:\p{Lu}[\p{L}']*)(?:\s+\p{Lu}[\p{L}']*)*/u;

/** "Hòa Sơn, Hòa Tiến, Hòa Phong làm 57 con": the last name ends where its sentence goes on. */
function named(read: ReadLine, pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const text = read.masked.slice(piece.start, piece.end);
    const name = NAME.exec(text)?.[0];
    if (kept.length === 0 && name === undefined) return [...pieces];
    const goesOn =
      name !== undefined &&
      name.length < text.length &&
      /^\s+\p{Ll}/u.test(text.slice(name.length)) &&
      /\d/u.test(text.slice(name.length));
    kept.push(goesOn ? { start: piece.start, end: piece.start + name.length } : piece);
    if (goesOn) break;
  }
  return kept;
}

/** The ways in which a stretch can be a list; the likeliest first. */
function listsIn(read: ReadLine, from: number, to: number): Listed[] {
  const text = read.structure.text.slice(from, to);
  if (OPEN.test(text.slice(-24)) || OPEN.test(text.slice(0, 10))) return [];
  const cut = (pieces: Piece[]): Piece[] => {
    const last = pieces.findIndex(({ start, end }) => GOES_ON.test(read.masked.slice(start, end)));
    return last < 0 ? pieces : pieces.slice(0, last);
  };
  if (text.includes(';')) {
    const pieces = cut(split(read, from, to, /;(?:\s*và(?=\s))?/gu));
    const last = pieces.at(-1);
    const joined = last ? [...pieces.slice(0, -1), ...split(read, last.start, last.end, /\s+và\s+/gu)] : pieces;
    return [{ pieces, firm: true }, ...(joined.length > pieces.length ? [{ pieces: joined, firm: true }] : [])];
  }
  const commas = named(read, cut(split(read, from, to, /,(?!\d)/gu)));
  const all = commas.flatMap(({ start, end }) => split(read, start, end, /\s+và\s+/gu));
  return [{ pieces: all, firm: false }, ...(all.length > commas.length ? [{ pieces: commas, firm: false }] : [])];
}

function isNames(read: ReadLine, { pieces }: Listed): boolean {
  return (
    pieces.length >= 2 &&
    pieces.every(
      ({ start, end }) =>
        PROPER.test(read.masked.slice(start, end)) && read.masked.slice(start, end).split(/\s+/u).length <= 7,
    )
  );
}

function alike(read: ReadLine, { pieces }: Listed): boolean {
  const capital = pieces.filter(({ start }) => /\p{Lu}/u.test(read.masked.charAt(start))).length;
  const words = pieces.map(({ start, end }) => /^\p{L}+/u.exec(read.low.slice(start, end))?.[0] ?? '');
  const same = words.filter((word) => word === words[0]).length;
  return capital * 10 >= pieces.length * 6 || same * 10 >= pieces.length * 6;
}

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
  if (!right && counted) return false;
  const sure =
    right !== undefined || (chosen.firm ? alike(read, chosen) : isNames(read, chosen) && isOutside(count, lists));
  if (!sure || (right && !chosen.firm && !isNames(read, chosen) && !alike(read, chosen) && count > 2)) return false;
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

function isCount(mention: Mention): boolean {
  const value = Number(toText(mention.value));
  return (
    (isPrimary(mention) || mention.role === 'now') &&
    !mention.hedged &&
    mention.unit?.dimension === 'count' &&
    mention.decimals === 0 &&
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

/** "03 xã là xã A, xã B và xã C": names behind "là" or "gồm", up to the item's end. */
function countNames(draft: ProseDraft, read: ReadLine, whole: Mention): void {
  const opening = NAMED.test(whole.unit?.kind ?? '') ? THAT_IS.exec(read.masked.slice(whole.unitEnd)) : null;
  if (!opening) return;
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
    if (bracket && gap.length <= 60 && !/[.;:,]|\d/u.test(gap.replace(KINDS, ''))) {
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
    const others = read.mentions.filter((each) => isPrimary(each) && each.start >= whole.unitEnd && each.end <= from);
    if (others.length > 0 || /,[^,:]*,/u.test(colon[0])) continue;
    const item = endFrom(structure, from, 'item');
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

/** A number at the end of a paragraph that announces the list of paragraphs below it. */
export function countBullets(draft: ProseDraft, lines: readonly ReadLine[], index: number): void {
  const head = lines[index];
  const whole = head?.mentions.filter(isCount).at(-1);
  const level = lines[index + 1]?.line.bullet ?? null;
  if (!head || !whole || level === null || !ANNOUNCES.test(head.low) || head.masked.slice(whole.unitEnd).length > 90)
    return;
  if (/[.;]/u.test(head.masked.slice(whole.unitEnd).replace(/\.\s*$/u, ''))) return;
  const items: CountedItem[] = [];
  for (let at = index + 1; at < lines.length; at += 1) {
    const read = lines[at];
    if (!read || read.line.bullet === null || read.line.bullet < level || read.line.heading) break;
    if (read.line.bullet > level) continue;
    if (read.mentions.some((each) => isPrimary(each) && sameKind(each.unit, whole.unit))) return;
    items.push({ text: read.line.text.slice(0, 120), at: draft.place(read.line, 0, read.line.text.length) });
  }
  if (items.length >= 2)
    draft.relate({ kind: 'count', whole, parts: [], statement: 'danh sách', items, force: 'warning' });
}
