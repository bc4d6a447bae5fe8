/** "đã giải quyết 22/26 đơn", "xóa được 12/15 nhà": the number behind the stroke where it is a whole or a plan, and what part of it the first is. */
import { compare, shift } from '../../core/decimal';
import type { FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { powerBetween } from '../../core/relation-scale';
import { wordsOf, type Mention, type ProseDraft, type Role } from '../../prose';
import { besideOf, type Base } from './beside';
import { headingOf, isOneLine } from './columns-said';
import { isTotalLine } from './sheet-lines';
import type { Tie } from './tie';
import type { Trial } from './trials';

const AGAINST = /^[^.;()]{0,60}(?:so với|kế hoạch|dự toán|cùng kỳ|năm trước)[^.;()]{0,30}\(\s*$/iu;
const IN_BRACKETS = {
  plan: /(?:kế hoạch|dự toán|chỉ tiêu)[^.;()\d]{0,30}\(\s*$/iu,
  prior: /(?:cùng kỳ|năm ngoái|(?:năm|kỳ|quý|tháng|vụ|năm học) trước)[^.;()\d]{0,30}\(\s*$/iu,
} as const;
const EACH = /bình quân\s+(?:mỗi|một|từng)\s+(\p{L}+(?:\s+\p{L}+){0,3})/iu;
/** "(năm 2024 là 37,8%)". */
const OF_YEAR = /\(\s*(?:cùng kỳ\s+)?năm\s+\d{4}\s*(?:là|đạt|:)?\s*$/iu;
const LEFT = /(?<!\p{L})còn(?:\s+(?:lại|thiếu))?\s*$/iu;
/** A percentage that a cell holds is an amount like any other. */
const AMOUNTS: ReadonlySet<Role> = new Set(['level', 'now', 'rate', 'percent', 'of-prior']);
const SENTENCE = /[.!?]\s/u;

/** "(tháng trước 1.702 lượt)", "chưa đạt kế hoạch đề ra (07 trường)". */
function baseSaid({ role, line, start }: Mention): Base | null {
  if (role === 'prior' || role === 'plan') return role;
  const head = line.plain.slice(0, start);
  if (IN_BRACKETS.plan.test(head)) return 'plan';
  return IN_BRACKETS.prior.test(head) || OF_YEAR.test(head) ? 'prior' : null;
}

export class CountPairs {
  constructor(
    private readonly draft: ProseDraft,
    private readonly books: Reading,
    private readonly ties: ReadonlyMap<Mention, Tie>,
  ) {}

  /** The cell of the second number: an amount that its sentence has named, or the plan of the first's line; none where both may be meant. */
  baseOf(mention: Mention): FactIndex | undefined {
    const before = this.before(mention);
    const compared = this.comparedIn(mention, before.at(-1));
    if (compared !== undefined) return compared;
    const now = mention.role === 'base' ? this.cellOf(before.at(-1)) : undefined;
    if (now === undefined) return undefined;
    const named = before.slice(0, -1).flatMap((each) => (each.role === 'level' ? (this.cellOf(each) ?? []) : []));
    const holding = this.holding(mention, now, [...named, ...besideOf(this.books, now, 'plan')]);
    // No plan of that amount: what else of the line it can be is one cell of its own kind, or nothing.
    const found = holding.length === 0 ? this.holding(mention, now, this.onLine(now)) : holding;
    if (found.length === 0) return this.totalOf(mention, now);
    return found.length === 1 ? found[0] : undefined;
  }

  /** "06/09 trường": what is counted in all, on a line of totals under a heading that names it; nothing where two do. */
  private totalOf({ unit, value }: Mention, now: FactIndex): FactIndex | undefined {
    const noun = wordsOf(unit?.text ?? '');
    if (noun.size === 0) return undefined;
    const counting = this.books.facts.flatMap((fact, index) => {
      const heading = wordsOf(headingOf(fact, this.books));
      const isNamed = heading.size === noun.size && [...noun].every((word) => heading.has(word));
      return index !== now && isNamed && isTotalLine(fact) ? [index] : [];
    });
    const [cell, ...others] = counting;
    const fact = this.books.facts[cell ?? -1];
    return fact && others.length === 0 && compare(fact.value, value) === 0 ? cell : undefined;
  }

  /** "Sởi: không ghi nhận ca mắc (tháng trước 02 ca)": then, of the line that begins the sentence, where no amount of now stands before it. */
  besideNamed(mention: Mention, cellsOf: (head: string) => readonly FactIndex[]): FactIndex | undefined {
    const base = baseSaid(mention);
    const before = this.before(mention);
    if (base === null || before.length > 0) return undefined;
    const head = mention.line.plain.slice(0, mention.start).replace(/^.*[.;]\s/su, '');
    const [name = ''] = /^[^:,(]*/u.exec(head) ?? [];
    const cells = [
      ...new Set(cellsOf(name).flatMap((now) => this.holding(mention, now, besideOf(this.books, now, base)))),
    ];
    return cells.length === 1 ? cells[0] : undefined;
  }

  /** Which of the cells hold the number behind the stroke, in the unit that is said of it, and are of the first's kind. */
  private holding(mention: Mention, now: FactIndex, cells: readonly FactIndex[]): readonly FactIndex[] {
    const own = this.books.facts[now];
    return [...new Set(cells)].filter((cell) => {
      const fact = this.books.facts[cell];
      if (!fact || cell === now || fact.unit?.text !== own?.unit?.text) return false;
      const power = mention.unit === null ? 0 : powerBetween(fact.unit, mention.unit);
      return power !== null && compare(shift(fact.value, power), mention.value) === 0;
    });
  }

  private onLine(cell: FactIndex): readonly FactIndex[] {
    const own = this.books.facts[cell];
    return this.books.facts.flatMap((fact, index) => (own && isOneLine(fact, own) ? [index] : []));
  }

  /** "còn thiếu 850 con so với kế hoạch (5.200 con)": in the brackets behind a comparison stands what it is against. */
  private comparedIn(mention: Mention, last: Mention | undefined): FactIndex | undefined {
    const [, base, ...others] = (last && this.ties.get(last))?.facts ?? [];
    const fact = this.books.facts[base ?? -1];
    if (!last || !fact || others.length > 0 || compare(fact.value, mention.value) !== 0) return undefined;
    const between = mention.line.plain.slice(last.unitEnd, mention.start);
    return AGAINST.test(between) ? base : undefined;
  }

  /** "1.846 lượt (tháng trước 1.702 lượt)", "12 nhà (kế hoạch 15 nhà)": the amount's own figure of then, or its plan, where it holds the number. */
  besideIn(mention: Mention): FactIndex | undefined {
    const base = baseSaid(mention);
    if (base === null) return undefined;
    const amount = this.before(mention)
      .filter(({ role, unit }) => AMOUNTS.has(role) && unit?.text === mention.unit?.text)
      .at(-1);
    const now = this.cellOf(amount);
    if (now === undefined) return undefined;
    const [cell, ...others] = this.holding(mention, now, besideOf(this.books, now, base));
    return others.length === 0 ? cell : undefined;
  }

  /** "191 lớp, 6.356 học sinh; bình quân 33,3 học sinh/lớp": of the two amounts of its sentence that the rate names. */
  ratesOf(mention: Mention): readonly Trial[] {
    const [, per = '', each = ''] = /^([^/]+)\/([^/]+)$/u.exec(mention.unit?.text ?? '') ?? [];
    if (mention.role !== 'rate' || each === '') return [];
    const before = this.before(mention).filter(({ role }) => role === 'level');
    const [now, ...others] = before.filter(({ unit }) => unit?.text === per.trim());
    const [base, ...more] = before.filter(({ unit }) => unit?.text === each.trim());
    const [part, whole] = [this.cellOf(now), this.cellOf(base)];
    if (part === undefined || whole === undefined || others.length > 0 || more.length > 0) return [];
    return [{ work: 'so_lan', facts: [part, whole] }];
  }

  /** "xử phạt 318 trường hợp … 412,5 triệu đồng …; bình quân mỗi trường hợp bị phạt 1,30 triệu đồng". */
  averagesOf(mention: Mention): readonly Trial[] {
    const [, noun = ''] = EACH.exec(mention.before) ?? [];
    if (noun === '' || mention.unit === null) return [];
    const levels = this.before(mention).filter(({ role }) => role === 'level' || role === 'now');
    const shared = levels.filter(({ unit }) => unit !== null && noun.startsWith(unit.text));
    const amounts = levels.filter((each) => !shared.includes(each) && each.unit?.dimension === mention.unit?.dimension);
    const [part, whole] = [this.cellOf(amounts.at(-1)), this.cellOf(shared.at(-1))];
    return part === undefined || whole === undefined ? [] : [{ work: 'binh_quan', facts: [part, whole] }];
  }

  /** "44/50 trẻ, đạt 88%, còn 06 trẻ": what is left of the pair. */
  leftOf(mention: Mention): readonly Trial[] {
    if (!LEFT.test(mention.before)) return [];
    const [now, base] = this.before(mention)
      .filter(({ unit }) => unit?.dimension !== 'percent')
      .slice(-2);
    if (now?.role !== 'now' || base?.role !== 'base' || base.unit?.text !== mention.unit?.text) return [];
    const [part, whole] = [this.cellOf(now), this.cellOf(base)];
    return part === undefined || whole === undefined ? [] : [{ work: 'hieu', facts: [whole, part] }];
  }

  /** "22/26 đơn, đạt 84,6%". */
  sharesOf(mention: Mention): readonly Trial[] {
    const [now, base] = this.before(mention).slice(-2);
    if (mention.unit?.dimension !== 'percent' || now?.role !== 'now' || base?.role !== 'base') return [];
    const [part, whole] = [this.cellOf(now), this.cellOf(base)];
    return part === undefined || whole === undefined ? [] : [{ work: 'ty_le', facts: [part, whole] }];
  }

  /** Of its sentence, in order. */
  private before(mention: Mention): readonly Mention[] {
    // What was read twice stands at the end of the draft.
    return this.draft.mentions
      .filter(
        ({ line, end, unitEnd }) =>
          line === mention.line &&
          end <= mention.start &&
          !SENTENCE.test(line.plain.slice(Math.min(unitEnd, mention.start), mention.start)),
      )
      .sort((a, b) => a.start - b.start);
  }

  private cellOf(mention: Mention | undefined): FactIndex | undefined {
    const tie = mention && this.ties.get(mention);
    return tie?.work === null ? tie.facts[0] : undefined;
  }
}
