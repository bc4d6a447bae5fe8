/** Where one thought of a line ends and the next begins, looked for from a number. */

const BREAKS = ';()[]\n…';

const POINTS = '.,:';

const isDigit = (sign: string): boolean => sign >= '0' && sign <= '9';

/**
 * Behind the last break between two thoughts: ".", ";", ",", ":" that is not inside a number, a bracket, the line's ends.
 * Looked for from the number back to `edge`, for a line may hold thousands of them.
 */
export function lastBreak(text: string, to: number, edge: number): number {
  for (let at = to - 1; at >= edge; at -= 1) {
    const sign = text.charAt(at);
    if (BREAKS.includes(sign)) return at + 1;
    if (!POINTS.includes(sign)) continue;
    const inside = at > 0 && at + 1 < to && isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1));
    if (!inside) return at + 1;
  }
  return edge;
}

/** The next such break, no further on than `to`, where the next number is or the line ends. */
export function nextBreak(text: string, from: number, to: number): number {
  const match = /[;()[\]\n…]|[.,:](?!\d)/u.exec(text.slice(from, to + 1));
  return match ? Math.min(from + match.index, to) : to;
}
