/**
 * What a figure of a text is said of: the words between it and the figure before, what follows it, and, piece by piece
 * backwards, the words before those in its sentence and in the sentences before.
 */
import type { Mention } from '../mentions/mention';
import type { ProseDraft } from '../prose-draft';
import { foldText } from '../../language';
import { closesBracket } from '../text/brackets';
import { withoutNumber } from '../text/lines';

export interface Subject {
  /** The figure's own words: before it, its unit, behind it. */
  readonly own: string;
  /** Its unit's noun, where it counts something. */
  readonly noun: string;
  /** Earlier pieces of its sentence, the nearest first; with the noun that a piece's own figure counts. */
  readonly before: readonly Piece[];
  /** How many of these stand behind the figure before. */
  readonly between: number;
  /** Earlier sentences of its paragraph, the nearest first; then what its note hangs on. */
  readonly earlier: readonly string[];
  /** The heading that it stands under, without its number; "" for none. */
  readonly section: string;
  /** Its sentence up to it, folded. */
  readonly sentence: string;
  /** It is the first figure of its sentence. */
  readonly opens: boolean;
}

const GOES_ON = /^\s*(?:gồm|bao gồm|trong đó|cụ thể|bao gồm cả|riêng vốn)(?!\p{L})/u;

/** Whether its sentence goes on with what the one before it is about. */
export const goesOn = ({ sentence }: Subject): boolean => GOES_ON.test(sentence);

const SENTENCE_END =
  /(?<!(?<!\p{L})(?:TP|Tp|tp|TX|Tx|TT|Tt|P|Q|H|Tr|tr|Th|ThS|TS|ĐVT|UB|Số|stt|STT|[IVX]+))[.!?](?=\s)|\n/gu;
const BREAK = /[;:(]|\)\s*[;,]|,\s*(?=trong đó|gồm|bao gồm|riêng|còn lại|nhưng|trong khi)/u;
const AFTER = 60;
const AFTER_END =
  /[.,;:()\d]|(?<!\p{L})(?:tăng|giảm|đạt|bằng|so với|chiếm|vượt|trong đó|bao gồm|gồm|còn lại|là|với|tương ứng|và|nhưng|cao nhất|thấp nhất)(?!\p{L})/u;

const AFTER_VERB = /(?<!\p{L})(?:tăng|giảm|đạt|bằng|so|chiếm|vượt|gồm|còn|là|với|tương ứng|cao|thấp|trong)(?!\p{L})/u;

export interface Piece {
  readonly text: string;
  readonly noun: string;
  /** Where it ends in its line. */
  readonly end: number;
}

/** A line's words cut at its figures and at strong breaks; a figure's own unit and what follows it stay with its piece. */
function piecesOf(text: string, from: number, to: number, before: number, mentions: readonly Mention[]): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  const cut = (end: number, noun: string): void => {
    const parts = text.slice(at, end).split(BREAK);
    let place = at;
    for (const [index, part] of parts.entries()) {
      const own = index === parts.length - 1 ? noun : '';
      const middle = Math.min(end, place + Math.max(0, part.search(/\S/u)));
      if (!closesBracket(text.slice(middle, before)))
        pieces.push({ text: `${part} ${own}`, noun: own, end: place + part.length });
      place += part.length + 1;
    }
  };
  for (const { start, end, unitEnd, unit } of mentions) {
    if (start < at) continue;
    cut(start, unit?.dimension === 'count' ? text.slice(end, unitEnd) : '');
    at = unitEnd;
  }
  if (at < to) cut(to, '');
  return pieces;
}

/** What a figure is followed by belongs to it, not to the next. */
function withoutTail(words: string, previous: Mention | undefined): string {
  if (!previous || previous.after === '') return words;
  const own = words.trimStart();
  const rest = own.slice(previous.after.length);
  return own.startsWith(previous.after) && /^\s*(?:[,;(]|và(?!\p{L}))/u.test(rest) ? rest : words;
}

function behind(text: string, mention: Mention): string {
  const rest = text.slice(mention.unitEnd, mention.unitEnd + AFTER);
  const end = AFTER_END.exec(rest)?.index ?? rest.length;
  // "1.089 đơn kiến nghị, phản ánh": what a comma goes on with, where no other figure follows.
  const more =
    rest.charAt(end) === ',' && end > 0 ? /^,(?: \p{L}+){1,3}(?=[.,;)]|$)/u.exec(rest.slice(end))?.[0] : undefined;
  return rest.slice(0, end) + (more !== undefined && !AFTER_VERB.test(more) ? more : '');
}

export class Subjects {
  private readonly starts = new Map<string, number[]>();

  /** `isName`: whether a number belongs to a line's name and cuts no words. */
  constructor(
    private readonly draft: ProseDraft,
    readonly isName: (mention: Mention) => boolean = () => false,
  ) {}

  private startsOf(text: string): number[] {
    const known = this.starts.get(text);
    if (known) return known;
    const found = [0, ...[...text.matchAll(SENTENCE_END)].map(({ index }) => index + 1)];
    this.starts.set(text, found);
    return found;
  }

  of(mention: Mention): Subject {
    const { line, start } = mention;
    const { text } = line;
    const starts = this.startsOf(text);
    const inLine = this.draft.inLine(line).filter((each) => each === mention || !this.isName(each));
    const from = starts.filter((at) => at <= start).at(-1) ?? 0;
    const previous = inLine.filter((each) => each.unitEnd <= start && each.start >= from);
    const last = previous.at(-1);
    const edge = Math.max(from, last?.unitEnd ?? from);
    const gap = text.slice(edge, start);
    const kept = withoutTail(gap, last);
    const cut = kept.split(BREAK);
    const unit = mention.unit?.dimension === 'count' ? text.slice(mention.end, mention.unitEnd) : '';
    const own = `${cut.at(-1) ?? ''} ${unit} ${behind(text, mention)}`;
    const between = cut
      .slice(0, -1)
      .reverse()
      .map((words): Piece => ({ text: words, noun: '', end: start }));
    const outer = piecesOf(text, from, edge, start, previous).reverse();
    // "1,5 triệu lượt khám bệnh, đạt 101,3%": what followed the figure before is a word of its piece.
    const [nearest] = outer;
    if (nearest && last && kept !== gap) outer[0] = { ...nearest, text: `${nearest.text} ${last.after}` };
    const told = between.filter(({ text: words }) => words.trim() !== '');
    const before = [...told, ...outer];
    const earlier = starts
      .filter((at) => at < from)
      .map((at, index, all) => text.slice(at, all[index + 1] ?? from))
      .reverse();
    const wholes = this.draft.wholesAbove(mention).map(({ label }) => label);
    return {
      own,
      noun: unit,
      before: before.filter(({ text: words }) => words.trim() !== ''),
      between: told.length,
      earlier: [...earlier, ...wholes],
      section: withoutNumber(line.section),
      sentence: foldText(text.slice(from, start)),
      opens: previous.length === 0,
    };
  }
}
