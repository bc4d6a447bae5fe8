/** Headings of a table's columns: from the header's cells to a path of levels a column, with what each level spans. */
import type { Period } from '../../core/reading';
import { parsePeriod, parseUnit } from '../../language';
import { textOf, type SheetGrid, type TableFrame } from '../sheet';

/** One heading and the columns that it stands over. */
export interface HeadingLevel {
  readonly text: string;
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

/** Heading levels of every column of the frame, from the top row down; a heading is not repeated below itself. */
export function readHeadings(grid: SheetGrid, frame: TableFrame): readonly (readonly HeadingLevel[])[] {
  const paths: HeadingLevel[][] = Array.from({ length: frame.right - frame.left + 1 }, () => []);
  frame.header.forEach((row, at) => {
    const levels = levelsOf(grid, frame, row);
    if (at < frame.header.length - 1) spill(grid, frame, row, levels);
    levels.forEach((level, column) => {
      const path = paths[column];
      if (level && path && path[path.length - 1]?.text !== level.text) path.push(level);
    });
  });
  return paths.map(joined);
}

/** Cells written one under the other over one column are one heading where the lower goes on with the upper's sentence. */
function joined(path: readonly HeadingLevel[]): readonly HeadingLevel[] {
  const levels: HeadingLevel[] = [];
  for (const level of path) {
    const above = levels[levels.length - 1];
    if (
      above &&
      above.left === level.left &&
      above.right === level.right &&
      !isMeasured(level.text) &&
      goesOn(above.text, level.text)
    )
      levels[levels.length - 1] = { ...above, text: `${above.text} ${level.text}` };
    else levels.push(level);
  }
  return levels;
}

/** "Diện tích" over "ha": a unit under a name is no part of it. */
function isMeasured(text: string): boolean {
  const unit = parseUnit(text);
  return unit !== null && unit.dimension !== 'count' && unit.dimension !== 'other' && unit.dimension !== 'percent';
}

/** Whether a text goes on with the one above it: in small letters, digits or brackets, or both in capitals. */
function goesOn(above: string, text: string): boolean {
  if (
    /^[\p{Ll}\d([%]/u.test(text) ||
    /(?:[,\-–]|(?<!\p{L})(?:so|với|của|và|tháng|năm|quý|theo|cùng|of|the|and|to))$/iu.test(above)
  )
    return true;
  const capitals = (each: string): boolean => /\p{Lu}{2}/u.test(each) && each === each.toUpperCase();
  return capitals(above) && capitals(text);
}

/** The headings of one row as they stand, merged ones over all their columns. */
function levelsOf(grid: SheetGrid, frame: TableFrame, row: number): (HeadingLevel | null)[] {
  const levels: (HeadingLevel | null)[] = [];
  for (let column = frame.left; column <= frame.right; column += 1) {
    const text = textOf(grid.shownAt(row, column));
    const merge = text === '' ? undefined : grid.mergeAt(row, column);
    const level = { text, row, left: Math.max(merge?.left ?? column, frame.left), right: merge?.right ?? column };
    levels.push(text === '' ? null : { ...level, right: Math.min(level.right, frame.right) });
  }
  return levels;
}

/** A group heading that nobody merged: it stands over the blanks to its right, as long as headings stand below it. */
function spill(grid: SheetGrid, frame: TableFrame, row: number, levels: (HeadingLevel | null)[]): void {
  const below = frame.header.filter((other) => other > row);
  const headed = (column: number): boolean => below.some((other) => textOf(grid.at(other, column)) !== '');
  let open: HeadingLevel | null = null;
  let from = 0;
  for (let at = 0; at <= levels.length; at += 1) {
    const column = frame.left + at;
    const own = levels[at] ?? null;
    if (at < levels.length && own === null && open !== null && headed(column)) continue;
    if (open !== null && at - from > 1) {
      const wide: HeadingLevel = { ...open, right: frame.left + at - 1 };
      for (let inside = open.left - frame.left; inside < at; inside += 1) levels[inside] = wide;
    }
    open = own !== null && column > frame.left && headed(own.left) ? own : null;
    from = at;
  }
}

/** A span of years: no year of its own. */
const YEARS = /(?:19|20)\d{2}\s*[-–]\s*(?:19|20)\d{2}/u;

/** The year that a heading names last, from its lowest level up; null where it names none or a range of years. */
export function yearInHeading(path: readonly string[]): number | null {
  for (let at = path.length - 1; at >= 0; at -= 1) {
    if (YEARS.test(path[at] ?? '')) return null;
    const years = [...(path[at] ?? '').matchAll(/(?<![\d.,/])(?:19|20)\d{2}(?![\d.,])/gu)].map(Number);
    if (years.length > 0) return years[years.length - 1] ?? null;
  }
  return null;
}

/** The period that a heading names by itself or with the headings above it. */
export function periodInHeading(path: readonly string[]): Period | null {
  return parsePeriod(path[path.length - 1] ?? '') ?? (path.length > 1 ? parsePeriod(path.join(' ')) : null);
}
