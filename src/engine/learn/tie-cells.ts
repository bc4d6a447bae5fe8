/**
 * Figures of a text tied to the cells that hold them: equal, of the unit, and spoken of by the words. Where several cells
 * are spoken of alike, the line of the figures beside it decides; where nothing decides, nothing is tied.
 */
import { compare, shift, sign } from '../../core/decimal';
import type { Fact, FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { powerBetween } from '../../core/relation-scale';
import { foldText } from '../../language';
import { wordsOf, type Candidate, type Mention, type ProseDraft } from '../../prose';
import { beyondBound } from './bounds-said';
import { isOfChange } from './change-columns';
import { columnSaid, headingOf, isOneLine, isOneSentence } from './columns-said';
import type { LinesNamed } from './lines-named';
import { withoutEarlier } from './earlier-columns';
import { equalPairs, isSame, TELLING } from './same-indicator';
import { senseOf } from './sense';
import { isTotalLine } from './sheet-lines';
import type { Tie } from './tie';
import { tieCompared } from './tie-compared';
import { tieGroups } from './tie-groups';
import { isOfPlan, plansBeside, saysByPlan, saysDone } from './plan-columns';
import { lacksHeading, lacksItsLine, lacksWords } from './words-lacking';

/** A score that ties a figure alone, and one that does where it is the only cell or a large figure. */
const ENOUGH = { small: 0.3, large: 0.25, only: 0.12 } as const;
/** By how much the best must lead. */
const LEAD = 0.08;
/** What standing on the line, or in the table, of the figure before it adds. */
const BESIDE = { both: 0.35, line: 0.2, table: 0.1 } as const;

const digitsOf = (mention: Mention): number =>
  mention.line.text.slice(mention.start, mention.end).replace(/\D/g, '').replace(/^0+/, '').length;
const isLarge = (mention: Mention): boolean =>
  (mention.unit !== null && mention.unit.dimension !== 'count') || digitsOf(mention) >= 3;

const AIM =
  /^(?:tổng\s+)?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)(?:\s+(?:năm|giao|được giao|đề ra|cả năm))*(?:\s+\d{4})?(?:\s+(?:của|về|là))?\s/iu;
const HOPED = /(?<!\p{L})(?:phấn đấu|dự kiến|mục tiêu|dự báo|sẽ|cần đạt|nhu cầu|đề nghị)(?!\p{L})/iu;
const isPlan = ({ measure }: Fact): boolean => /^plan/u.test(measure);
const TOTAL_OF = /^(?:tổng|cả|hai|ba|bốn)\s/iu;
/** The year's plan as it was set, no hope of what is to come. */
const isStated = ({ line, start, label }: Mention): boolean =>
  !line.planned && AIM.test(label) && !HOPED.test(line.plain.slice(Math.max(0, start - 120), start));
const isAimed = ({ role, planned, label }: Mention): boolean => role === 'level' && (planned || AIM.test(label));

const isEqual = (mention: Mention, { value, unit }: Fact): boolean => {
  const power = powerBetween(unit, mention.unit);
  return power !== null && compare(shift(value, power), mention.value) === 0;
};

/** "giảm 5" is said of −5 and of no other. */
function pointsAlike(mention: Mention, fact: Fact): boolean {
  if (mention.direction === 0) return true;
  return sign(fact.value) === mention.direction;
}

