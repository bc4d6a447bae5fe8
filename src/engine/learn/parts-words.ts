/** "bao gồm", "trong đó" between a whole and its parts, all tied: the figures of the next period say which of the two is true. */
import type { FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { Figure, sumAgainst } from '../../narrative';
import type { Line, Mention, ProseDraft } from '../../prose';
import type { FigureNames } from './figure-names';
import type { Ties } from './tie';

export interface PartsWord {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  /** null where the figures themselves already contradict the word. */
  template(names: FigureNames): string | null;
  /** The whole's cell, then the parts'. */
  readonly cells: readonly FactIndex[];
}

const WORD = /(?<!\p{L})(bao gồm|gồm|trong đó)(?!\p{L})/giu;

export function partsWordsOf(draft: ProseDraft, ties: Ties, books: Reading): readonly PartsWord[] {
  const cellOf = (mention: Mention | undefined): FactIndex | undefined => {
    const tie = mention && ties.get(mention);
    return tie?.work === null ? tie.facts[0] : undefined;
  };
  return draft.relations.flatMap((relation): PartsWord[] => {
    if (relation.kind !== 'sum' && relation.kind !== 'subset') return [];
    if (relation.parts.some(({ sign }) => sign !== 1)) return [];
    const whole = draft.mentions[relation.whole];
    const parts = relation.parts.map(({ fact }) => draft.mentions[fact]);
    const [first] = parts;
    const cells = parts.map(cellOf);
    const total = cellOf(whole);
    if (!whole || !first || total === undefined || cells.includes(undefined)) return [];
    const from = whole.line === first.line ? whole.end : 0;
    const word = [...first.line.plain.slice(from, first.start).matchAll(WORD)].at(-1);
    if (!word) return [];
    const figures = [total, ...(cells as FactIndex[])]
      .flatMap((cell) => books.facts[cell] ?? [])
      .map((fact) => new Figure(fact));
    const [sum, ...rest] = figures;
    const stands = sum ? sumAgainst(sum, rest) : 1;
    const [found] = word;
    const isAll = found.toLocaleLowerCase('vi') !== 'trong đó';
    const isContradicted = stands > 0 || (isAll && stands !== 0);
    const capital = /^\p{Lu}/u.test(found) ? ' | viet_hoa' : '';
    const start = from + word.index;
    return [
      {
        line: first.line,
        start,
        end: start + found.length,
        cells: [total, ...(cells as FactIndex[])],
        template: (names) =>
          isContradicted
            ? null
            : `{{ ${names.nameOf(total)} | ${isAll ? 'gom' : 'trong_do'}: ${(cells as FactIndex[]).map((cell) => names.nameOf(cell)).join(', ')}${capital} }}`,
      },
    ];
  });
}
