/**
 * Figures of a text beside the workbooks': bound to the cell that their words name, unlike it, or found nowhere. Words choose
 * the cell, not the value; a miss accuses only where the words leave no other cell and the rest of the table bears it out.
 */
import type { DocumentParagraph } from '../../core/document-text';
import type { FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import type { Mention } from '../mentions/mention';
import { DERIVED, type ProseDraft } from '../prose-draft';
import { isBorneOut } from './accuse';
import { SaidBinder } from './bind-said';
import type { Binding, Bound } from './binding';
import { BoundSoFar } from './bound-so-far';
import { ByPlace } from './by-place';
import { Cells, type Carried } from './carried';
import { contextOf } from './context';
import { isEqual } from './fit';
import { isDoubtful } from './doubts';
import { Grid } from './grid';
import { knownCells, type KnownCells } from './known-cells';
import { nameNumbers } from './name-numbers';
import { Namer } from './named';
import { isOpen, type Sheets } from './open-cells';
import { levelOf } from './own-level';
import { Resolver } from './resolve';
import { resolvedMiss, type Waiting } from './resolved-miss';
import { restated } from './restated';
import { isSamePeriod, type SamePeriod } from './same-period';
import { SAID_OF, SaidOf } from './said-of';
import { saidToo } from './said-too';
import { scaledCount } from './scaled-counts';
import { Seeker } from './seeker';
import { Subjects } from './subject';
import { Witnesses } from './witnesses';
import { WorkedOut } from './worked-out';

/** So many figures of a table must be its cells', before one is told that should follow from several. */
const WITNESSES = 2;
/** How well words must name a cell that says the same. */
const NAMED = { line: 0.55, column: 0.4, back: 0.3 } as const;

class TextBinder {
  private readonly so: BoundSoFar;
  private readonly saidBinder: SaidBinder;
  private readonly grid: Grid;
  private readonly namer: Namer;
  private readonly resolver: Resolver;
  private readonly subjects: Subjects;
  private readonly isName: (mention: Mention) => boolean;
  private readonly seeker: Seeker;
  private readonly said: SaidOf;
  private readonly workedOut: WorkedOut;
  private readonly sheets: Sheets;
  private readonly known: KnownCells;
  private readonly carried = new ByPlace<Carried>();
  private readonly levels = new Witnesses();

  constructor(
    private readonly draft: ProseDraft,
    books: Reading,
    private readonly samePeriod: SamePeriod,
    paragraphs: readonly DocumentParagraph[],
  ) {
    this.seeker = new Seeker(books);
    this.known = knownCells(paragraphs, this.seeker.books);
    const { body, period } = this.seeker.home;
    const lines = [...new Set(draft.mentions.map(({ line }) => line.text))];
    this.grid = new Grid(books, period, lines);
    this.namer = new Namer(this.grid, body);
    this.resolver = new Resolver(this.grid, this.namer);
    this.isName = nameNumbers(
      this.grid.reading.facts.map(({ label }) => label),
      this.grid.lexicon.written,
    );
    this.subjects = new Subjects(draft, this.isName);
    this.sheets = { grid: this.grid, resolver: this.resolver, namer: this.namer };
    this.said = new SaidOf(
      ...([draft, this.grid, this.resolver, this.subjects] as const),
      (mention) => this.carried.get(mention) ?? null,
    );
    this.workedOut = new WorkedOut(draft, this.grid, this.namer, (mention) => this.said.cellOf(mention));
    this.so = new BoundSoFar(draft);
    this.saidBinder = new SaidBinder(this.so, this.said, this.seeker, this.grid, this.workedOut, () => this.same);
  }

  /** Whether figures that are not their cells' may be told: of one year, where nearly all others are. */
  private get same(): boolean {
    return isSamePeriod(this.samePeriod, this.levels.all());
  }

  waiting(): Waiting[] {
    const cells = new Cells(this.draft, this.isName);
    return this.draft.mentions.flatMap((given, figure): Waiting[] => {
      const mention = restated(given);
      if (this.draft.facts[figure]?.measure === DERIVED || this.isName(mention)) return [];
      const subject = this.subjects.of(mention);
      const carried = cells.before(mention, subject);
      if (carried) this.carried.set(mention, carried);
      const level = levelOf(this.resolver, mention, subject, carried);
      const resolved = level === null ? null : this.resolver.resolve(level.mention, level.subject, carried);
      const isNamed =
        resolved !== null && resolved.named.ofLine >= NAMED.line && resolved.named.ofColumn >= NAMED.column;
      if (isNamed && (resolved.instead === null || (resolved.clear && resolved.named.depth <= subject.between)))
        cells.know(mention, resolved.cell);
      return [
        { figure, mention: level?.mention ?? mention, context: contextOf(this.draft, mention), subject, resolved },
      ];
    });
  }

  private bind(figure: FactIndex, mention: Mention, cell: FactIndex, score: number): void {
    this.so.bindings.push({ figure, cell, miss: null, instead: null, score, rivals: 0 });
    this.seeker.taken.add(cell);
    this.said.know(mention, cell);
  }

  /** A figure whose cell is known needs no words: what its cell says now; false where nothing may be said of it. */
  private own({ figure, mention }: Waiting): boolean {
    const book = this.known(mention);
    const equal = book !== null && isEqual(mention, book);
    if (!book || (!equal && !this.same)) return false;
    const turned = equal && this.same && !mention.planned && this.seeker.opposes(mention, book.index);
    const miss = turned ? 'other-direction' : equal ? null : 'changed';
    this.so.bindings.push({ figure, cell: book.index, miss, instead: null, score: 1, rivals: 0, known: true });
    this.seeker.taken.add(book.index);
    this.said.know(mention, book.index);
    return true;
  }

  /** A figure that stands for itself; false where it waits to be told wrong. */
  private level({ figure, mention, context, subject, resolved }: Waiting): boolean {
    if (resolved?.instead === null) {
      const { named, cell, clear } = resolved;
      const isNamed = named.ofLine >= NAMED.line && named.ofColumn >= NAMED.column && named.back >= NAMED.back;
      if (isNamed && !(named.depth === Infinity && !clear)) {
        this.bind(figure, mention, cell.index, named.score);
        if (clear) this.levels.count(cell.line.table, 'equal');
        return true;
      }
    }
    const scaled = scaledCount(this.resolver, figure, mention, subject, this.carried.get(mention) ?? null);
    if (scaled) {
      this.so.derived.push(scaled.claim);
      this.said.know(mention, scaled.cell);
      return true;
    }
    const other = resolved && saidToo(mention, resolved, subject, this.namer);
    if (other) {
      this.bind(figure, mention, other.index, NAMED.line);
      return true;
    }
    const found = this.seeker.equal(mention, context, figure, null, (cell) =>
      isOpen(this.sheets, { mention, subject, resolved }, cell),
    );
    if (!found) return false;
    this.so.bindings.push(found);
    this.said.know(mention, found.cell);
    return true;
  }

  /** A figure that several cells give. */
  private worked(each: Waiting): boolean {
    const found = this.workedOut.of(each);
    if (!found?.holds) return false;
    this.so.derived.push(found.claim);
    return true;
  }

  /** What the words say outright that it is worked out from, and is not. */
  private wrong(each: Waiting): boolean {
    if (!this.same || each.mention.planned) return false;
    const found = this.workedOut.of(each);
    const cell = found && this.grid.cells[found.claim.parts[0]?.cell ?? -1];
    if (!found || !cell || found.holds || !found.certain) return false;
    if (!found.meant && !isBorneOut(this.levels.of(cell.line.table), WITNESSES)) return false;
    this.so.derived.push(found.meant ? found.claim : { ...found.claim, force: 'warning' });
    return true;
  }

  /** A miss that is told: none that another reading of the words explains. */
  private miss(waiting: Waiting): Binding | null {
    const found = this.likeliest(waiting);
    return found && isDoubtful(waiting.mention, found, this.grid, (...at) => this.so.isEqualBeside(...at))
      ? null
      : found;
  }

  /** What a figure that is no cell's looks like. */
  private likeliest(waiting: Waiting): Binding | null {
    const { figure, mention, context, subject, resolved } = waiting;
    if (!this.same || mention.planned) return null;
    if (resolved?.instead) {
      const told = resolvedMiss(
        waiting,
        resolved.instead,
        this.levels.of(resolved.cell.line.table),
        this.grid,
        this.seeker.home,
      );
      if (told) return told;
    }
    if (!['level', 'growth', 'of-plan', 'of-prior'].includes(mention.role)) return null;
    const found = this.seeker.miss(mention, context, figure, (cell) =>
      isOpen(this.sheets, { mention, subject, resolved }, cell),
    );
    return resolved?.clear && found?.cell !== resolved.cell.index ? null : found;
  }

  run(): Bound {
    const all = this.waiting().filter((each) => !this.own(each));
    const rest = all.filter((each) => !SAID_OF.has(each.mention.role) && !this.level(each));
    const open = rest.filter((each) => !this.worked(each));
    for (const each of open) this.levels.countUnlike(each);
    const misses = open.flatMap((each) => {
      const found = this.miss(each);
      if (!found) return [each];
      this.so.bindings.push(found);
      this.said.know(each.mention, found.cell);
      return [];
    });
    this.saidBinder.bind(
      all.filter(({ mention }) => SAID_OF.has(mention.role)),
      (one) => this.miss(one),
    );
    for (const each of misses) {
      const { mention, figure } = each;
      if (this.wrong(each)) continue;
      const claim = mention.role === 'share' || mention.role === 'percent' ? this.said.share(mention, figure) : null;
      if (claim) this.so.derived.push(claim);
      else this.so.unbound.push(figure);
    }
    const names = this.draft.mentions.flatMap((mention, figure) => (this.isName(mention) ? [figure] : []));
    return { ...this.so.sorted(), names };
  }
}

/**
 * `same`: whether text and workbooks are of one period and body; where not, nothing accuses. `paragraphs`: the text's own, for what
 * they remember.
 */
export function bindText(
  draft: ProseDraft,
  books: Reading,
  same: SamePeriod,
  paragraphs: readonly DocumentParagraph[] = [],
): Bound {
  return new TextBinder(draft, books, same, paragraphs).run();
}
