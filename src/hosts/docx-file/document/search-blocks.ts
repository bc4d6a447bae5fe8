/** One search through a document for blocks by their text: exactly, else by likeness between their neighbours. */
import { holdsElement, type XmlTree } from '../../opc';
import type { RememberedBlock } from '../provenance/model';
import type { BlockSite } from './block-site';
import type { Candidate } from './free-places';
import { likeness, tokens, Vocabulary, type Bag } from './likeness';
import { countsOf, figuresAgree, numbersOf } from './note-owners';
import type { OpenReport } from './open-report';
import { canonical, printed, rememberedText } from './words';

const ALIKE = 0.5;
/** By how much the best place must lead the next. */
const MARGIN = 0.1;
/** So many places that are alike have rivals everywhere. */
const MOST_PAIRS = 5_000;

/** The chart below a caption that was found again. */
function withChart(block: RememberedBlock, elements: readonly XmlTree[]): readonly XmlTree[] {
  const [caption] = elements;
  const siblings = caption?.parent?.children ?? [];
  const below = caption && siblings[siblings.indexOf(caption) + 1];
  const drawn = below?.name === 'w:p' && holdsElement(below, ({ name }) => name === 'c:chart');
  return block.type === 'chart' && caption && below && drawn ? [caption, below] : elements;
}

/** The caption above a table that was found again, when it still reads as it was generated. */
function withCaption(report: OpenReport, block: RememberedBlock, elements: readonly XmlTree[]): readonly XmlTree[] {
  const [table] = elements;
  const caption = block.paragraphs[0];
  const siblings = table?.parent?.children ?? [];
  const above = table && siblings[siblings.indexOf(table) - 1];
  if (block.type !== 'table' || !table || !above || !caption || above.name !== 'w:p') return elements;
  return printed(report.paragraph(above).pieces, report) === rememberedText(caption) ? [above, table] : elements;
}

export interface Want {
  readonly block: RememberedBlock;
  readonly text: string;
}

interface Pair {
  readonly want: Want;
  readonly candidate: Candidate;
  readonly score: number;
}

const NOTES = /\u0003[^\u0004]*\u0004/g;

/** The text without footnotes: an editor may have paired them with other marks. */
export const body = (text: string): string => canonical(text.replace(NOTES, ''));

function figuresIn(block: RememberedBlock): string[] {
  return block.paragraphs.flat().flatMap((part) => (typeof part !== 'string' && 'text' in part ? [part.text] : []));
}

/** The words of a text, for comparing all of them and for finding some. */
interface Words {
  readonly bag: Bag;
  readonly counts: ReadonlyMap<string, number>;
}

/** Whether one has so many more words that they cannot be alike by half. */
const tooUnlike = (a: Bag, b: Bag): boolean => a.length > b.length * 3 || b.length > a.length * 3;

/** For each block of the report, where the last one before it stands and the first one behind it, of those that are found. */
interface Between {
  readonly before: Float64Array;
  readonly after: Float64Array;
}

/** Notes that a block of that rank stands at a place: only as far as it is the nearest one. */
function setBetween({ before, after }: Between, rank: number, place: number): void {
  for (let at = rank + 1; at < before.length && (before[at] as number) < place; at += 1) before[at] = place;
  for (let at = rank - 1; at >= 0 && (after[at] as number) > place; at -= 1) after[at] = place;
}

/** What was taken is never taken twice. */
export class BlockSearch {
  readonly sites: BlockSite[] = [];
  private readonly places: Map<string, number>;
  private readonly used = new Set<Candidate>();
  private readonly vocabulary = new Vocabulary();
  private readonly words = new Map<Candidate | Want, Words>();
  private readonly rank: ReadonlyMap<string, number>;
  private readonly between: Between;

  constructor(
    private readonly report: OpenReport,
    private readonly wanted: readonly Want[],
    private readonly free: readonly Candidate[],
    known: readonly BlockSite[],
  ) {
    this.places = new Map(known.map((site) => [site.id, site.elements[0]?.start ?? 0]));
    this.rank = new Map(report.record.blocks.map((block, n) => [block.id, n]));
    const size = report.record.blocks.length + 1;
    this.between = { before: new Float64Array(size).fill(-1), after: new Float64Array(size).fill(Infinity) };
    for (const [id, place] of this.places) this.stands(id, place);
  }

