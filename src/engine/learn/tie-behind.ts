/**
 * Figures said of the figure right before them: "2.524,5 tấn (+1,9% so với cùng kỳ)", "giảm 05 vụ (19,23%)", "đạt 85,7% (cùng
 * kỳ 80,8%)", "từ 1.790 con lên 1.846 con (thêm 56 con)", a share or growth of a sum.
 */
import type { FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { wordsOf, type Mention, type ProseDraft } from '../../prose';
import { besideOf, type Base } from './beside';
import { isOneSentence } from './columns-said';
import { signOf } from './sense';
import type { Tie } from './tie';
import type { Trial } from './trials';

const OPENS = /\(\s*$/u;
const EARLIER = /(?:cùng kỳ|(?:năm|kỳ|quý|tháng) trước)[^()\d]{0,20}$/iu;
const MORE = /(?<!\p{L})(?:thêm|tăng|giảm|tăng thêm|giảm đi)\s*$/iu;
const OF_SHARE = /(?<!\p{L})(?:chiếm|tỷ lệ|tỷ trọng|bằng)(?!\p{L})|^$/iu;

export class BehindTrials {
  constructor(
    private readonly draft: ProseDraft,
    private readonly books: Reading,
    private readonly ties: ReadonlyMap<Mention, Tie>,
  ) {}

  /** What its place says outright; tried before anything that only its role suggests. */
  surely(mention: Mention): readonly Trial[] {
    const before = this.before(mention);
    const last = before.at(-1);
    if (!last || mention.unit?.dimension !== 'percent') return [];
    if (signOf(mention) !== 0) return this.signed(mention, last);
    const head = mention.line.plain.slice(0, mention.start);
    if (OPENS.test(head) && this.isRightBehind(last, mention)) return this.again(last);
    return EARLIER.test(head) ? this.earlier(before) : [];
  }

  of(mention: Mention): readonly Trial[] {
    const before = this.before(mention);
    if (mention.unit?.dimension !== 'percent') return this.between(mention, before);
    return [...this.ofSum(mention, before), ...this.ofColumns(mention)];
  }

  /** Of its sentence, in order. */
  private before(mention: Mention): readonly Mention[] {
    return this.draft.mentions
      .filter((each) => each.line === mention.line && each.end <= mention.start && isOneSentence(each, mention))
      .sort((a, b) => a.start - b.start);
  }

  /** "(+1,9% so với cùng kỳ)". */
  private signed(mention: Mention, last: Mention): readonly Trial[] {
    const cell = this.cellOf(last);
    if (cell === undefined || last.role === 'change') return [];
    const behind = /^[^)]*/u.exec(mention.line.plain.slice(mention.unitEnd))?.[0] ?? '';
    const bases: readonly Base[] = /kế hoạch|dự toán/iu.test(behind) ? ['plan'] : ['prior'];
    return bases
      .flatMap((base) => besideOf(this.books, cell, base))
      .map((base): Trial => ({ work: 'toc_do', facts: [cell, base] }));
  }

  /** "giảm 05 vụ (19,23%)": the same change in per cent. */
  private again(last: Mention): readonly Trial[] {
    const tie = this.ties.get(last);
    return tie?.work === 'hieu' && tie.facts.length === 2 ? [{ work: 'toc_do', facts: tie.facts }] : [];
  }

  /** "(cùng kỳ 80,8%)": what the percentage before it was then, of the same two amounts. */
  private earlier(before: readonly Mention[]): readonly Trial[] {
    const percent = before.filter(({ unit }) => unit?.dimension === 'percent').at(-1);
    const tie = percent && this.ties.get(percent);
    if (!tie) return [];
    if (tie.work === null) return [];
    const [part, whole, ...others] = tie.facts;
    if (tie.work !== 'ty_le' || whole === undefined || others.length > 0) return [];
    const [now, ...more] = besideOf(this.books, part, 'prior');
    const [base, ...rest] = besideOf(this.books, whole, 'prior');
    if (now === undefined || base === undefined || more.length > 0 || rest.length > 0) return [];
    return [{ work: 'ty_le', facts: [now, base] }];
  }

  /** "tăng từ 1.790 con lên 1.846 con (thêm 56 con)". */
  private between(mention: Mention, before: readonly Mention[]): readonly Trial[] {
    const [then, now] = before.slice(-2).map((each) => this.cellOf(each));
    if (then === undefined || now === undefined || !MORE.test(mention.before)) return [];
    const isPair = besideOf(this.books, now, 'prior').includes(then);
    return isPair ? [{ work: 'hieu', facts: [now, then] }] : [];
  }

  /** A growth of a sum, and what share of it something is. */
  private ofSum(mention: Mention, before: readonly Mention[]): readonly Trial[] {
    const sum = before.flatMap((each) => {
      const tie = this.ties.get(each);
      return tie?.work === 'tong' ? [tie.facts] : [];
    });
    const facts = sum.at(-1);
    if (!facts) return [];
    if (mention.role === 'growth') {
      const bases = facts.map((cell) => besideOf(this.books, cell, 'prior'));
      if (bases.some(({ length }) => length !== 1)) return [];
      return [{ work: 'toc_do', facts: [...facts, ...bases.flat()], plus: facts.length - 1, ofLines: true }];
    }
    if (mention.role !== 'share' && mention.role !== 'percent') return [];
    const words = wordsOf(mention.label);
    const isNamed = (cell: FactIndex): boolean =>
      [...wordsOf(this.books.facts[cell]?.label ?? '')].some((word) => words.has(word));
    return OF_SHARE.test(mention.before)
      ? facts.filter(isNamed).map((cell): Trial => ({ work: 'ty_le', facts: [cell, ...facts], ofLines: true }))
      : [];
  }

  /** "đạt 99,3% số hồ sơ đã giải quyết (3.779/3.806 hồ sơ)": of the pair in the brackets behind it. */
  private ofColumns(mention: Mention): readonly Trial[] {
    const [now, base] = this.draft.mentions
      .filter((each) => each.line === mention.line && each.start >= mention.end && isOneSentence(mention, each))
      .slice(0, 2);
    if (now?.role !== 'now' || base?.role !== 'base') return [];
    const cell = this.cellOf(now);
    const tie = this.ties.get(base);
    if (cell === undefined || !tie || (tie.work !== null && tie.work !== 'tong')) return [];
    return [{ work: 'ty_le', facts: [cell, ...tie.facts] }];
  }

  private isRightBehind(last: Mention, mention: Mention): boolean {
    return (
      last.role === 'change' && /^[^()\d]{0,12}\(\s*$/u.test(mention.line.plain.slice(last.unitEnd, mention.start))
    );
  }

  private cellOf(mention: Mention): FactIndex | undefined {
    const tie = this.ties.get(mention);
    return tie?.work === null ? tie.facts[0] : undefined;
  }
}
