/** The indicators of a table that words name, by what is counted and what is said of it. */
import type { Grid } from './grid';
import { CARRIED_COLUMN, DEPTHS, FADED, LEAST, OTHER_SENTENCE } from './naming-bounds';
import { withoutBases, withoutShared } from './name-words';
import type { PieceWords } from './piece-words';
import type { Subject } from './subject';

export class ColumnNamer {
  constructor(
    private readonly grid: Grid,
    private readonly words: PieceWords,
  ) {}

  /** How far the words name each of a table's indicators among those that a figure may be of. */
  columnsFor(
    subject: Subject,
    given: ReadonlyMap<string, ReadonlySet<string>>,
    carried: string | null,
    counted: boolean,
  ): ReadonlyMap<string, number> {
    const { lexicon } = this.grid;
    const keys = withoutShared(given);
    const all = new Set([...keys.values()].flatMap((indicator) => [...indicator]));
    const ofKeys = (text: string): string[] => [...this.words.of(text)].filter((word) => all.has(word));
    const noun = new Set(ofKeys(subject.noun));
    const alike = (said: ReadonlySet<string>, faded: number): Map<string, number> =>
      new Map([...keys].map(([key, indicator]) => [key, lexicon.alike(indicator, said) * faded]));
    const bare = alike(noun, 1);
    const own = { text: subject.own, noun: '', end: 0 };
    const pieces = [own, ...subject.before].slice(0, DEPTHS);
    const earlier = subject.earlier.slice(0, 2).map((text) => ({ text, noun: '', end: 0 }));
    const isCarried = carried !== null && keys.has(carried) && keys.size > 1;
    const asCarried = (): Map<string, number> =>
      new Map([...keys.keys()].map((key) => [key, key === carried ? CARRIED_COLUMN : 0.3]));
    const countsCarried = isCarried && noun.size > 0 && [...noun].every((word) => keys.get(carried)?.has(word));
    for (const [depth, piece] of [...pieces, ...(isCarried ? [] : earlier)].entries()) {
      const counted = new Set(ofKeys(piece.noun));
      // What an earlier figure counts is said of this one only where it counts nothing itself.
      const telling = ofKeys(piece.text).filter((word) => !noun.has(word) && (noun.size === 0 || !counted.has(word)));
      if (telling.length === 0) continue;
      // "UBND xã 187 lượt; Thanh tra tỉnh 153 lượt": the column of the same thing counted right before.
      if (depth > 0 && countsCarried) return asCarried();
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
    if (counted && countsCarried) return asCarried();
    if (Math.max(0, ...bare.values()) >= LEAST.column) return bare;
    if (keys.size === 1) return new Map([...keys].map(([key, { size }]) => [key, size === 0 ? 1 : 0.8]));
    if (isCarried) return asCarried();
    return new Map([...keys.keys()].map((key) => [key, key === '' ? 0.7 : 0.3]));
  }

  /** How far a figure's own words name the columns of a line; none where they name no column. */
  columnsIn(subject: Subject, keys: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, number> {
    const all = new Set([...keys.values()].flatMap((indicator) => [...indicator]));
    const said = new Set([...this.words.of(withoutBases(subject.own))].filter((word) => all.has(word)));
    return new Map([...keys].map(([key, indicator]) => [key, this.grid.lexicon.alike(indicator, said)]));
  }
}
