/** What stands beside a cell on its line to be compared with: its plan, its figure of a year before. */
import type { Fact, FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { foldText } from '../../language';
import { wordsOf } from '../../prose';
import { besideByPeriod, spanSaid } from './beside-periods';
import { isOfChange } from './change-columns';
import { headingOf } from './columns-said';

export type Base = 'plan' | 'prior';

const SAYS: Readonly<Record<Base, RegExp>> = {
  plan: /kế hoạch|dự toán|chỉ tiêu(?: (?:giao|được giao))?/gu,
  prior: /cùng kỳ|(?:năm|kỳ|quý|tháng|vụ|năm học|niên vụ) trước|năm ngoái/gu,
};

/** A column of the same words but those for the plan or the year before. */
function isNamedAs(base: Base, other: string, own: string): boolean {
  const rest = wordsOf(other.replace(SAYS[base], ' '));
  const words = wordsOf(own);
  return other.search(SAYS[base]) >= 0 && rest.size === words.size && [...rest].every((word) => words.has(word));
}

/** "so với tháng trước" is of the column "Tháng trước", "so với đầu năm" of "Hộ nghèo đầu năm", and of no other, where there is one. */
const STEP = /(?<!\p{L})(?:(?:tháng|quý|kỳ|tuần|vụ|năm học|niên vụ) trước|(?<!(?:tháng|từ) )đầu (?:năm|kỳ))(?!\p{L})/u;

/** Of the cells that something may be against those whose column the words name; all where no column is headed so. */
export function againstSaid(books: Reading, cell: FactIndex, words: string): readonly FactIndex[] | null {
  const [step] = STEP.exec(foldText(words)) ?? [];
  const own = books.facts[cell];
  const span = spanSaid(words, books);
  if (!own) return null;
  if (step === undefined) {
    const named = span === null || span === 'other' ? [] : besideByPeriod(books, cell, [span]);
    // Against a month or year that no column is of nothing is compared.
    if (span === 'other') return besideByPeriod(books, cell, ['year', 'step']).length > 0 ? [] : null;
    return named.length > 0 ? named : null;
  }
  const found = books.facts.flatMap((fact, index) =>
    fact.table === own.table &&
    fact.line === own.line &&
    fact.label === own.label &&
    fact !== own &&
    !isOfChange(fact, books) &&
    foldText(headingOf(fact, books)).includes(step)
      ? [index]
      : [],
  );
  if (found.length > 0) return found;
  const before = besideByPeriod(books, cell, ['step']);
  return before.length > 0 ? before : null;
}

/** Of "Sản lượng" the column "Sản lượng cùng kỳ", where the line has one of its own; else the line's plan or last year's. */
export function besideOf(books: Reading, cell: FactIndex, base: Base): readonly FactIndex[] {
  const own = books.facts[cell];
  if (!own) return [];
  const having = (isBase: (fact: Fact) => boolean): FactIndex[] =>
    books.facts.flatMap((fact, index) =>
      fact.table === own.table && fact.line === own.line && fact.label === own.label && fact !== own && isBase(fact)
        ? [index]
        : [],
    );
  const itsOwn = having(({ measure }) => measure === `${own.measure}-${base}`);
  if (itsOwn.length > 0) return itsOwn;
  const any = having(({ measure }) => measure.startsWith(base));
  if (any.length > 0) return any;
  const heading = foldText(headingOf(own, books));
  const named = having((fact) => isNamedAs(base, foldText(headingOf(fact, books)), heading));
  return named.length > 0 ? named : besideByPeriod(books, cell, base === 'plan' ? ['plan'] : ['year', 'step']);
}
