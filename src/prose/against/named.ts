/**
 * The line and the indicator that words name: the line that the nearest words name best, the column by what is counted. How
 * clearly they do decides what a figure may be compared with, before anybody looks at its value.
 */
import { foldText } from '../../language';
import { keyOf, type Grid, type GridCell, type GridLine, type GridTable } from './grid';
import type { Carried } from './carried';
import { bestOf, isKin, isOther, NEUTRAL } from './line-words';
import { LineNamer } from './named-lines';
import { ColumnNamer } from './named-columns';
import { OWN_TABLE, SIBLING, STRANGE } from './naming-bounds';
import { PEOPLE } from './name-words';
import { PieceWords } from './piece-words';
import type { Subject } from './subject';

export interface Named {
  readonly line: GridLine;
  /** Key of the indicator. */
  readonly key: string;
  /** 0 to 1: how far the words name the line, the indicator; and how much of the figure's own words both explain. */
  readonly ofLine: number;
  readonly ofColumn: number;
  readonly back: number;
  readonly score: number;
  /** How many pieces of the sentence before the figure's own name the line; Infinity in another sentence. */
  readonly depth: number;
}

export class Namer {
  private readonly words: PieceWords;
  private readonly lines: LineNamer;
  private readonly columns: ColumnNamer;

  constructor(
    private readonly grid: Grid,
    body: string,
  ) {
    this.words = new PieceWords(grid, body);
    this.lines = new LineNamer(grid, this.words);
    this.columns = new ColumnNamer(grid, this.words);
  }

  wordsOf(text: string): ReadonlySet<string> {
    return this.words.of(text);
  }

  /** Whether a figure's own words say what it is of, beyond how it stands. */
  isTelling(subject: Subject): boolean {
    return [...this.wordsOf(subject.own)].some((word) => !NEUTRAL.has(word) && !/\d/u.test(word));
  }

  /** The lines of a table that words name, the best first; none that they name as well as another. */
  linesNamed(table: GridTable, text: string): readonly GridLine[] {
    return this.lines.linesNamed(table, text);
  }

  /** How far a figure's own words name the columns of a line; none where they name no column. */
  columnsIn(subject: Subject, keys: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, number> {
    return this.columns.columnsIn(subject, keys);
  }

  /** Every line and indicator that the words may name, the likeliest first; `may`: whether a figure may be of a cell at all. */
  named(subject: Subject, may: (cell: GridCell) => boolean, carried: Carried | null = null): Named[] {
    const { lexicon } = this.grid;
    const core = new Set([...this.wordsOf(subject.own)].filter((word) => !NEUTRAL.has(word) && !/\d/u.test(word)));
    const found: Named[] = [];
    for (const table of this.grid.tables) {
      const lines = this.lines.linesFor(table, subject, carried);
      if (lines.length === 0) continue;
      const keys = new Map<string, ReadonlySet<string>>();
      for (const { line } of lines)
        for (const cell of line.cells) if (may(cell)) keys.set(keyOf(cell.axis), cell.axis.indicator);
      if (keys.size === 0) continue;
      const isOwn = carried?.cell.line.table === table.index;
      const columns = this.columns.columnsFor(subject, keys, isOwn ? carried.key : null, isOwn && carried.counted);
      const lead = isOwn && carried.near ? OWN_TABLE : 0;
      const before = isOwn && carried.near ? carried.cell.line : null;
      for (const { line, ofLine: byWords, depth } of lines) {
        // "khách quốc tế 583,6 nghìn lượt; nội địa 2.314,9": beside the line before, not in another group.
        const ofLine = before && isKin(line, before) ? Math.min(1, bestOf(line, byWords, lines) + SIBLING) : byWords;
        for (const [key, indicator] of keys) {
          if (!line.cells.some((cell) => keyOf(cell.axis) === key && may(cell))) continue;
          const ofColumn = columns.get(key) ?? 0;
          const explained = new Set([...line.words, ...indicator, ...line.above, ...table.title, ...table.head]);
          const noun = this.wordsOf(subject.noun);
          const open = new Set([...core].filter((word) => !noun.has(word)));
          const other = isOther(open, explained) ? 0.5 : 1;
          // A figure of "lượt" alone is none of a column of "lớp".
          const counted = line.cells.some(({ axis, fact }) => keyOf(axis) === key && fact.unit !== null);
          const isStrange = noun.size > 0 && !counted && ![...noun].some((word) => explained.has(word));
          const named = open.size > 0 ? lexicon.covered(open, explained) * other : 0.85;
          const back = !isStrange
            ? named
            : open.size === 0
              ? STRANGE
              : named * (PEOPLE.test(foldText(subject.noun)) ? 1 : 0.65);
          found.push({
            line,
            key,
            ofLine,
            ofColumn,
            back,
            depth,
            score: ofLine * 0.5 + ofColumn * 0.25 + back * 0.25 + lead,
          });
        }
      }
    }
    return found.sort((a, b) => b.score - a.score);
  }
}
