/**
 * The line and the indicator that words name: the line that the nearest words name best, the column by what is counted. How
 * clearly they do decides what a figure may be compared with, before anybody looks at its value.
 */
import { foldText } from '../../language';
import { keyOf, type Grid, type GridCell, type GridLine, type GridTable } from './grid';
import type { Carried } from './carried';
import { bestOf, isKin, isOther, isOtherNumber, NEUTRAL, onlyLine, type LineChoice } from './line-words';
import {
  LEAST,
  ONLY,
  UNNAMED,
  STRANGE_TOTAL,
  CARRIED,
  OWN_TABLE,
  SIBLING,
  CARRIED_COLUMN,
  LISTED,
  DEPTHS,
  FADED,
  OTHER_SENTENCE,
  STRANGE,
} from './naming-bounds';
import {
  escaped,
  EVERYWHERE,
  isTurnedRound,
  PEOPLE,
  SCHOOL_YEAR,
  WHOLE,
  withoutBases,
  withoutShared,
} from './name-words';
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
  private readonly segments = new Map<string, ReadonlySet<string>>();
  private readonly choices = new Map<string, readonly LineChoice[]>();
  private readonly body: string;

  constructor(
    private readonly grid: Grid,
    body: string,
  ) {
    this.body = foldText(body).replace(/^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|hđnd)\s+/u, '');
  }

  /** Words of a piece; the report's own body is the whole, no line. */
  wordsOf(text: string): ReadonlySet<string> {
    const known = this.segments.get(text);
    if (known) return known;
    const folded = this.body === '' ? text : text.replace(new RegExp(escaped(this.body), 'giu'), ' ');
    const words = this.grid.lexicon.words(folded.replace(SCHOOL_YEAR, ' '));
    this.segments.set(text, words);
    return words;
  }

  /** Whether a figure's own words say what it is of, beyond how it stands. */
  isTelling(subject: Subject): boolean {
    return [...this.wordsOf(subject.own)].some((word) => !NEUTRAL.has(word) && !/\d/u.test(word));
  }

  /** Lines of a table that a piece of text names, the best first. */
  private linesIn(table: GridTable, text: string, depth: number, noun: string): readonly LineChoice[] {
    const id = `${String(table.index)} ${depth === 0 ? '0' : '1'} ${text} | ${noun}`;
    const known = this.choices.get(id);
    if (known) return known.map((choice) => ({ ...choice, depth }));
    const { lexicon } = this.grid;
    const words = this.wordsOf(text);
    const taken = this.ofColumns(table, words);
    const title = foldText(this.grid.reading.tables[table.index]?.title ?? '');
    const own = new Set([...words].filter((word) => table.ofLines.has(word)));
    const free = new Set([...own].filter((word) => !taken.has(word)));
    const found: LineChoice[] = [];
    const only = onlyLine(table, own, words, this.wordsOf(noun));
    if (own.size > 0)
      for (const line of table.lines) {
        if (line.total || line.words.size === 0 || isOther(line.words, words) || isOtherNumber(line, table, words))
          continue;
        if (isTurnedRound(line, text, title)) continue;
        // "học sinh các cấp" says the column "Học sinh", and half of "Tiểu học" by accident.
        const whole = lexicon.covered(line.words, own, table.weights) === 1;
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
    const counted = this.wordsOf(noun);
    return ![...this.wordsOf(text)].some((word) => table.ofLines.has(word) && !counted.has(word));
  }

  private linesFor(table: GridTable, subject: Subject, carried: Carried | null): readonly LineChoice[] {
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

  /** How far the words name each of a table's indicators among those that a figure may be of. */
  private columnsFor(
    subject: Subject,
    given: ReadonlyMap<string, ReadonlySet<string>>,
    carried: string | null,
    counted: boolean,
  ): ReadonlyMap<string, number> {
    const { lexicon } = this.grid;
    const keys = withoutShared(given);
    const all = new Set([...keys.values()].flatMap((indicator) => [...indicator]));
    const ofKeys = (text: string): string[] => [...this.wordsOf(text)].filter((word) => all.has(word));
    const noun = new Set(ofKeys(subject.noun));
    const alike = (said: ReadonlySet<string>, faded: number): Map<string, number> =>
      new Map([...keys].map(([key, indicator]) => [key, lexicon.alike(indicator, said) * faded]));
    const bare = alike(noun, 1);
    const own = { text: subject.own, noun: '', end: 0 };
    const pieces = [own, ...subject.before].slice(0, DEPTHS);
    const earlier = subject.earlier.slice(0, 2).map((text) => ({ text, noun: '', end: 0 }));
    const isCarried = carried !== null && keys.has(carried) && keys.size > 1;
    for (const [depth, piece] of [...pieces, ...(isCarried ? [] : earlier)].entries()) {
      const counted = new Set(ofKeys(piece.noun));
      // What an earlier figure counts is said of this one only where it counts nothing itself.
      const telling = ofKeys(piece.text).filter((word) => !noun.has(word) && (noun.size === 0 || !counted.has(word)));
      if (telling.length === 0) continue;
      // "UBND xã 187 lượt; Thanh tra tỉnh 153 lượt": the column of the same thing counted right before.
      if (depth > 0 && isCarried && noun.size > 0 && [...noun].every((word) => keys.get(carried)?.has(word)))
        return new Map([...keys.keys()].map((key) => [key, key === carried ? CARRIED_COLUMN : 0.3]));
      const found = alike(
        new Set([...noun, ...telling]),
        depth === 0 ? 1 : depth < pieces.length ? FADED : OTHER_SENTENCE,
      );
      // "187 lượt; Thanh tra tỉnh 153 lượt" behind "06 đoàn đông người": a column of what is counted goes before others.
      const isCounted =
        depth > 0 && noun.size > 0 && [...keys.values()].some((words) => [...noun].every((word) => words.has(word)));
      if (isCounted)
        for (const [key, words] of keys)
          if (![...noun].every((word) => words.has(word))) found.set(key, (found.get(key) ?? 0) * 0.5);
      if (Math.max(...found.values()) < LEAST.column) continue;
      // What the noun alone names may be meant all the same, where the words that say more stand further off.
      for (const [key, score] of bare) if (depth > 0) found.set(key, Math.max(found.get(key) ?? 0, score * 0.78));
      return found;
    }
    const isOfNoun = isCarried && counted && noun.size > 0 && [...noun].every((word) => keys.get(carried)?.has(word));
    if (isOfNoun) return new Map([...keys.keys()].map((key) => [key, key === carried ? CARRIED_COLUMN : 0.3]));
    if (Math.max(0, ...bare.values()) >= LEAST.column) return bare;
    if (keys.size === 1) return new Map([...keys].map(([key, { size }]) => [key, size === 0 ? 1 : 0.8]));
    if (isCarried) return new Map([...keys.keys()].map((key) => [key, key === carried ? CARRIED_COLUMN : 0.3]));
    return new Map([...keys.keys()].map((key) => [key, key === '' ? 0.7 : 0.3]));
  }

  /** How far a figure's own words name the columns of a line; none where they name no column. */
  columnsIn(subject: Subject, keys: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, number> {
    const all = new Set([...keys.values()].flatMap((indicator) => [...indicator]));
    const said = new Set([...this.wordsOf(withoutBases(subject.own))].filter((word) => all.has(word)));
    return new Map([...keys].map(([key, indicator]) => [key, this.grid.lexicon.alike(indicator, said)]));
  }

  /** Every line and indicator that the words may name, the likeliest first; `may`: whether a figure may be of a cell at all. */
  named(subject: Subject, may: (cell: GridCell) => boolean, carried: Carried | null = null): Named[] {
    const { lexicon } = this.grid;
    const core = new Set([...this.wordsOf(subject.own)].filter((word) => !NEUTRAL.has(word) && !/\d/u.test(word)));
    const found: Named[] = [];
    for (const table of this.grid.tables) {
      const lines = this.linesFor(table, subject, carried);
      if (lines.length === 0) continue;
      const keys = new Map<string, ReadonlySet<string>>();
      for (const { line } of lines)
        for (const cell of line.cells) if (may(cell)) keys.set(keyOf(cell.axis), cell.axis.indicator);
      if (keys.size === 0) continue;
      const isOwn = carried?.cell.line.table === table.index;
      const columns = this.columnsFor(subject, keys, isOwn ? carried.key : null, isOwn && carried.counted);
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
