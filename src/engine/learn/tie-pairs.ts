/** "đứng 3/10 huyện", "18/18 chỉ tiêu": a rank or a target among so many, tied to two cells that stand together and that the sentence names. */
import { parseCellName } from '../../core/cell-address';
import { compare, fromInteger } from '../../core/decimal';
import type { Fact, FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { wordsOf, type Line, type ReadLine } from '../../prose';

export interface PairTie {
  readonly line: Line;
  /** The two numbers' places, and their cells where they are known. */
  readonly numbers: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  readonly cells: readonly [FactIndex, FactIndex] | null;
}

const PAIR = /(\d{1,3})\s?\/\s?(\d{1,3})/u;
const KINDS: ReadonlySet<string> = new Set(['rank', 'target']);
/** How many of the words of the two labels the sentence must say. */
const SAID = 0.5;
/** Lines between the two at most. */
const APART = 3;

const rowOf = (fact: Fact): number => parseCellName(fact.at.cell)?.row ?? 0;
const columnOf = (fact: Fact): number => parseCellName(fact.at.cell)?.column ?? 0;

/** Below each other in one column, or beside each other on one line, the first one first. */
function standTogether(first: Fact, second: Fact): boolean {
  if (first.table !== second.table) return false;
  const [down, across] = [rowOf(second) - rowOf(first), columnOf(second) - columnOf(first)];
  return (across === 0 && down > 0 && down <= APART) || (down === 0 && across > 0 && across <= APART);
}

function cellsOf(a: string, b: string, sentence: string, books: Reading): readonly [FactIndex, FactIndex] | null {
  const said = wordsOf(sentence);
  const holding = (text: string): FactIndex[] =>
    books.facts.flatMap((fact, index) => (compare(fact.value, fromInteger(Number(text))) === 0 ? [index] : []));
  const seconds = holding(b);
  const found = holding(a).flatMap((first) =>
    seconds.flatMap((second) => {
      const [one, other] = [books.facts[first], books.facts[second]];
      if (!one || !other || !standTogether(one, other)) return [];
      const words = wordsOf(`${one.label} ${other.label}`);
      const score = [...words].filter((word) => said.has(word)).length / Math.max(1, words.size);
      return score >= SAID ? [{ cells: [first, second] as const, score }] : [];
    }),
  );
  const [best, rival] = found.sort((x, y) => y.score - x.score);
  return best && (!rival || rival.score < best.score) ? best.cells : null;
}

/** Every rank and target of the lines, tied or not. */
export function tiePairs(lines: readonly ReadLine[], books: Reading): readonly PairTie[] {
  return lines.flatMap(({ line, none }) =>
    none.flatMap(({ start, end, why }): PairTie[] => {
      const match = KINDS.has(why) ? PAIR.exec(line.plain.slice(start, end)) : null;
      if (!match) return [];
      const [, a = '', b = ''] = match;
      const from = start + match.index;
      const second = from + match[0].length - b.length;
      const head = line.plain.slice(0, start).replace(/^.*[.;](?=\s\p{Lu})/su, '');
      const tail = line.plain.slice(start).replace(/[.;]\s\p{Lu}.*$/su, '');
      const sentence = head + tail;
      return [
        {
          line,
          numbers: [
            { start: from, end: from + a.length, text: a },
            { start: second, end: second + b.length, text: b },
          ],
          cells: cellsOf(a, b, sentence, books),
        },
      ];
    }),
  );
}
