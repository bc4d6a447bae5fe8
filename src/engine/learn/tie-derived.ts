/**
 * Figures that no cell holds and that follow from cells: a percentage of the plan, a growth, a difference, a share, what
 * is left. Tried is only what the figure's words say it is, from the cells of the figure that it belongs to.
 */
import {
  absolute,
  add,
  compare,
  divide,
  fromInteger,
  multiply,
  shift,
  sign,
  subtract,
  type Decimal,
} from '../../core/decimal';
import type { Fact, FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import type { Mention, ProseDraft, Role } from '../../prose';
import type { Tie, Work } from './tie';

const HUNDRED = fromInteger(100);
const DIGITS = 12;
const SCORE = 0.6;
const MOST_PARTS = 12;

interface Trial {
  readonly work: Work;
  readonly facts: readonly [FactIndex, ...FactIndex[]];
}

const inUnit = (of: Fact, fact: Fact): Decimal => shift(fact.value, (fact.unit?.power ?? 0) - (of.unit?.power ?? 0));

/** What the filter gives of these cells; null where it cannot. */
function worked(work: Work, facts: readonly Fact[]): Decimal | null {
  const [first, ...rest] = facts;
  if (!first) return null;
  const others = rest.map((fact) => inUnit(first, fact));
  const [other] = others;
  const ratio = other && sign(other) > 0 ? divide(first.value, other, DIGITS) : null;
  switch (work) {
    case 'hieu':
      return others.reduce(subtract, first.value);
    case 'tong':
      return others.reduce(add, first.value);
    case 'ty_le':
      return ratio && multiply(ratio, HUNDRED);
    case 'toc_do':
      return ratio && subtract(multiply(ratio, HUNDRED), HUNDRED);
    case 'so_lan':
      return ratio;
    case 'hon_100':
      return subtract(first.value, HUNDRED);
  }
}

/** Whether the cells give the digits that the text prints, in the direction that it says. */
function gives(mention: Mention, { work, facts }: Trial, all: readonly Fact[]): boolean {
  const operands = facts.flatMap((index) => all[index] ?? []);
  const value = worked(work, operands);
  const [first] = operands;
  if (value === null || !first) return false;
  if (mention.direction !== 0 && sign(value) !== mention.direction) return false;
  const isAmount = work === 'hieu' || work === 'tong';
  const power = isAmount ? (first.unit?.power ?? 0) - (mention.unit?.power ?? first.unit?.power ?? 0) : 0;
  const gap = absolute(subtract(absolute(shift(value, power)), absolute(mention.value)));
  if (sign(gap) === 0) return true;
  return (
    compare(multiply(gap, fromInteger(2)), shift(fromInteger(1), -mention.decimals)) <= 0 && !(isAmount && power === 0)
  );
}

export class DerivedTies {
  constructor(
    private readonly draft: ProseDraft,
    private readonly books: Reading,
    private readonly ties: Map<Mention, Tie>,
    private readonly spokenOf: (mention: Mention) => FactIndex | undefined,
  ) {}

  tie(mentions: readonly Mention[]): void {
    for (const mention of mentions) {
      if (this.ties.has(mention) || mention.hedged) continue;
      const found = this.trialsOf(mention).find((trial) => gives(mention, trial, this.books.facts));
      if (found) this.ties.set(mention, { ...found, score: SCORE });
    }
  }

  /** "giảm 05 lượt (08/13 lượt)": a change beside its two figures is worked out of them. */
  preferPairs(mentions: readonly Mention[]): void {
    for (const mention of mentions) {
      if (mention.role !== 'change') continue;
      const after = mentions.filter(({ line, start }) => line === mention.line && start > mention.end).slice(0, 2);
      if (after[0]?.role !== 'now' || after[1]?.role !== 'base') continue;
      const [now, base] = after.map((each) => this.cellOf(each));
      if (now === undefined || base === undefined) continue;
      const trial: Trial = { work: 'hieu', facts: [now, base] };
      if (gives(mention, trial, this.books.facts)) this.ties.set(mention, { ...trial, score: SCORE });
    }
  }

  private cellOf(mention: Mention | undefined): FactIndex | undefined {
    const tie = mention && this.ties.get(mention);
    return tie?.work === null ? tie.facts[0] : undefined;
  }

  /** The tied amount that a percentage or change is said of: the last one before it in its line. */
  private ownerOf(mention: Mention): FactIndex | undefined {
    const before = this.draft.mentions.filter(
      (each) =>
        each.line === mention.line &&
        each.end <= mention.start &&
        each.role === 'level' &&
        each.unit?.dimension !== 'percent',
    );
    return this.cellOf(before.at(-1)) ?? this.spokenOf(mention);
  }

  /** The other measures of a cell's own line. */
  private onLine(cell: FactIndex, measures: RegExp): FactIndex[] {
    const own = this.books.facts[cell];
    if (!own) return [];
    return this.books.facts.flatMap((fact, index) =>
      fact.table === own.table && fact.line === own.line && fact.label === own.label && measures.test(fact.measure)
        ? [index]
        : [],
    );
  }

  private trialsOf(mention: Mention): readonly Trial[] {
    const owner = this.ownerOf(mention);
    const rest = /còn lại/iu.test(mention.before) ? this.remainders(mention) : [];
    if (owner === undefined) return rest;
    const against = (work: Work, measures: RegExp): Trial[] =>
      this.onLine(owner, measures).map((other) => ({ work, facts: [owner, other] }));
    const above = (measures: RegExp): Trial[] =>
      this.onLine(owner, measures).map((cell) => ({ work: 'hon_100', facts: [cell] }));
    const share = (): Trial[] => this.wholesFor(mention).map((whole) => ({ work: 'ty_le', facts: [owner, whole] }));
    const isPercent = mention.unit?.dimension === 'percent';
    const trials: Partial<Record<Role, () => readonly Trial[]>> = {
      'of-plan': () => against('ty_le', /^plan/u),
      'over-plan': () =>
        isPercent ? [...above(/^percent-of-plan/u), ...against('toc_do', /^plan/u)] : against('hieu', /^plan/u),
      'of-prior': () => against('ty_le', /^prior/u),
      growth: () => [...above(/^percent-of-prior/u), ...against('toc_do', /^prior/u)],
      change: () => against('hieu', /^(?:prior|plan)/u),
      times: () => against('so_lan', /^prior/u),
      share,
      percent: () => [...against('ty_le', /^plan/u), ...share()],
    };
    return [...(trials[mention.role]?.() ?? []), ...rest];
  }

  /** Amounts before it in its paragraph that it may be a share of, the nearest first. */
  private wholesFor(mention: Mention): readonly FactIndex[] {
    const owner = this.ownerOf(mention);
    return this.draft.mentions
      .filter((each) => each.line === mention.line && each.end <= mention.start && each.role === 'level')
      .map((each) => this.cellOf(each))
      .filter((cell): cell is FactIndex => cell !== undefined && cell !== owner)
      .reverse();
  }

  /** "còn lại 12": an amount before it less those between. */
  private remainders(mention: Mention): readonly Trial[] {
    const before = this.draft.mentions
      .filter((each) => each.line === mention.line && each.end <= mention.start && each.role === 'level')
      .slice(-MOST_PARTS);
    const cells = before.map((each) => this.cellOf(each));
    return cells.flatMap((whole, at): Trial[] => {
      const parts = cells.slice(at + 1);
      if (whole === undefined || parts.length === 0 || parts.includes(undefined)) return [];
      return [{ work: 'hieu', facts: [whole, ...(parts as FactIndex[])] }];
    });
  }
}
