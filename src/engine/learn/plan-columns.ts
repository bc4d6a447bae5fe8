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

/** "thực hiện 06 cuộc thanh tra theo kế hoạch" is of the plan, "đã tổ chức đủ 18 buổi theo kế hoạch" of both at once; null where no plan is said. */
export function saysByPlan({ line: { plain }, start, unitEnd }: Mention): 'plan' | 'both' | null {
  const [head = ''] = /[^.;,()]*$/u.exec(plain.slice(0, start)) ?? [];
  const [behind = ''] = /^[^.;,()]*/u.exec(plain.slice(unitEnd)) ?? [];
  if (!BY_PLAN.test(`${head} ${behind}`)) return null;
  return IS_DONE.test(head) ? 'both' : 'plan';
}

/** The plan's cells on a cell's own line. */
export const plansBeside = (fact: Fact, books: Reading): readonly FactIndex[] =>
  books.facts.flatMap((other, index) =>
    other !== fact && isOneLine(other, fact) && isOfPlan(other, books) ? [index] : [],
  );
