/** Names and shapes of a table's positions, as the search of figures needs them. */
import { foldText } from '../../language';
import type { TableLine } from '../lines';
import type { MeasureColumn } from '../facts';
import { MEAN_WORD, saysTotal } from './words';
import { groupsBy, strides, type Sequence } from './sequences';

export interface TableWords {
  readonly name: (position: number) => string;
  /** The last level of the name alone: a heading without the groups above it. */
  readonly leaf: (position: number) => string;
  /** Its unit is per cent. */
  readonly percent: (position: number) => boolean;
  /** Sequences of one shape: walked from every whole. */
  readonly shapes: readonly Sequence[];
  /** Sequences of one name or stride: walked from their own members, and from totals. */
  readonly names: readonly Sequence[];
}

const MOST_SHAPES = 8;
const MOST_NAMES = 4000;
const MOST_STRIDED = 120;
const LONGEST_STRIDE = 16;

function sequencesOf(groups: readonly Int32Array[], needs: number, most: number): Sequence[] {
  const longest = groups.length > most ? [...groups].sort((a, b) => b.length - a.length).slice(0, most) : groups;
  return longest.map((positions) => ({ positions, needs }));
}

/** How numbers are written: they recur line by line. Kept up to a bound. */
const styles = new Map<string, string>();
const MOST_STYLES = 20_000;

function styleOf(number: string): string {
  let style = styles.get(number);
  if (style === undefined) {
    style = number
      .replace(/\d+/g, '1')
      .replace(/[ivxlcIVXLC]{2,}|[ivxIVX]\b/g, 'I')
      .replace(/\b[a-zđ]\b/g, 'a')
      .replace(/\b[A-ZĐ]\b/g, 'I');
    if (styles.size >= MOST_STYLES) styles.clear();
    styles.set(number, style);
  }
  return style;
}

/** Asked again by every suggestion of a table. */
const shapes = new WeakMap<TableLine, string>();

/** Numbering style, indentation, weight and column of a line's label. */
export function shapeOf(line: TableLine): string {
  let shape = shapes.get(line);
  if (shape === undefined) {
    const { labelCell, indent, bold, number } = line;
    shape = `${String(labelCell)}|${String(indent)}|${bold ? 'b' : ''}|${styleOf(number)}`;
    shapes.set(line, shape);
  }
  return shape;
}

/** A line's label; or what another column of names says of it, where that is a word of totals or means. */
export function nameOf({ label, path }: TableLine): string {
  const name = foldText(label);
  if (path.length < 2 || MEAN_WORD.test(name) || saysTotal(name)) return name;
  return path.map(foldText).find((text) => MEAN_WORD.test(text) || saysTotal(text)) ?? name;
}

export function wordsOfLines(lines: readonly TableLine[]): TableWords {
  const names = lines.map(nameOf);
  const shapes = groupsBy(lines.length, (at) => shapeOf(lines[at] as TableLine));
  const bold = groupsBy(lines.length, (at) => (lines[at]?.bold ? 'b' : null));
  return {
    name: (at) => names[at] ?? '',
    leaf: (at) => names[at] ?? '',
    percent: () => false,
    shapes: sequencesOf([...shapes, ...bold], 3, MOST_SHAPES),
    names: sequencesOf(
      groupsBy(lines.length, (at) => names[at] || null).filter(({ length }) => length >= 3),
      3.5,
      MOST_NAMES,
    ),
  };
}

export function wordsOfColumns(measures: readonly MeasureColumn[]): TableWords {
  const leaves = groupsBy(measures.length, (at) => measures[at]?.column.folded.at(-1) ?? null);
  return {
    name: (at) => measures[at]?.column.folded.join(' | ') ?? '',
    leaf: (at) => measures[at]?.column.folded.at(-1) ?? '',
    percent: (at) => measures[at]?.unit?.dimension === 'percent',
    shapes: [],
    names: [
      ...sequencesOf(
        leaves.filter(({ length }) => length >= 3),
        3,
        200,
      ),
      ...(measures.length <= MOST_STRIDED ? strides(measures.length, LONGEST_STRIDE) : []),
    ],
  };
}

/** Whether a position's unit or its name says that it is a percentage. */
export const saysPercent = ({ percent, name }: Pick<TableWords, 'percent' | 'name'>, position: number): boolean =>
  percent(position) || name(position).includes('%');
