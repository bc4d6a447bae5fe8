/** Columns of what was planned beside columns of what was done: which of the two a figure is of where both hold as much, its words decide. */
import type { Fact, FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { foldText } from '../../language';
import type { Mention } from '../../prose';
import { headingOf, isOneLine } from './columns-said';

const PLAN = /^(?:kế hoạch|dự toán|kh)(?!\p{L})(?!.*(?:thực hiện|so với|tỷ lệ|%))/u;
const RATE = /percent|growth|change|prior/u;
const BY_PLAN = /(?<!\p{L})theo\s+(?:kế hoạch|dự toán|chỉ tiêu)(?!\p{L})/iu;

/** "Kế hoạch" over "Số hộ" as well as a column "Kế hoạch năm". */
export const isOfPlan = (fact: Fact, books: Reading): boolean =>
  /^plan/u.test(fact.measure) || (!RATE.test(fact.measure) && PLAN.test(foldText(headingOf(fact, books))));

const IS_DONE = /(?<!\p{L})(?:đã|đủ|được|hoàn thành)(?!\p{L})/iu;

const headOf = ({ line, start }: Mention): string => /[^.;,()]*$/u.exec(line.plain.slice(0, start))?.[0] ?? '';

/** "đã tổ chức 18 buổi". */
export const saysDone = (mention: Mention): boolean => IS_DONE.test(headOf(mention));

/** "thực hiện 06 cuộc thanh tra theo kế hoạch". */
export function saysByPlan(mention: Mention): boolean {
  const [behind = ''] = /^[^.;,()]*/u.exec(mention.line.plain.slice(mention.unitEnd)) ?? [];
  return BY_PLAN.test(`${headOf(mention)} ${behind}`);
}

/** The plan's cells on a cell's own line. */
export const plansBeside = (fact: Fact, books: Reading): readonly FactIndex[] =>
  books.facts.flatMap((other, index) =>
    other !== fact && isOneLine(other, fact) && isOfPlan(other, books) ? [index] : [],
  );
