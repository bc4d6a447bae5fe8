/** What a figure is called whichever workbook it stands in: its table, its line by the labels above it, the group of its column. */
import type { ColumnReading, LineReading, TableReading } from '../core/reading';
import { bareWords, timeless } from './time-words';
import { writtenOut } from './written-out';

/** The table whatever its period: the form, else the title, else the headings. */
export function tableName({ form, title, columns }: Pick<TableReading, 'form' | 'title' | 'columns'>): string {
  if (form !== null) return `form:${form}`;
  return timeless(title) || columns.map((column) => timeless(column.heading.join(' '))).join('|');
}

/** A line and the labels from the outermost line down to it, abbreviations written out: "Chi thường xuyên" of the district is not that of the communes. */
export interface NamedLine {
  readonly line: LineReading;
  readonly path: string;
}

/** The lines of a table in their order. */
export function namedLines(table: Pick<TableReading, 'lines'>): readonly NamedLine[] {
  const open: string[] = [];
  return table.lines.map((line) => {
    open.length = line.level;
    open[line.level] = bareWords(writtenOut(line.label));
    return { line, path: line.key ?? open.join('/') };
  });
}

/** The headings above a column's own, whatever the period. */
export const columnGroup = ({ heading }: ColumnReading): string => timeless(heading.slice(0, -1).join(' '));
