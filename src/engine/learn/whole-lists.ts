/**
 * Lists that are all of their whole, by their figures ("19 đơn: đất đai 12, xây dựng 05, môi trường 02") or by their words ("trong đó A chiếm 60%, còn
 * lại là B"): said while their parts still make up the whole, and never cut in two.
 */
import type { FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { Figure, sumAgainst } from '../../narrative';
import { bracketsOpen, closesBracket, type Mention, type ReadLine } from '../../prose';
import type { LinesNamed } from './lines-named';
import { isSome } from './noughts';
import type { Stretch } from './sentences';
import type { Holding } from './superlatives';
import type { Ties } from './tie';

export interface WholeList extends Stretch {
  /** What must hold of the figures; of words that no figures decide where they stand. */
  readonly holding: Holding | null;
  readonly said: Stretch;
}

/** What opens a list, with the blanks and the comma before it. */
const OPENS = /[,;]?\s*(?::(?=\s)|\(|(?<!\p{L})(?:(?:bao )?gồm|(trong đó))(?: có)?(?!\p{L})\s*:?)/giu;
/** "còn lại là vốn xã hội hóa": one part told by its name alone. */
const REST = /[,;]\s+(?:và\s+)?(?:phần |số )?còn lại (?:là|thuộc)\s+([^.,;:()\d]+)(?=[.,;)]|$)/giu;
const SAYS_REST = /(?<!\p{L})còn lại(?!\p{L})/iu;

interface Amount {
  readonly mention: Mention;
  readonly cell: FactIndex;
}

export class WholeLists {
  constructor(
    private readonly ties: Ties,
    private readonly books: Reading,
    private readonly lines: LinesNamed,
  ) {}

  of(read: ReadLine, sentences: readonly Stretch[]): readonly WholeList[] {
    return sentences.flatMap((sentence) => [...this.counted(read, sentence), ...this.withRest(read, sentence)]);
  }

  /** Lists whose figures add up to an amount before them. */
  private counted(read: ReadLine, sentence: Stretch): readonly WholeList[] {
    const amounts = this.amountsIn(read, sentence);
    const found: WholeList[] = [];
    // "trong đó, tiếp định kỳ: 06 lượt; đột xuất: 02 lượt": what opens inside a list opens none of its own.
    let told = 0;
    for (const opening of openingsIn(read, sentence)) {
      if (opening.start < told) continue;
      const wholes = amounts.filter(({ mention }) => mention.unitEnd <= opening.start).reverse();
      const behind = amounts.filter(({ mention }) => mention.start >= opening.end && isBeside(read, opening, mention));
      const parts = wholes
        .map(({ mention, cell }) => ({ cell, parts: this.adding(cell, mention, behind) }))
        .find((each) => each.parts.length > 1);
      const last = parts?.parts.at(-1)?.mention;
      if (!parts || !last) continue;
      told = last.unitEnd;
      // "trong đó" of what is all by chance stays true of less.
      if (opening.isPartial && !SAYS_REST.test(read.line.plain.slice(opening.end, last.start))) continue;
      const cells = parts.parts.map(({ cell }) => cell);
      const holding = this.makesUp({ start: opening.end, end: last.unitEnd }, parts.cell, cells);
      found.push({ start: opening.start, end: last.unitEnd, holding, said: holding });
    }
    return found;
  }

  /** The first amounts, two or more, that make up the whole. */
  private adding(whole: FactIndex, { unit }: Mention, behind: readonly Amount[]): readonly Amount[] {
    const alike = behind.filter(
      ({ mention, cell }) => cell !== whole && (mention.unit === null || mention.unit.text === unit?.text),
    );
    const count = alike.findIndex((_, at) => at > 0 && this.isAll(whole, cellsOf(alike.slice(0, at + 1))));
    return alike.slice(0, count + 1);
  }

  /** Lists that end with what is left, by its name. */
  private withRest(read: ReadLine, sentence: Stretch): readonly WholeList[] {
    const { plain } = read.line;
    return [...plain.slice(sentence.start, sentence.end).matchAll(REST)].flatMap((match): WholeList[] => {
      const at = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
      const opening = openingsIn(read, { start: sentence.start, end: at.start }).at(-1);
      const told = read.mentions.filter(
        ({ start, end }) => start >= (opening?.end ?? sentence.start) && end <= at.start,
      );
      if (told.length === 0) return [];
      const start = opening?.start ?? at.start;
      const words = { start: at.start + match[0].search(SAYS_REST), end: at.end };
      const holding = this.restOf(read, told, match[1] ?? '', words);
      return [{ start, end: at.end, holding, said: words }];
    });
  }

  /** The parts that are told, amounts or shares of one whole, and the line of the rest make it up, and there is some of that. */
  private restOf({ mentions }: ReadLine, told: readonly Mention[], words: string, at: Stretch): Holding | null {
    const shares = told.flatMap((mention) => {
      const tie = this.ties.get(mention);
      return tie?.work === 'ty_le' && tie.facts.length === 2 ? [tie.facts] : [];
    });
    const amounts = told.flatMap((mention) => this.amount(mention));
    const before = mentions
      .filter((mention) => mention.end <= (told[0]?.start ?? 0))
      .flatMap((each) => this.amount(each));
    const [whole, ...others] =
      shares.length > 0 ? [...new Set(shares.map(([, base]) => base))] : before.slice(-1).map(({ cell }) => cell);
    const parts = shares.length > 0 ? shares.map(([part]) => part) : cellsOf(amounts);
    const line = this.lines.only(words);
    const [first] = parts;
    const rest = line && first !== undefined ? this.lines.inColumnOf(line, first) : undefined;
    if (whole === undefined || others.length > 0 || rest === undefined) return null;
    if (!this.isAll(whole, [...parts, rest])) return null;
    const all = this.makesUp(at, whole, [...parts, rest]);
    return { ...all, condition: (names) => `${all.condition(names)} and ${isSome(rest)(names)}` };
  }

  private makesUp(at: Stretch, whole: FactIndex, parts: readonly FactIndex[]): Holding {
    return {
      ...{ start: at.start, end: at.end, ofLines: false },
      condition: (names) => `${names.nameOf(whole)} ~ ${parts.map((part) => names.nameOf(part)).join(' + ')}`,
    };
  }

  private isAll(whole: FactIndex, parts: readonly FactIndex[]): boolean {
    const [sum, ...figures] = [whole, ...parts].flatMap((cell) => this.books.facts[cell] ?? []);
    const isAlike = figures.every(({ unit }) => unit?.dimension === sum?.unit?.dimension);
    return (
      sum !== undefined &&
      isAlike &&
      sumAgainst(
        new Figure(sum),
        figures.map((fact) => new Figure(fact)),
      ) === 0
    );
  }

  private amountsIn({ mentions }: ReadLine, { start, end }: Stretch): readonly Amount[] {
    return mentions
      .filter((mention) => mention.start >= start && mention.end <= end)
      .flatMap((mention) => this.amount(mention));
  }

  private amount(mention: Mention): readonly Amount[] {
    const tie = mention.role === 'level' ? this.ties.get(mention) : undefined;
    return tie?.work === null ? [{ mention, cell: tie.facts[0] }] : [];
  }
}

const cellsOf = (amounts: readonly Amount[]): readonly FactIndex[] => amounts.map(({ cell }) => cell);

interface Opening extends Stretch {
  /** "trong đó". */
  readonly isPartial: boolean;
}

function openingsIn({ line: { plain } }: ReadLine, { start, end }: Stretch): readonly Opening[] {
  return [...plain.slice(start, end).matchAll(OPENS)].map(({ index, 0: words, 1: partial }) => ({
    ...{ start: start + index, end: start + index + words.length },
    isPartial: partial !== undefined,
  }));
}

/** Not inside brackets that open behind the list's opening, and not behind those that it opened. */
function isBeside({ line: { plain } }: ReadLine, opening: Opening, { start }: Mention): boolean {
  const between = plain.slice(opening.end, start);
  return bracketsOpen(between) === 0 && !closesBracket(between);
}
