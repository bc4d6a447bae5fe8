/** A paragraph's sentences as stretches that follow each other without a gap; what only continues the one before stays with it. */

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stop and blanks before a capital, a digit or a quotation; a semicolon too, for lists of sentences are written with it. */
const BETWEEN = /(?:[.!?…]["”’)]*|;)\s+(?=["“‘(]?[\p{Lu}\d])/gu;
/** A full stop after these is none. */
const SHORT = /(?<![\p{L}\d])(?:tp|tx|tt|tr|ths|ts|bs|gs|pgs|p|q|v\.v|stt|đ\/c|kh|ub|số|\d{1,2})\.\s+$/iu;
/** These words have no sense without the sentence before. */
const CONTINUES = /^\s*(?:trong đó|cụ thể|bao gồm|gồm|chia ra|còn lại|tương ứng|so với)(?!\p{L})/iu;

/** Parts of a list that its head opens ("gồm: A; B") are no sentences without it. */
const LISTING = /(?<!\p{L})gồm[^:;.]{0,30}:[^.]*$/iu;

function depthsOf(text: string): Uint8Array {
  const depths = new Uint8Array(text.length + 1);
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charAt(at) === ')' && depth > 0) depth -= 1;
    depths[at] = depth;
    if (text.charAt(at) === '(') depth += 1;
  }
  return depths;
}

/** The whole of `text`, cut at the ends of its sentences, never inside what stays `together`. */
export function sentencesOf(text: string, together: readonly Stretch[] = []): readonly Stretch[] {
  const depths = depthsOf(text);
  const cuts: number[] = [];
  for (const match of text.matchAll(BETWEEN)) {
    const end = match.index + match[0].length;
    if ((depths[match.index] ?? 0) > 0 || SHORT.test(text.slice(Math.max(0, end - 10), end))) continue;
    if (CONTINUES.test(text.slice(end, end + 20))) continue;
    if (match[0].startsWith(';') && LISTING.test(text.slice(cuts.at(-1) ?? 0, match.index))) continue;
    if (together.some((each) => each.start < end && end <= each.end)) continue;
    cuts.push(end);
  }
  const starts = [0, ...cuts];
  return starts
    .map((start, at) => ({ start, end: starts[at + 1] ?? text.length }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');
}
