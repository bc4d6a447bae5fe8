/** How many digits of a printed figure tell: without zeros at either end. */
import type { Mention } from '../mentions/mention';

/** How many digits of a whole tell beside its parts: down to the last place that any of them prints but noughts. */
export function digitsDownTo(whole: Mention, parts: readonly Mention[]): number {
  const lastOf = ({ line, start, end, decimals, unit }: Mention): number => {
    const zeros = /0*$/u.exec(line.text.slice(start, end).replace(/\D/g, ''))?.[0].length ?? 0;
    return zeros - decimals + (unit?.power ?? 0);
  };
  const last = Math.min(...[whole, ...parts].map(lastOf));
  return digitsOf(whole) + lastOf(whole) - last;
}

export function digitsOf({ line, start, end }: Mention): number {
  return line.text
    .slice(start, end)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;
}