/** "khám phá 18/21 vụ" is of a whole; only "(08/13 lượt)" in brackets is of now and then. */
const isOtherTime = ({ role, line, start }: Mention, { measure }: Fact): boolean =>
  role === 'base' && /prior/u.test(measure) && !/\([^()]*$/u.test(line.plain.slice(0, start));

const OF_TITLES =
  /(?<!\p{L})(?:kết quả|tình hình|biểu|bảng|phụ lục|báo cáo|tổng hợp|thực hiện|công tác|số liệu)(?!\p{L})/giu;
/** What a sheet's title adds for the line of its total, where the words before the figure are all that the title says. */
const TITLED = 0.5;

/** "Tổng thu ngân sách trên địa bàn đạt 38,2 tỷ": of the line "Tổng cộng" below "KẾT QUẢ THU NGÂN SÁCH TRÊN ĐỊA BÀN". */
function ofTitle({ label, role }: Mention, fact: Fact, { tables }: Reading): number {
  if (role !== 'level' || !isTotalLine(fact)) return 0;
  const title = wordsOf((tables[fact.table]?.title ?? '').replace(OF_TITLES, ' '));
  const said = wordsOf(label);
  const isTitle = title.size > 1 && [...title].every((word) => said.has(word)) && said.size <= title.size + 1;
  return isTitle ? TITLED : 0;
}

/** "khu phố 4: 09 hộ": of several cells that hold as much those whose line is called right before the figure. */
function calledBefore<T extends { readonly fact: Fact }>({ line, start }: Mention, cells: readonly T[]): T[] {
  const head = foldText(line.plain.slice(0, start))
    .replace(/(?:[\s:(,–-]|(?<!\p{L})(?:có|là|còn|đạt|được|với)(?!\p{L}))+$/u, '')
    .trim();
  const called = cells.filter(({ fact }) => fact.label !== '' && ` ${head}`.endsWith(` ${foldText(fact.label)}`));
  return called.length > 0 ? called : [...cells];
}

export class CellTies {
  readonly ties = new Map<Mention, Tie>();
  private readonly equal: ReadonlySet<string>;

  constructor(
    private readonly draft: ProseDraft,
    private readonly books: Reading,
    private readonly candidates: ReadonlyMap<FactIndex, readonly Candidate[]>,
    private readonly lines: LinesNamed,
  ) {
    this.equal = equalPairs(books);
  }

  /** Twice: what the first round ties helps the second to choose. */
  tie(mentions: readonly Mention[]): ReadonlyMap<Mention, Tie> {
    for (const [mention, tie] of tieCompared(this.draft, this.books, this.candidates, mentions))
      this.ties.set(mention, tie);
    const groups = tieGroups(this.draft, this.books, this.candidates, mentions);
    for (const [mention, tie] of groups) if (tie) this.ties.set(mention, tie);
    for (const round of [1, 2])
      for (const mention of mentions) {
        if (this.ties.has(mention) || groups.has(mention)) continue;
        const tie = this.one(mention, round === 2);
        if (tie) this.ties.set(mention, tie);
      }
    return this.ties;
  }

  private one(mention: Mention, helped: boolean): Tie | null {
    // "Nam nhiều hơn nữ 24 người" is of two cells, and "cao hơn năm trước 1.020" of none that holds last year's figure.
    const { role, between } = senseOf(mention);
    if (between || role !== mention.role) return null;
    if (isAimed(mention)) return this.aim(mention);
    // A total of lines that are named is none of their cells, and no other cell that happens to hold as much.
    if (TOTAL_OF.test(mention.label) && this.lines.said(mention.label).length > 1) return null;
    const all = this.candidates.get(this.draft.indexOf(mention)) ?? [];
    const beside = this.beside(mention);
    const stated = this.draft.facts[this.draft.indexOf(mention)];
    const scored = calledBefore(
      mention,
      all.flatMap(({ cell, score }) => {
        const fact = this.books.facts[cell];
        if (!fact || !pointsAlike(mention, fact) || isOtherTime(mention, fact)) return [];
        if (mention.role === 'level' && (isOfPlan(fact, this.books) || isOfChange(fact, this.books))) return [];
        if (stated && beyondBound(mention, stated, fact)) return [];
        const bonus = (helped || beside.length > 0 ? this.bonus(fact, beside) : 0) + ofTitle(mention, fact, this.books);
        return [{ cell, fact, score: score + bonus }];
      }),
    ).sort((a, b) => b.score - a.score);
    const usable = withoutEarlier(mention, scored, this.books);
    const [best] = usable
      .filter(({ score }) => score > (usable[0]?.score ?? 0) - LEAD)
      .sort((a, b) =>
        isOneLine(a.fact, b.fact)
          ? columnSaid(mention, b.fact, this.books) - columnSaid(mention, a.fact, this.books)
          : b.score - a.score,
      );
    if (!best) return null;
    const least = isLarge(mention) ? (scored.length === 1 ? ENOUGH.only : ENOUGH.large) : ENOUGH.small;
    if (best.score < least) return null;
    if (lacksWords(mention, best.fact, this.books, !isLarge(mention))) return null;
    if (lacksItsLine(mention, best.fact, this.books, this.tiedBefore(mention))) return null;
    const planned = this.plansAlike(mention, best.fact);
    if (saysByPlan(mention)) return this.byPlan(mention, best.cell, planned);
    if (planned.length > 0 && !saysDone(mention) && lacksHeading(mention, best.fact, this.books)) return null;
    const said = columnSaid(mention, best.fact, this.books);
    const rival = usable.find(
      ({ fact }) =>
        fact !== best.fact &&
        !isSame(fact, best.fact, this.equal) &&
        !(isOneLine(fact, best.fact) && columnSaid(mention, fact, this.books) < said),
    );
    if (rival && rival.score > best.score - LEAD) return null;
    return { work: null, facts: [best.cell], score: Math.min(1, best.score) };
  }

  /** The plan's cells on a cell's line that hold as much. */
  private plansAlike(mention: Mention, fact: Fact): readonly FactIndex[] {
    return plansBeside(fact, this.books).filter((index) => {
      const plan = this.books.facts[index];
      return plan !== undefined && isEqual(mention, plan);
    });
  }

  /** "thực hiện 06 cuộc theo kế hoạch": of the plan where that holds as much; of neither where what was done is meant too. */
  private byPlan(mention: Mention, cell: FactIndex, [plan = cell, ...others]: readonly FactIndex[]): Tie | null {
    const isSure = others.length === 0 && (plan === cell || !saysDone(mention));
    return isSure ? { work: null, facts: [plan], score: 1 } : null;
  }

  /** Cells of every tied figure before it in its paragraph. */
  private tiedBefore(mention: Mention): readonly Fact[] {
    return this.draft.mentions
      .filter((each) => each.line === mention.line && each.end <= mention.start)
      .flatMap((each) => this.ties.get(each)?.facts ?? [])
      .flatMap((index) => this.books.facts[index] ?? []);
  }

  /** What is planned or expected stands in the plan's column of the line that the words name, and nowhere else. */
  private aim(mention: Mention): Tie | null {
    const line = this.lines.only(mention.label.replace(AIM, ''));
    const [own] = line?.cells ?? [];
    const fact = own === undefined ? undefined : this.books.facts[own];
    if (mention.planned && !isStated(mention)) return null;
    if (!fact) return this.aimOfColumn(mention);
    if (mention.planned) return null;
    const found = this.books.facts.flatMap((each, index) =>
      each.table === fact.table &&
      each.line === fact.line &&
      each.label === fact.label &&
      isPlan(each) &&
      isEqual(mention, each)
        ? [index]
        : [],
    );
    const [cell, ...others] = found;
    return cell !== undefined && others.length === 0 ? { work: null, facts: [cell], score: 1 } : null;
  }

  /** "Tổng kế hoạch vốn năm 2025": all the words stand in the heading of the plan's column and on one line of it. */
  private aimOfColumn(mention: Mention): Tie | null {
    const words = [...wordsOf(mention.label.replace(/\d{4}/u, ''))];
    if (words.length < TELLING) return null;
    const found = this.books.facts.flatMap((fact, index) => {
      if (!isPlan(fact) || !isEqual(mention, fact)) return [];
      const said = wordsOf(`${fact.label} ${headingOf(fact, this.books)}`);
      return words.every((word) => said.has(word)) ? [index] : [];
    });
    const [cell, ...others] = found;
    return cell !== undefined && others.length === 0 ? { work: null, facts: [cell], score: 1 } : null;
  }

  /** Cells of the nearest tied figures before and after it in its line. */
  private beside(mention: Mention): readonly Fact[] {
    const own = this.draft.mentions.filter((each) => each.line === mention.line);
    const before = own
      .filter((each) => each.end <= mention.start && this.ties.has(each) && isOneSentence(each, mention))
      .at(-1);
    const after = own.find((each) => each.start >= mention.end && this.ties.has(each) && isOneSentence(mention, each));
    return [before, after].flatMap((each) => {
      const index = each && this.ties.get(each)?.facts[0];
      const fact = index === undefined ? undefined : this.books.facts[index];
      return fact ? [fact] : [];
    });
  }

  private bonus(fact: Fact, beside: readonly Fact[]): number {
    const inTable = beside.filter(({ table }) => table === fact.table);
    const onLine = inTable.filter(({ line, label }) => line === fact.line && label === fact.label);
    if (onLine.length > 0) return onLine.length > 1 ? BESIDE.both : BESIDE.line;
    return inTable.length > 0 ? BESIDE.table : 0;
  }
}
