/** "đã giải quyết 22/26 đơn", "xóa được 12/15 nhà": the number behind the stroke where it is a whole or a plan, and what part of it the first is. */
import { compare } from '../../core/decimal';
import type { FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import type { Mention, ProseDraft } from '../../prose';
import { besideOf } from './beside';
import type { Tie } from './tie';
import type { Trial } from './trials';

const AGAINST = /^[^.;()]{0,60}(?:so với|kế hoạch|dự toán|cùng kỳ|năm trước)[^.;()]{0,30}\(\s*$/iu;
const SENTENCE = /[.!?]\s/u;

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
    const holding = [...new Set([...named, ...besideOf(this.books, now, 'plan')])].filter((cell) => {
      const fact = this.books.facts[cell];
      return fact && compare(fact.value, mention.value) === 0 && fact.unit?.text === this.books.facts[now]?.unit?.text;
    });
    return holding.length === 1 ? holding[0] : undefined;
  }

  /** "còn thiếu 850 con so với kế hoạch (5.200 con)": in the brackets behind a comparison stands what it is against. */
  private comparedIn(mention: Mention, last: Mention | undefined): FactIndex | undefined {
    const [, base, ...others] = (last && this.ties.get(last))?.facts ?? [];
    const fact = this.books.facts[base ?? -1];
    if (!last || !fact || others.length > 0 || compare(fact.value, mention.value) !== 0) return undefined;
    const between = mention.line.plain.slice(last.unitEnd, mention.start);
    return AGAINST.test(between) ? base : undefined;
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
    return this.draft.mentions.filter(
      ({ line, end, unitEnd }) =>
        line === mention.line &&
        end <= mention.start &&
        !SENTENCE.test(line.plain.slice(Math.min(unitEnd, mention.start), mention.start)),
    );
  }

  private cellOf(mention: Mention | undefined): FactIndex | undefined {
    const tie = mention && this.ties.get(mention);
    return tie?.work === null ? tie.facts[0] : undefined;
  }
}
