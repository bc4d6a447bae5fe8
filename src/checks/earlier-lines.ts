/**
 * Which line of an earlier table a line is: by its key or the labels down to it, and under lines that are one another's by
 * a label that is only written otherwise ("KT" for "kinh tế"), or by figures that no other line has.
 */
import type { LineReading, TableReading } from '../core/reading';
import { bareWords, namedLines } from '../language';

export interface LinePair {
  readonly now: LineReading;
  readonly then: LineReading;
}

export interface PairedLines {
  readonly pairs: readonly LinePair[];
  /** Lines of one side alone, whose label is no second one of its name. */
  readonly onlyNow: readonly LineReading[];
  readonly onlyThen: readonly LineReading[];
}

/** What is typed into the compared columns of a line, of a later line as of an earlier one. */
export interface Figures {
  readonly now: (line: LineReading) => string;
  readonly then: (line: LineReading) => string;
}

interface Named {
  readonly line: LineReading;
  readonly path: string;
  readonly parent: LineReading | null;
}

type Table = Pick<TableReading, 'lines'>;

function withParents(table: Table): readonly Named[] {
  const open: LineReading[] = [];
  return namedLines(table).map(({ line, path }) => {
    open.length = line.level;
    const parent = open.filter((each) => each !== undefined).at(-1) ?? null;
    open[line.level] = line;
    return { line, path, parent };
  });
}

/** The lines that each line is under, the outermost first. */
export function linesAbove(table: Table): ReadonlyMap<LineReading, readonly LineReading[]> {
  const named = withParents(table);
  const above = new Map<LineReading, readonly LineReading[]>();
  for (const { line, parent } of named) above.set(line, parent ? [...(above.get(parent) ?? []), parent] : []);
  return above;
}

/** Words that a label may have or leave out. */
const SMALL: ReadonlySet<string> = new Set(['tu', 'cua', 'va', 'cac', 'cho', 've', 'o', 'tai', 'khoan', 'the', 'of']);
const wordsOf = (label: string): readonly string[] =>
  bareWords(label.replace(/\([^()]*\)/gu, ' ').replaceAll('&', ' '))
    .split(' ')
    .filter((word) => word !== '' && !SMALL.has(word));

/** Whether one label is the other with words in short: "kt" for "kinh tế", "dn" for "doanh nghiệp". */
function writtenOtherwise(a: readonly string[], b: readonly string[], at = 0, to = 0): boolean {
  const [one, other] = [a[at], b[to]];
  if (one === undefined || other === undefined) return one === other;
  if (one === other && writtenOtherwise(a, b, at + 1, to + 1)) return true;
  return short(a, b, at, to) || short(b, a, to, at, true);
}

function short(a: readonly string[], b: readonly string[], at: number, to: number, turned = false): boolean {
  const word = a[at] ?? '';
  const length = word.length;
  if (length < 2 || length > 6 || /\d/.test(word)) return false;
  const spelled = b.slice(to, to + length);
  if (spelled.length < length || !spelled.every((each, place) => each[0] === word[place] && each.length > 1))
    return false;
  return turned ? writtenOtherwise(b, a, to + length, at + 1) : writtenOtherwise(a, b, at + 1, to + length);
}

const isTelling = (figures: string): boolean => /[1-9]\d{2}|[1-9]\d?[.,]?\d*[1-9]\d/.test(figures);

/** More lines of one parent than these on one side alone are another table, not lines written otherwise; each is held against each. */
const MOST_OPEN = 200;

/** Lines of one parent that are written otherwise, or that alone have these figures. */
function renamed(left: readonly Named[], others: readonly Named[], figures: Figures): LinePair | null {
  for (const { line } of left) {
    const words = wordsOf(line.label);
    const alike = others.filter(({ line: other }) => writtenOtherwise(words, wordsOf(other.label)));
    const own = figures.now(line);
    const same = isTelling(own) ? others.filter(({ line: other }) => figures.then(other) === own) : [];
    const isAlone = left.filter((each) => figures.now(each.line) === own).length === 1;
    const [found, ...more] = alike.length > 0 ? alike : isAlone ? same : [];
    if (found && more.length === 0) return { now: line, then: found.line };
  }
  return null;
}

const siblings = (lines: readonly Named[], parent: LineReading | null): readonly Named[] =>
  lines.filter((each) => each.parent === parent);

export function pairLines(now: Table, then: Table, figures: Figures): PairedLines {
  const [own, others] = [withParents(now), withParents(then)];
  const count = (lines: readonly Named[]): ReadonlyMap<string, number> =>
    lines.reduce((counts, { path }) => counts.set(path, (counts.get(path) ?? 0) + 1), new Map<string, number>());
  const [counts, otherCounts] = [count(own), count(others)];
  const byPath = new Map(others.map((each) => [each.path, each.line]));
  const partner = new Map<LineReading, LineReading>();
  for (const { path, line } of own) {
    const other = byPath.get(path);
    if (other && counts.get(path) === 1 && otherCounts.get(path) === 1) partner.set(line, other);
  }
  const taken = new Set(partner.values());
  const openNow = own.filter(({ path }) => !otherCounts.has(path));
  const openThen = others.filter(({ path }) => !counts.has(path));
  const pair = (found: LinePair | null): boolean => {
    if (!found) return false;
    partner.set(found.now, found.then);
    taken.add(found.then);
    return true;
  };
  for (const parent of new Set([null, ...own.map(({ line }) => line)])) {
    const above = parent === null ? null : partner.get(parent);
    if (above === undefined) continue;
    for (;;) {
      const left = siblings(openNow, parent).filter(({ line }) => !partner.has(line));
      const open = siblings(openThen, above).filter(({ line }) => !taken.has(line));
      if (left.length === 0 || open.length === 0 || left.length + open.length > MOST_OPEN) break;
      if (!pair(renamed(left, open, figures))) break;
    }
  }
  return {
    pairs: [...partner].map(([line, other]) => ({ now: line, then: other })),
    onlyNow: openNow.flatMap(({ line }) => (partner.has(line) ? [] : [line])),
    onlyThen: openThen.flatMap(({ line }) => (taken.has(line) ? [] : [line])),
  };
}
