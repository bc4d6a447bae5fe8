/** The workbooks' figures as a text may speak of them: the words of line, column and table. */
import { parseCellName } from '../../core/cell-address';
import type { Fact, FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { wordsOf } from './words';

export interface BookFigure {
  readonly index: FactIndex;
  readonly fact: Fact;
  /** Of the line's label. */
  readonly line: ReadonlySet<string>;
  /** Of its column's heading. */
  readonly column: ReadonlySet<string>;
  /** Of its table's title and of the line's group. */
  readonly table: ReadonlySet<string>;
}

const MEASURE_WORDS: Readonly<Record<string, string>> = {
  area: 'diện tích',
  yield: 'năng suất',
  production: 'sản lượng',
};

export function bookFigures(books: Reading): BookFigure[] {
  const columns = books.tables.map(
    (table) => new Map(table.columns.map(({ column, heading }) => [column, wordsOf(heading.join(' '))])),
  );
  const titles = books.tables.map(({ title, sheet }) => wordsOf(`${title} ${sheet}`));
  const none: ReadonlySet<string> = new Set();
  return books.facts.map((fact, index) => {
    const place = parseCellName(fact.at.cell);
    const heading = (place && columns[fact.table]?.get(place.column)) ?? none;
    const words = MEASURE_WORDS[fact.measure];
    return {
      index,
      fact,
      line: wordsOf(fact.label),
      column: words === undefined ? heading : new Set([...heading, ...wordsOf(words)]),
      table: titles[fact.table] ?? none,
    };
  });
}
