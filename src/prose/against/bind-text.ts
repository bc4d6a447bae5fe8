/**
 * Figures of a text sought among the workbooks' by value, unit, measure and words: bound to a cell, a near miss of one, or
 * found nowhere. A near miss accuses only where the words leave no other cell.
 */
import type { DocumentParagraph } from '../../core/document-text';
import type { Fact, FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { mainOwner } from '../../language';
import type { Mention, Role } from '../mentions/mention';
import { DERIVED, type ProseDraft } from '../prose-draft';
import { bookFigures, type BookFigure } from './book-figures';
import { contextOf, type Context } from './context';
import { amountOf, derivedOf, type DerivedAnswer, type DerivedClaim } from './derived-claims';
import { isOpposite } from './directions';
import { fits, isBareRate, isEqual, scoreOf } from './fit';
import { knownCells } from './known-cells';
import { speaksOfAnother, type Home } from './elsewhere';
import { likelySlip, type Scored } from './likely-slips';
import { isOfOneSize, missOf, type Miss } from './miss';
import { covered, weightsOf, type Weights } from './words';

export type { Miss } from './miss';

export interface Binding {
  /** Index of the text's figure among the text's facts, and of the cell's among the workbooks'. */
  readonly figure: FactIndex;
  readonly cell: FactIndex;
  /** null where they are equal. */
  readonly miss: Miss | null;
  /** 0 to 1: how far the words speak of the same. */
  readonly score: number;
  /** How many other cells hold the same figure. */
  readonly rivals: number;
  /** The cell was known, not sought. */
  readonly known?: true;
}

export interface Bound {
  readonly bindings: readonly Binding[];
  /** Figures that follow from two cells, or should. */
  readonly derived: readonly DerivedClaim[];
  /** Figures of the text that no cell is like. */
  readonly unbound: readonly FactIndex[];
}

const ENOUGH = { small: 0.3, large: 0.25, miss: 0.8 } as const;
/** How much of a figure's own words the cell must have: nearly all where nothing else tells that it is meant. */
const OWN = { like: 0.6, unlike: 0.95 } as const;

/** A figure that hardly stands in two places by chance. */
const isLarge = (mention: Mention): boolean =>
  (mention.unit !== null && mention.unit.dimension !== 'count') ||
  mention.line.text.slice(mention.start, mention.end).replace(/\D/g, '').replace(/^0+/, '').length >= 3;

class Binder {
  readonly books: readonly BookFigure[];
  private readonly facts: readonly Fact[];
  private readonly weights: Weights;
  private readonly taken = new Set<FactIndex>();

  private readonly home: Home;

  constructor(reading: Reading) {
    const { body, period } = mainOwner(reading.workbooks);
    this.home = { body, period: period?.id ?? '' };
    this.books = bookFigures(reading);
    this.facts = this.books.map(({ fact }) => fact);
    this.weights = weightsOf(this.books.map(({ line }) => line));
  }

  /** The only figure of a measure in a cell's line. */
  private beside(cell: FactIndex, measure: string): FactIndex | null {
    const own = this.books[cell]?.fact;
    const found = this.books.filter(
      ({ fact }) => fact.table === own?.table && fact.line === own.line && fact.measure === measure,
    );
    return found.length === 1 ? (found[0]?.index ?? null) : null;
  }

  /** What follows from the cell of the amount that a percentage or a change is said of. */
  derived(draft: ProseDraft, figure: FactIndex, now: FactIndex): DerivedAnswer | null {
    const { facts } = this;
    if (facts[now]?.measure !== 'actual') return null;
    const [plan, prior] = [this.beside(now, 'plan'), this.beside(now, 'prior')];
    return derivedOf(draft, figure, facts, { now, plan, prior });
  }

  /** The equal cell that the words speak of most; `line`: the cell in whose line it must stand, where one is known. */
  equal(mention: Mention, context: Context, figure: FactIndex, line: FactIndex | null = null): Binding | null {
    const own = line === null ? undefined : this.books[line]?.fact;
    const alike = this.books.filter(
      (book) =>
        (fits(mention, book) || (own !== undefined && isBareRate(mention, book))) &&
        isEqual(mention, book) &&
        (!own || (book.fact.table === own.table && book.fact.line === own.line)),
    );
    const scored = alike
      .map((book) => ({ book, score: scoreOf(context, book, this.weights) }))
      .sort((a, b) => b.score - a.score);
    const [best] = scored;
    if (!best || best.score < (isLarge(mention) ? (scored.length === 1 ? 0.12 : ENOUGH.large) : ENOUGH.small))
      return null;
    this.taken.add(best.book.index);
    return { figure, cell: best.book.index, miss: null, score: best.score, rivals: scored.length - 1 };
  }

  /** What its own cell says of a figure; where it says something else, only if that may accuse. */
  own(mention: Mention, book: BookFigure, figure: FactIndex, accuses: boolean): Binding | null {
    const equal = isEqual(mention, book);
    if (!equal && !accuses) return null;
    this.taken.add(book.index);
    return { figure, cell: book.index, miss: equal ? null : 'changed', score: 1, rivals: 0, known: true };
  }

  /** The cell that the words can only mean, though it says something else. */
  miss(mention: Mention, context: Context, figure: FactIndex): Binding | null {
    if (mention.hedged || context.own.size < 2) return null;
    // "xử phạt 386,5 triệu đồng" is an amount of money whether it says so or not.
    const named = mention.unit?.dimension === 'money' ? new Set([...context.own, 'tiền']) : context.own;
    const all = this.books
      .filter((book) => fits(mention, book) && !this.taken.has(book.index))
      .map((book) => ({
        book,
        line: covered(book.line, named, this.weights),
        back: covered(context.own, new Set([...book.line, ...book.column, ...book.table]), this.weights),
      }));
    const scored = all
      .filter(({ book, line }) => line >= ENOUGH.miss && book.line.size >= 2)
      .sort((a, b) => b.back * b.line - a.back * a.line);
    const [best, second] = scored;
    const clear = best && best.back >= OWN.like && !(second && second.line * second.back > best.line * best.back - 0.1);
    const found = clear ? this.missed(mention, best, figure) : null;
    if (found) return { ...found, rivals: scored.length - 1 };
    const slip = likelySlip(mention, all, (book) => missOf(mention, book, this.books));
    return slip && this.missed(mention, slip, figure);
  }

  private missed(mention: Mention, { book, line, back }: Scored, figure: FactIndex): Binding | null {
    if (speaksOfAnother(mention, this.home, new Set([...book.line, ...book.column, ...book.table]))) return null;
    const miss = missOf(mention, book, this.books);
    // A figure that looks like no slip of the cell's is another thing as long as any of its words is.
    if (miss === 'differs' && (back < OWN.unlike || !isOfOneSize(mention, book))) return null;
    return { figure, cell: book.index, miss, score: line * back, rivals: 0 };
  }

  /** Whether the words go the other way than the cell that a change or a growth is equal to. */
  opposes(mention: Mention, cell: FactIndex): boolean {
    const book = this.books[cell];
    return book !== undefined && isOpposite(mention, book);
  }
}

/** Said of an amount: percentages of a plan or of last year's figure, growths, changes. */
const SAID_OF: ReadonlySet<Role> = new Set(['of-plan', 'over-plan', 'of-prior', 'growth', 'change']);

interface Waiting {
  readonly figure: FactIndex;
  readonly mention: Mention;
  readonly context: Context;
}

/**
 * `same`: whether text and workbooks are of one period and body; else nothing accuses. `paragraphs`: the text's own, for what
 * they remember.
 */
export function bindText(
  draft: ProseDraft,
  books: Reading,
  same: boolean,
  paragraphs: readonly DocumentParagraph[] = [],
): Bound {
  const binder = new Binder(books);
  const bindings: Binding[] = [];
  const derived: DerivedClaim[] = [];
  const cells = new Map<Mention, FactIndex>();
  const all: Waiting[] = draft.mentions.flatMap((mention, figure) =>
    draft.facts[figure]?.measure === DERIVED ? [] : [{ figure, mention, context: contextOf(draft, mention) }],
  );
  const known = knownCells(paragraphs, binder.books);
  const sought: Waiting[] = [];
  for (const each of all) {
    const book = known(each.mention);
    const found = book && binder.own(each.mention, book, each.figure, same);
    if (!found) {
      sought.push(each);
      continue;
    }
    const turned = found.miss === null && same && !each.mention.planned && SAID_OF.has(each.mention.role);
    bindings.push(turned && binder.opposes(each.mention, found.cell) ? { ...found, miss: 'other-direction' } : found);
    cells.set(each.mention, found.cell);
  }
  const rest: Waiting[] = [];
  for (const each of sought.filter(({ mention }) => !SAID_OF.has(mention.role))) {
    const found = binder.equal(each.mention, each.context, each.figure);
    if (found) bindings.push(found);
    if (found) cells.set(each.mention, found.cell);
    else rest.push(each);
  }
  for (const each of sought.filter(({ mention }) => SAID_OF.has(mention.role))) {
    const amount = amountOf(draft, each.mention);
    const cell = (amount && cells.get(amount)) ?? null;
    const answer = cell === null ? null : binder.derived(draft, each.figure, cell);
    // What the line's own column says goes before what follows from two others.
    const found = cell === null ? null : binder.equal(each.mention, each.context, each.figure, cell);
    const opposite = found !== null && same && !each.mention.planned && binder.opposes(each.mention, found.cell);
    if (opposite && answer && !answer.holds) derived.push(answer.claim);
    else if (found) bindings.push(opposite ? { ...found, miss: 'other-direction' } : found);
    else if (answer && (answer.holds || (answer.accuses && same && !each.mention.planned))) derived.push(answer.claim);
    else {
      const other = answer ? null : binder.equal(each.mention, each.context, each.figure);
      if (other) bindings.push(other);
      else rest.push(each);
    }
  }
  const unbound: FactIndex[] = [];
  for (const { figure, mention, context } of rest.sort((a, b) => a.figure - b.figure)) {
    const found =
      same && ['level', 'growth', 'of-plan', 'of-prior'].includes(mention.role) && !mention.planned
        ? binder.miss(mention, context, figure)
        : null;
    if (found) bindings.push(found);
    else unbound.push(figure);
  }
  return { bindings: bindings.sort((a, b) => a.figure - b.figure), derived, unbound };
}
