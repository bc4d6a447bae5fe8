/** Headings of a learnt report: numbered by the outline where that gives the very numbers found, else printed as they stand. */
import type { LearntHeading } from './report-parts';

export interface OutlineHeading {
  readonly heading: string;
  readonly level: 1 | 2 | 3;
  readonly numbered?: false;
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const PREFIX = /^\s*(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*)\s*[.)]\s+/u;

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What the outline would print, were the heading's words these. */
function numbers(headings: readonly LearntHeading[]): string[] {
  const counts = [0, 0, 0];
  return headings.map(({ level }) => {
    counts[level - 1] = (counts[level - 1] ?? 0) + 1;
    counts.fill(0, level);
    const [first = 0, second = 0, third = 0] = counts;
    return level === 1
      ? `${ROMAN[first] ?? ''}.`
      : level === 2
        ? `${String(second)}.`
        : `${String(second)}.${String(third)}.`;
  });
}

/** @param template the heading's words as template. */
export function outlineHeadings(
  headings: readonly LearntHeading[],
  template: (heading: LearntHeading, from: number) => string,
): ReadonlyMap<LearntHeading, OutlineHeading> {
  const expected = numbers(headings);
  const isRegular = headings.every(({ read, level }, at) => {
    const text = clean(read.line.plain);
    const rest = text.replace(PREFIX, '');
    const words = level === 1 ? rest.toLocaleUpperCase('vi') : rest;
    return text === `${expected[at] ?? ''} ${words}`;
  });
  return new Map(
    headings.map((heading) => {
      const { level, read } = heading;
      const from = isRegular ? (PREFIX.exec(read.line.plain)?.[0].length ?? 0) : 0;
      const words = clean(template(heading, from));
      return [heading, isRegular ? { heading: words, level } : { heading: words, level, numbered: false as const }];
    }),
  );
}
