/** How offices number their lines, level by level. */

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const UPPER = ['A', 'B', 'C', 'D', 'E', 'G', 'H', 'I', 'K', 'L', 'M', 'N'];
const LOWER = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm'];

/** The number of a line whose places in its groups are `path`, from 0. */
export type Numberer = (path: readonly number[]) => string;

const last = (path: readonly number[]): number => path.at(-1) ?? 0;

export function romanOf(number: number): string {
  let rest = number;
  let out = '';
  for (const [value, sign] of [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
  ] as const)
    // prettier-ignore
    while (rest >= value) {
      out += sign;
      rest -= value;
    }
  while (rest > 10) {
    out += 'X';
    rest -= 10;
  }
  return rest > 0 ? out + (ROMAN[rest - 1] ?? '') : out;
}

export const roman: Numberer = (path) => romanOf(last(path) + 1);
export const upper: Numberer = (path) => UPPER[last(path)] ?? 'P';
export const arabic: Numberer = (path) => String(last(path) + 1);
export const lower: Numberer = (path) => LOWER[last(path)] ?? 'p';
export const bracket: Numberer = (path) => `${lower(path)})`;
export const dash: Numberer = () => '-';
export const plusSign: Numberer = () => '+';
export const none: Numberer = () => '';
export const dotted: Numberer = (path) => path.map((at) => String(at + 1)).join('.');
export const commas: Numberer = (path) => path.map((at) => String(at + 1)).join(',');
export const dottedBelow: Numberer = (path) => dotted(path.slice(1));

export const SCHEMES: readonly (readonly Numberer[])[] = [
  [upper, roman, arabic, lower],
  [roman, arabic, lower, dash],
  [roman, arabic, bracket, dash],
  [arabic, dotted, dotted, dotted],
  [roman, dottedBelow, dottedBelow, dottedBelow],
  [roman, arabic, dash, plusSign],
  [upper, arabic, dash, plusSign],
  [arabic, lower, dash, plusSign],
];