  /** Takes every block whose text stands there as `read` gives it, in the order of the document. */
  exactly(read: (text: string) => string): void {
    const byText = new Map<string, Candidate[]>();
    for (const candidate of this.free) {
      if (this.used.has(candidate)) continue;
      const text = read(candidate.text);
      const alike = byText.get(text);
      if (alike) alike.push(candidate);
      else byText.set(text, [candidate]);
    }
    for (const want of this.open()) {
      const text = read(want.text);
      const candidate = byText.get(text)?.find((one) => this.fits(want, one));
      if (candidate && text !== '') this.take(want, candidate);
    }
  }

  /** Takes the blocks that are alike, keep most of their figures, and have no rival. */
  byLikeness(): void {
    const left = this.free.filter((candidate) => !this.used.has(candidate));
    const pairs: Pair[] = [];
    for (const want of this.open()) {
      const { bag } = this.wordsOf(want);
      const numbers = numbersOf(figuresIn(want.block));
      for (const candidate of left) {
        const found = this.wordsOf(candidate);
        if (!this.fits(want, candidate) || tooUnlike(bag, found.bag)) continue;
        const score = likeness(bag, found.bag);
        if (score >= ALIKE && figuresAgree(numbers, found.counts)) pairs.push({ want, candidate, score });
      }
    }
    if (pairs.length > MOST_PAIRS) return;
    pairs.sort((a, b) => b.score - a.score || a.candidate.order - b.candidate.order);
    for (const pair of pairs) {
      const { want, candidate, score } = pair;
      if (!this.isOpen(want) || this.used.has(candidate) || !this.inOrder(want, candidate)) continue;
      const rivals = pairs.some(
        (other) =>
          other !== pair &&
          (other.want === want || other.candidate === candidate) &&
          this.isOpen(other.want) &&
          !this.used.has(other.candidate) &&
          this.inOrder(other.want, other.candidate) &&
          score - other.score < MARGIN,
      );
      if (!rivals) this.take(want, candidate);
    }
  }

  /** For each block that was not found the free place most like it, if any is alike: it may be the block, or not. */
  doubtful(): ReadonlyMap<string, readonly XmlTree[]> {
    const places = new Map<string, readonly XmlTree[]>();
    for (const want of this.open()) {
      const { bag } = this.wordsOf(want);
      let best = ALIKE;
      for (const candidate of this.free) {
        const found = this.wordsOf(candidate).bag;
        if (!this.fits(want, candidate) || tooUnlike(bag, found)) continue;
        const score = likeness(bag, found);
        if (score < best) continue;
        best = score;
        places.set(want.block.id, candidate.elements);
      }
    }
    return places;
  }

  private wordsOf(of: Candidate | Want): Words {
    const known = this.words.get(of);
    if (known) return known;
    const words = tokens(body(of.text));
    const made: Words = { bag: this.vocabulary.bagOf(words), counts: countsOf(words) };
    this.words.set(of, made);
    return made;
  }

  private isOpen({ block }: Want): boolean {
    return !this.places.has(block.id);
  }

  private open(): Want[] {
    return this.wanted.filter((want) => want.text !== '' && this.isOpen(want));
  }

  private fits({ block }: Want, candidate: Candidate): boolean {
    return !this.used.has(candidate) && candidate.table === (block.type === 'table');
  }

  /** Whether a place lies between the neighbours that were found already. */
  private inOrder({ block }: Want, candidate: Candidate): boolean {
    const mine = this.rank.get(block.id) ?? 0;
    const before = this.between.before[mine] as number;
    const after = this.between.after[mine] as number;
    return before > after || (candidate.order > before && candidate.order < after);
  }

  private stands(id: string, place: number): void {
    const rank = this.rank.get(id);
    if (rank !== undefined) setBetween(this.between, rank, place);
  }

  private take({ block }: Want, candidate: Candidate): void {
    this.used.add(candidate);
    this.places.set(block.id, candidate.order);
    this.stands(block.id, candidate.order);
    this.sites.push({
      id: block.id,
      sdt: null,
      elements: withChart(block, withCaption(this.report, block, candidate.elements)),
      remembered: block,
    });
  }
}
