/** The lines of a table that words name: the nearest words first, then those of the sentence, its heading, what went before. */
import { foldText } from '../../language';
import type { Grid, GridLine, GridTable } from './grid';
import type { Carried } from './carried';
import { isOfPlace, isOther, isOtherNumber, onlyLine, type LineChoice } from './line-words';
import {
  LEAST,
  ONLY,
  UNNAMED,
  STRANGE_TOTAL,
  CARRIED,
  SIBLING,
  LISTED,
  DEPTHS,
  FADED,
  OTHER_SENTENCE,
} from './naming-bounds';
import { EVERYWHERE, isTurnedRound, WHOLE } from './name-words';
import type { PieceWords } from './piece-words';
import type { Subject } from './subject';

export class LineNamer {
  private readonly choices = new Map<string, readonly LineChoice[]>();

  constructor(
    private readonly grid: Grid,
    private readonly words: PieceWords,
  ) {}

  /** Lines of a table that a piece of text names, the best first. */
  private linesIn(table: GridTable, text: string, depth: number, noun: string): readonly LineChoice[] {
    const id = `${String(table.index)} ${depth === 0 ? '0' : '1'} ${text} | ${noun}`;
    const known = this.choices.get(id);
    if (known) return known.map((choice) => ({ ...choice, depth }));
    const { lexicon } = this.grid;
    const words = this.words.of(text);
    const taken = this.ofColumns(table, words);
    const title = foldText(this.grid.reading.tables[table.index]?.title ?? '');
    const own = new Set([...words].filter((word) => table.ofLines.has(word)));
    const free = new Set([...own].filter((word) => !taken.has(word)));
    const found: LineChoice[] = [];
    const only = onlyLine(table, own, words, this.words.of(noun));
    if (own.size > 0)
      for (const line of table.lines) {
        if (line.total || line.words.size === 0 || isOther(line.words, words) || isOtherNumber(line, table, words))
          continue;
        if (isTurnedRound(line, text, title)) continue;
        const whole = lexicon.covered(line.words, own, table.weights) === 1;
        if (!whole && isOfPlace(line, table, text)) continue;
        // "học sinh các cấp" says the column "Học sinh", and half of "Tiểu học" by accident.
        const mine = whole ? own : free;
        const covered = lexicon.covered(line.words, mine, table.weights);
        const alike = lexicon.alike(line.words, mine, table.weights);
        let ofLine = covered < LEAST.own || alike < LEAST.alike ? 0 : (covered + alike) / 2;
        if (line === only) ofLine = Math.max(ofLine, ONLY);
        if (ofLine < (depth > 0 ? LEAST.before : LEAST.own)) continue;
        found.push({ line, ofLine, depth });
      }
    found.sort((a, b) => b.ofLine - a.ofLine);
    const best = found.slice(0, 6);
    this.choices.set(id, best);
    return best;
  }

  /** Words of columns that are said in full. */
  private ofColumns(table: GridTable, words: ReadonlySet<string>): ReadonlySet<string> {
    const found = new Set<string>();
    for (const indicator of table.indicators)
      if (indicator.size >= 2 && [...indicator].every((word) => words.has(word)))
        for (const word of indicator) found.add(word);
    return found;
  }

  /** The lines of a table that words name, the best first; none that they name as well as another. */
  linesNamed(table: GridTable, text: string): readonly GridLine[] {
    const named = this.linesIn(table, text, 0, '');
    const [best, second] = named;
    if (!best || best.ofLine < LISTED || (second && second.ofLine >= best.ofLine - SIBLING)) return [];
    return [best.line];
  }

  /** Whether of a figure's own words only what it counts is any line's. */
  private isOfNoun(table: GridTable, { text, noun }: { readonly text: string; readonly noun: string }): boolean {
    const counted = this.words.of(noun);
    return ![...this.words.of(text)].some((word) => table.ofLines.has(word) && !counted.has(word));
  }

  /** Lines of a table that a figure may be of, the likeliest first. */
  linesFor(table: GridTable, subject: Subject, carried: Carried | null): readonly LineChoice[] {
    const own = { text: subject.own, noun: subject.noun };
    const parts = [own, ...subject.before].slice(0, DEPTHS);
    const pieces = parts.map(({ text }) => text);
    let byNoun: readonly LineChoice[] = [];
    for (const [depth, { text, noun }] of parts.entries()) {
      const named = this.linesIn(table, text, depth, noun);
      // "94 trường, 2.143 lớp, 84.762 học sinh": what is counted names no line "Tiểu học" where the words before name another.
      if (named.length > 0 && depth === 0 && parts.length > 1 && this.isOfNoun(table, own)) {
        byNoun = named;
        continue;
      }
      if (named.length > 0)
        return named.map((choice) => ({ ...choice, ofLine: choice.ofLine * (depth === 0 ? 1 : FADED) }));
    }
    if (byNoun.length > 0) return byNoun;
    const wholeAt = pieces.findIndex((text) => WHOLE.test(foldText(text)));
    const whole = wholeAt >= 0;
    const section = this.linesNamed(table, subject.section);
    const isOwn = !carried?.near || carried.cell.line.table === table.index;
    if (isOwn && carried?.line && !carried.cell.line.total && !whole)
      return [{ line: carried.cell.line, ofLine: CARRIED, depth: 1 }];
    const totals = table.lines
      .filter(({ total }) => total)
      .map((line): LineChoice => ({
        line,
        ofLine: whole ? 0.9 : isOwn ? UNNAMED : STRANGE_TOTAL,
        depth: Math.max(0, wholeAt),
      }));
    // "Tổng số thụ lý là 676 vụ" under "2. Án dân sự" is of that line; "toàn tỉnh" is of no line under any heading.
    const isOfAll = pieces.some((text) => EVERYWHERE.test(foldText(text)));
    const above = isOfAll ? [] : section.map((line): LineChoice => ({ line, ofLine: FADED, depth: DEPTHS }));
    if (whole && totals.length > 0) return [...above, ...totals];
    for (const text of subject.earlier.slice(0, 3)) {
      const named = this.linesIn(table, text, DEPTHS, '');
      if (named.length > 0)
        return [
          ...[...named, ...above].map((choice) => ({
            ...choice,
            ofLine: choice.ofLine * OTHER_SENTENCE,
            depth: Infinity,
          })),
          ...totals,
        ];
    }
    return [...above, ...totals];
  }
}
