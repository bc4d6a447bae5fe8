/**
 * Figures sought among the workbooks' by value, unit, measure and words, where the words name no cell by themselves: an equal
 * cell that they speak of, or the one that they can only mean though it says something else.
 */
import type { FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { mainOwner } from '../../language';
import type { Mention } from '../mentions/mention';
import type { Binding } from './binding';
import { bookFigures, type BookFigure } from './book-figures';
import { ofSentence, type Context } from './context';
import { isOpposite } from './directions';
import { speaksOfAnother, type Home } from './elsewhere';
import { fits, isBareRate, isEqual, scoreOf } from './fit';
import { likelySlip, type Scored } from './likely-slips';
import { isOfOneSize, missOf } from './miss';
import { covered, weightsOf, type Weights } from './words';

const ENOUGH = { small: 0.3, large: 0.25, miss: 0.8 } as const;
/** How much of a figure's own words the cell must have: nearly all where nothing else tells that it is meant. */
const OWN = { like: 0.6, unlike: 0.95 } as const;
/** A figure that hardly stands in two places by chance. */
const isLarge = (mention: Mention): boolean =>
  (mention.unit !== null && mention.unit.dimension !== 'count') ||
  mention.line.text.slice(mention.start, mention.end).replace(/\D/g, '').replace(/^0+/, '').length >= 3;

export class Seeker {
  readonly books: readonly BookFigure[];
  private readonly weights: Weights;
  readonly taken = new Set<FactIndex>();

  readonly home: Home;

  constructor(reading: Reading) {
    const { body, period } = mainOwner(reading.workbooks);
    this.home = { body, period: period?.id ?? '' };
    this.books = bookFigures(reading);
    this.weights = weightsOf(this.books.map(({ line }) => line));
  }

  /** The equal cell that the words speak of most; `line`: the cell in whose line it must stand, where one is known. */
  equal(
    mention: Mention,
    context: Context,
    figure: FactIndex,
    line: FactIndex | null = null,
    may: (cell: FactIndex) => boolean = () => true,
  ): Binding | null {
    const own = line === null ? undefined : this.books[line]?.fact;
    const alike = this.books.filter(
      (book) =>
        (fits(mention, book) || (own !== undefined && isBareRate(mention, book))) &&
        isEqual(mention, book) &&
        may(book.index) &&
        (!own || (book.fact.table === own.table && book.fact.line === own.line)),
    );
    const scored = alike
      .map((book) => ({ book, score: scoreOf(context, book, this.weights) }))
      .sort((a, b) => b.score - a.score);
    const [best] = scored;
    if (!best || best.score < (isLarge(mention) ? (scored.length === 1 ? 0.12 : ENOUGH.large) : ENOUGH.small))
      return null;
    this.taken.add(best.book.index);
    return { figure, cell: best.book.index, miss: null, instead: null, score: best.score, rivals: scored.length - 1 };
  }

  /** The cell that the words can only mean, though it says something else. */
  miss(
    mention: Mention,
    context: Context,
    figure: FactIndex,
    may: (cell: FactIndex) => boolean = () => true,
  ): Binding | null {
    if (mention.hedged || context.own.size < 2) return null;
    // "xử phạt 386,5 triệu đồng" is an amount of money whether it says so or not.
    const named = mention.unit?.dimension === 'money' ? new Set([...context.own, 'tiền']) : context.own;
    const all = this.books
      .filter(
        (book) => fits(mention, book) && !this.taken.has(book.index) && (!isEqual(mention, book) || may(book.index)),
      )
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
    if (
      speaksOfAnother(
        ofSentence(mention.line.text.slice(0, mention.start)),
        this.home,
        new Set([...book.line, ...book.column, ...book.table]),
      )
    )
      return null;
    if (isEqual(mention, book))
      return { figure, cell: book.index, miss: null, instead: null, score: line * back, rivals: 0 };
    const miss = missOf(mention, book, this.books);
    // A figure that looks like no slip of the cell's is another thing as long as any of its words is.
    if (miss === 'differs' && (back < OWN.unlike || !isOfOneSize(mention, book))) return null;
    return { figure, cell: book.index, miss, instead: null, score: line * back, rivals: 0 };
  }

  /** Whether the words go the other way than the cell that a change or a growth is equal to. */
  opposes(mention: Mention, cell: FactIndex): boolean {
    const book = this.books[cell];
    return book !== undefined && isOpposite(mention, book);
  }
}
