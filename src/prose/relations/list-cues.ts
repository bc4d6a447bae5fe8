/** The words that open a list of parts, and colons that do: where they stand in a line. */
import { breakdownCues } from '../mentions/cues';
import type { Mention } from '../mentions/mention';
import { endFrom, startBefore } from '../text/structure';
import { depthOf, isPrimary, mentionsIn, type ReadLine } from '../text/read-line';

export interface CueAt {
  readonly start: number;
  readonly end: number;
  readonly exhaustive: boolean;
  readonly words: string;
  /** A colon alone. */
  readonly soft: boolean;
  readonly careful?: boolean;
  /** Each thing has one of what it names. */
  readonly apart?: boolean;
  /** Its words, but for "trong số", name the whole. */
  readonly named?: boolean;
}

/** ", giảm 03 vụ so với cùng kỳ (05/08 vụ)": says something of the figure before it and names no other. */
const COMPARISON = /,\s*(?:tăng|giảm|đạt|bằng|so với|cao hơn|thấp hơn)(?!\p{L})(?:[^;:]|\d[.,]\d)*$/u;

/** "126 ý kiến, kiến nghị: …": two nouns for one thing. */
const TWO_NOUNS = /^\s*,\s*\p{L}+(?:\s+\p{L}+){0,2}\s*$/u;
/** ", Tân Lập: 17 hộ, Đông Sơn: 16 hộ": each figure has its own name and a colon, and none is of another. */
const NAMED_ITEM = /^:\s*\d[^:;.()]*[,;]\s*[^:;.(),]+:\s*\d/u;

/** "4.390 cơ sở sản xuất, kinh doanh thực phẩm: …": a comma inside what the figure counts. */
const isOneNoun = (words: string): boolean =>
  /^\s*\p{L}+(?: \p{L}+){0,5}, \p{L}+(?: \p{L}+){0,5}\s*$/u.test(words) &&
  !/(?<!\p{L})(?:tăng|giảm|đạt|bằng|so|chiếm|còn|đã|là|với|gồm|có|được|trong|vượt|cao|thấp|đến|tại|cụ thể|như|riêng|và)(?!\p{L})/u.test(
    words,
  );

/** A colon between a name and its one figure, in a row of such or at its end. */
function isNamedItem(read: ReadLine, before: Mention, colon: number): boolean {
  const name = /^\s*[,;]\s*\p{L}[^,;:.()]*$/u.test(read.masked.slice(before.unitEnd, colon));
  const follows = /:\s*$/u.test(read.masked.slice(0, before.start));
  return name && (follows || NAMED_ITEM.test(read.low.slice(colon)));
}

/** "nặng: 24 nhà; vừa: 87 nhà; nhẹ: 207 nhà": the name of one figure among others that are named so, and no list of its own. */
function isOneOfMany(read: ReadLine, start: number, end: number): boolean {
  const before = read.low.slice(0, start).trimEnd();
  if (!before.endsWith(';')) return false;
  const last = startBefore(read.structure, before.length - 1, 'item');
  const own = mentionsIn(read, end, endFrom(read.structure, end, 'item'), read.structure.depth[start] ?? 0);
  return own.length === 1 && /^[^:\d]{1,40}:\s*\d[^:]*$/u.test(before.slice(last, -1));
}

/** "bao gồm", "trong đó", … and colons after a figure, left to right; of two that touch the first. */
export function cuesOf(read: ReadLine): CueAt[] {
  const found: CueAt[] = [];
  for (const { exhaustive, careful, apart, named, signs, pattern } of breakdownCues) {
    if (!signs.some((sign) => read.low.includes(sign))) continue;
    for (const match of read.low.matchAll(pattern))
      if (!(careful === true && isOneOfMany(read, match.index, match.index + match[0].length)))
        found.push({
          start: match.index,
          end: match.index + match[0].length,
          exhaustive,
          words: match[0].trim(),
          soft: false,
          ...(careful ? { careful } : {}),
          ...(apart ? { apart } : {}),
          ...(named ? { named } : {}),
        });
  }
  for (const match of read.low.includes(':') ? read.low.matchAll(/:(?=\s)/gu) : []) {
    const before = read.mentions
      .filter((mention) => (isPrimary(mention) || mention.role === 'now') && mention.unitEnd <= match.index)
      .at(-1);
    if (!before || match.index - before.unitEnd > 90 || depthOf(read, before) !== read.structure.depth[match.index])
      continue;
    if (isNamedItem(read, before, match.index)) continue;
    const words = read.low.slice(before.unitEnd, match.index).replace(COMPARISON, '').replace(TWO_NOUNS, '');
    if (/[.;:]/u.test(words) || (words.includes(',') && !isOneNoun(words))) continue;
    found.push({ start: match.index, end: match.index + 1, exhaustive: false, words: ':', soft: true });
  }
  found.sort((a, b) => a.start - b.start);
  const kept: CueAt[] = [];
  for (const cue of found) {
    const last = kept.at(-1);
    const between = last ? read.low.slice(last.end, cue.start) : '';
    if (
      last &&
      cue.start - last.end < 24 &&
      !/[\d.;]/u.test(between) &&
      !read.mentions.some(({ start }) => start > last.end && start < cue.start)
    ) {
      kept[kept.length - 1] = {
        ...last,
        end: cue.end,
        exhaustive: last.exhaustive || cue.exhaustive,
        soft: last.soft && cue.soft,
      };
    } else kept.push(cue);
  }
  return kept;
}
