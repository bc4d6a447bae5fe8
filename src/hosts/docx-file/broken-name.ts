/** Where a name that is too long for its column of the heading is broken. */
import { boldTextWidth } from './text-width';

/** Words that no line ends in. */
const SMALL = /(?:^|\s)(?:và|của)$/iu;

/** A name that its column cannot hold in capitals, broken in two lines of like length; the place of one (`{{ CO_QUAN }}`) stays whole. */
export function brokenName(text: string, width: number, size: number): readonly string[] {
  const wide = (part: string): number => boldTextWidth(part.toLocaleUpperCase('vi'), size) * 20;
  if (text.includes('{{') || wide(text) <= width) return [text];
  const words = text.split(' ');
  const pairs = words
    .slice(1)
    .map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')] as const);
  const longest = ([above, below]: readonly [string, string]): number => Math.max(wide(above), wide(below));
  const [best] = pairs.filter(([above]) => !SMALL.test(above)).sort((a, b) => longest(a) - longest(b));
  return best && longest(best) <= width ? best : [text];
}
