/** The ways in which a stretch of text may be a list of names: cut at semicolons, at commas, at the last "và". */
import type { ReadLine } from '../text/read-line';

export interface Piece {
  readonly start: number;
  readonly end: number;
}

export interface Listed {
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
  /^(?:(?:xã|phường|thị trấn|huyện|thôn|bản|khu phố|thị xã|thành phố)\s+)?(?:\p{Lu}[\p{L}']*)(?:\s+(?:và\s+)?\p{Lu}[\p{L}']*)*/u;

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
export function listsIn(read: ReadLine, from: number, to: number): Listed[] {
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
    // "tỉnh A, tỉnh B, tỉnh C (do giá dầu giảm); tỉnh D": a semicolon behind a bracket, among commas.
    const mixed = joined.flatMap(({ start, end }) => split(read, start, end, /,(?!\d)/gu));
    const whole = isNames(read, { pieces: mixed }) ? [mixed] : [];
    const lists = [pieces, joined, ...whole].filter(
      (each, at, all) => at === 0 || each.length > (all[at - 1]?.length ?? 0),
    );
    return lists.map((each) => ({ pieces: each, firm: each !== mixed }));
  }
  const commas = named(read, cut(split(read, from, to, /,(?!\d)/gu)));
  const all = commas.flatMap(({ start, end }) => split(read, start, end, /\s+và\s+/gu));
  return [{ pieces: all, firm: false }, ...(all.length > commas.length ? [{ pieces: commas, firm: false }] : [])];
}

export function isNames(read: ReadLine, { pieces }: Pick<Listed, 'pieces'>): boolean {
  return (
    pieces.length >= 2 &&
    pieces.every(
      ({ start, end }) =>
        PROPER.test(read.masked.slice(start, end)) && read.masked.slice(start, end).split(/\s+/u).length <= 7,
    )
  );
}

export function alike(read: ReadLine, { pieces }: Listed): boolean {
  const capital = pieces.filter(({ start }) => /\p{Lu}/u.test(read.masked.charAt(start))).length;
  const words = pieces.map(({ start, end }) => /^\p{L}+/u.exec(read.low.slice(start, end))?.[0] ?? '');
  const same = words.filter((word) => word === words[0]).length;
  return capital * 10 >= pieces.length * 6 || same * 10 >= pieces.length * 6;
}
