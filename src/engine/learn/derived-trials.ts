/**
 * From which cells, and by which work, a figure that no cell holds may follow: what its words say it is (a percentage of
 * the plan, a growth, a difference, a share, what is left), from the cells of the figure that it belongs to.
 */
import type { FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { foldText } from '../../language';
import type { Mention, ProseDraft, Role } from '../../prose';
import { againstSaid, besideOf, type Base } from './beside';
import { headingOf, isOneLine } from './columns-said';
import type { CountPairs } from './count-pairs';
import { countedAlike, namedBefore } from './owners';
import { senseOf } from './sense';
import type { Tie, Work } from './tie';
import type { BehindTrials } from './tie-behind';
import type { ColumnTrials } from './tie-columns';
import type { LineTrials } from './tie-lines';
import { gives, type Trial } from './trials';

const MOST_PARTS = 12;
/** What a change may be of: an amount, or a price ("6.500 đồng/kg, tăng 200 đồng/kg"). */
const AMOUNTS: ReadonlySet<Role> = new Set(['level', 'now', 'rate']);

const PLANS = /kế hoạch|dự toán|chỉ tiêu/iu;
const EARLIER = /cùng kỳ|(?:năm|kỳ|quý|tháng|vụ|năm học|niên vụ) trước|năm ngoái|năm (?:19|20)\d\d/iu;

const clauseBehind = ({ line, unitEnd }: Pick<Mention, 'line' | 'unitEnd'>): string =>
  /^(?:(?!\s(?:nhưng|song|tuy|và|còn)\s)[^.;,])*/iu.exec(line.plain.slice(unitEnd))?.[0] ?? '';

/** What a change is said to be against: the clause behind it, or before it, tells. */
function basesOf({ line, start, unitEnd, before }: Mention): readonly Base[] {
  const behind = clauseBehind({ line, unitEnd });
  const near = `${before} ${line.plain.slice(Math.max(0, start - 40), start).replace(/^.*[.;,]/su, '')}`;
  for (const words of [behind, near]) {
    if (PLANS.test(words)) return ['plan'];
    if (EARLIER.test(words)) return ['prior'];
  }
  return ['prior', 'plan'];
}

/** What else a figure may follow from. */
export interface Ways {
  readonly lines: LineTrials;
  readonly behind: BehindTrials;
  readonly columns: ColumnTrials;
  readonly pairs: CountPairs;
}

export class DerivedTrials {
  constructor(
    private readonly draft: ProseDraft,
    private readonly books: Reading,
    private readonly ties: ReadonlyMap<Mention, Tie>,
    private readonly spokenOf: (mention: Mention) => FactIndex | undefined,
    private readonly ways: Ways,
  ) {}

  /** The cell that a figure of the text was taken from as it stands. */
  cellOf(mention: Mention | undefined): FactIndex | undefined {
    const tie = mention && this.ties.get(mention);
    return tie?.work === null ? tie.facts[0] : undefined;
  }

  /** The tied amount that a percentage or change is said of: the one that its words name, else the last before it in its line. */
  private ownerOf(mention: Mention): FactIndex | undefined {
    const before = this.draft.mentions.filter(
      (each) =>
        each.line === mention.line &&
        each.end <= mention.start &&
        AMOUNTS.has(each.role) &&
        each.unit?.dimension !== 'percent',
    );
    const named = namedBefore(mention, before) ?? countedAlike(mention, before);
    return (
      this.cellOf(named) ?? this.ways.lines.ownerIn(mention) ?? this.cellOf(before.at(-1)) ?? this.spokenOf(mention)
    );
  }

  /** "96 hộ nghèo, chiếm 2,4% tổng số hộ": the column of its own line that is called so; "chiếm 3,0%" behind it of the same. */
  private wholeOfColumn(mention: Mention, owner: FactIndex): FactIndex | undefined {
    const own = this.books.facts[owner];
    if (!own) return undefined;
    const named = foldText(clauseBehind(mention).replace(/^\s*%?\s*(?:của|trong|trên|so với)?/iu, ' ')).trim();
    const onLine = (cell: FactIndex): boolean => {
      const fact = this.books.facts[cell];
      return fact !== undefined && cell !== owner && isOneLine(fact, own);
    };
    if (named === '') {
      const last = this.draft.mentions
        .filter((each) => each.line === mention.line && each.end <= mention.start && each.role === 'share')
        .at(-1);
      const tie = last && this.ties.get(last);
      const [, whole] = tie?.work === 'ty_le' ? tie.facts : [];
      return whole !== undefined && onLine(whole) ? whole : undefined;
    }
    const found = this.books.facts.flatMap((fact, index) =>
      onLine(index) && foldText(headingOf(fact, this.books)).replace(/\s*\([^)]*\)$/u, '') === named ? [index] : [],
    );
    return found.length === 1 ? found[0] : undefined;
  }

  /** "riêng mầm non giảm 42 cháu": of the line that the clause names, whichever of its columns changed so; the figures tell. */
  private changesOnLine(mention: Mention): readonly Trial[] {
    const { role } = senseOf(mention);
    if ((role !== 'change' && role !== 'over-plan') || mention.unit?.dimension !== 'count') return [];
    const trials = this.ways.lines
      .cellsNamed(mention)
      .flatMap((cell) =>
        besideOf(this.books, cell, role === 'change' ? 'prior' : 'plan').map((base): Trial => ({
          work: 'hieu',
          facts: [cell, base],
        })),
      )
      .filter((trial) => gives(mention, trial, this.books.facts));
    return trials.length === 1 ? trials : [];
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

  /** Every way in which the words of a figure say that it follows from cells, the likeliest first. */
  of(mention: Mention): readonly Trial[] {
    if (senseOf(mention).between) return [];
    const owner = this.ownerOf(mention);
    const rest = /còn lại/iu.test(mention.before) ? this.remainders(mention) : [];
    const paired = [
      ...this.ways.pairs.sharesOf(mention),
      ...this.ways.pairs.leftOf(mention),
      ...this.ways.pairs.ratesOf(mention),
      ...this.ways.pairs.averagesOf(mention),
    ];
    if (owner === undefined) return [...paired, ...this.points(mention), ...this.changesOnLine(mention), ...rest];
    const behindIt = clauseBehind(mention);
    const earlier = (cell: FactIndex): readonly FactIndex[] | null =>
      againstSaid(this.books, cell, EARLIER.test(behindIt) ? behindIt : `${mention.before} ${behindIt}`);
    const against = (work: Work, ...bases: readonly Base[]): Trial[] =>
      bases
        .flatMap((base) => (base === 'prior' ? earlier(owner) : null) ?? besideOf(this.books, owner, base))
        .map((other) => ({ work, facts: [owner, other] }));
    const above = (measures: RegExp): Trial[] =>
      this.onLine(owner, measures).map((cell) => ({ work: 'hon_100', facts: [cell] }));
    const share = (): Trial[] =>
      [...this.wholesFor(mention), ...this.totalsOf(owner)].map((whole) => ({ work: 'ty_le', facts: [owner, whole] }));
    const isPercent = mention.unit?.dimension === 'percent';
    if (mention.unit?.dimension === 'percent-point') return this.points(mention);
    const behind = (work: Work = 'ty_le'): Trial[] => {
      const whole = this.ways.lines.wholeBehind(mention, owner) ?? this.wholeOfColumn(mention, owner);
      return whole === undefined ? [] : [{ work, facts: [owner, whole] }];
    };
    const trials: Partial<Record<Role, () => readonly Trial[]>> = {
      'of-plan': () => [...against('ty_le', 'plan'), ...behind()],
      'over-plan': () =>
        isPercent
          ? [...above(/^percent-of-plan/u), ...against('toc_do', 'plan')]
          : [...this.changesOnLine(mention), ...against('hieu', 'plan')],
      'of-prior': () => against('ty_le', 'prior'),
      growth: () => [...above(/^percent-of-prior/u), ...against('toc_do', 'prior'), ...this.points(mention)],
      change: () => [...this.changesOnLine(mention), ...against('hieu', ...basesOf(mention))],
      times: () => [...against('so_lan', 'prior'), ...behind('so_lan')],
      share: () => [...share(), ...behind()],
      percent: () => [...against('ty_le', 'plan'), ...share(), ...behind()],
    };
    return [...paired, ...(trials[senseOf(mention).role]?.() ?? []), ...rest];
  }

  /** "đạt 96,5%, tăng 1,3%": between two percentages the difference of them is said, where it is what they give. */
  private points(mention: Mention): readonly Trial[] {
    const sense = senseOf(mention);
    const isPoints = mention.unit?.dimension === 'percent-point' && sense.direction !== 0;
    if (!isPoints && (mention.unit?.dimension !== 'percent' || mention.role !== 'growth')) return [];
    const before = this.draft.mentions.filter(({ line, end }) => line === mention.line && end <= mention.start);
    // Points may stand behind other points: "cao hơn kế hoạch 0,3 điểm %, cao hơn năm trước 0,6 điểm %".
    const last = isPoints
      ? before.filter((each) => each.unit?.dimension !== 'percent-point' && !this.isOfThen(each)).at(-1)
      : before.at(-1);
    const cell = last?.unit?.dimension === 'percent' ? this.cellOf(last) : undefined;
    if (cell === undefined) return [];
    return besideOf(
      this.books,
      cell,
      isPoints && (sense.role === 'over-plan' || PLANS.test(mention.before)) ? 'plan' : 'prior',
    ).map((other): Trial => ({ work: 'hieu', facts: [cell, other] }));
  }

  /** "39,2% (năm 2024 là 37,8%)": what stands in brackets is no figure of now. */
  private isOfThen(mention: Mention): boolean {
    return /prior|^plan/u.test(this.books.facts[this.cellOf(mention) ?? -1]?.measure ?? '');
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

  /** Totals of the workbooks that a cell is a part of. */
  private totalsOf(cell: FactIndex): readonly FactIndex[] {
    return this.books.relations.flatMap(({ kind, whole, parts }) =>
      kind === 'sum' && parts.some(({ fact, sign }) => fact === cell && sign === 1) ? [whole] : [],
    );
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
