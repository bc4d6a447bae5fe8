/** All that a table's words and units say of its lines and columns, before any of its figures is looked at. */
import { foldText } from '../../language';
import type { MeasureColumn } from '../facts';
import type { TableLine } from '../lines';
import type { SheetGrid } from '../sheet';
import { saysEitherWay, saysSinking } from './below-nought';
import { averagedColumns, countedColumns } from './columns-that-add';
import { constantPrices } from './constant-prices';
import type { SaidOfTable } from './excused';
import { notedMore, type NotedMore } from './noted';
import { scratchColumns } from './scratch-columns';
import { wordsOfColumns, wordsOfLines, type TableWords } from './table-words';
import { INDEX_TITLE, PARTIAL_LINE, RATE_LINE, partialGroup } from './words';

export interface WordedTable {
  readonly grid: SheetGrid;
  readonly lines: readonly TableLine[];
  readonly measures: readonly MeasureColumn[];
  /** What stands above the table, folded. */
  readonly title: string;
}

/** Of positions: which may be below nought by their names, and which are changes. */
interface Sinking {
  readonly sinks: Uint8Array;
  readonly changes: Uint8Array;
}

export interface TableSays {
  readonly lineWords: TableWords;
  readonly columnWords: TableWords;
  /** 1 for each line of rates, shares and averages. */
  readonly rateLines: Uint8Array;
  /** Columns of the people of a year on average: each figure is rounded by itself, though it counts people. */
  readonly averaged: ReadonlySet<number>;
  /** Columns that count people and things, and were rounded by nobody. */
  readonly counted: ReadonlySet<number>;
  readonly sinking: { readonly lines: Sinking; readonly columns: Sinking };
  readonly said: SaidOfTable;
  /** Lines and columns of which a note says that they hold more than is listed. */
  readonly noted: NotedMore;
}

const bits = (size: number, holds: (at: number) => boolean): Uint8Array =>
  Uint8Array.from({ length: size }, (_, at) => (holds(at) ? 1 : 0));

function sinkingOf({ leaf }: TableWords, size: number): Sinking {
  return { sinks: bits(size, (at) => saysSinking(leaf(at))), changes: bits(size, (at) => saysEitherWay(leaf(at))) };
}

export function saysOf({ grid, lines, measures, title }: WordedTable): TableSays {
  const [lineWords, columnWords] = [wordsOfLines(lines), wordsOfColumns(measures)];
  const labels = lines.map(({ label }) => foldText(label));
  const averaged = averagedColumns(measures);
  return {
    lineWords,
    columnWords,
    rateLines: bits(lines.length, (at) => RATE_LINE.test(labels[at] as string)),
    averaged,
    counted: countedColumns(measures, averaged),
    sinking: { lines: sinkingOf(lineWords, lines.length), columns: sinkingOf(columnWords, measures.length) },
    said: {
      indices: INDEX_TITLE.test(title),
      constant: constantPrices(grid, lines, measures),
      partial: bits(lines.length, (at) => PARTIAL_LINE.test(labels[at] as string)),
      scratch: scratchColumns(measures),
      within: measures.map((_, at) => partialGroup(columnWords.name(at))),
    },
    noted: notedMore(grid, lines, measures),
  };
}
