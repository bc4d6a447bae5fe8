/**
 * What a figure of a text is called in messages: words of its own sentence in their own order, so that whoever reads the
 * message finds them there. Nothing is asked of names; what a figure means is read from its label.
 */
import type { Unit } from '../../core/unit';
import { foldText } from '../../language';
import { atBorder, contentOf, LEADING, shortened, TRAILING } from './phrases';

export interface ToName {
  readonly start: number;
  readonly end: number;
  readonly unitEnd: number;
  readonly unit: Unit | null;
  /** Words behind its unit that belong to it. */
  readonly after: string;
}

/** So many letters a name may have before it is cut at a phrase. */
const LONGEST = 72;
const LONGEST_AFTER = 44;
/** So many letters are no sentence to cut. */
const SHORT = 40;
/** So many syllables tell a figure from its neighbours. */
const TELLING = 3;

/** So far before a figure stand words that lead up to it ("là", "ước đạt"). */
const NEAR = 24;

/** So long a bracket before a figure may be. */
const FAR = 400;

const isStrong = (text: string, at: number): boolean =>
  ';()[]\n…'.includes(text.charAt(at)) || (/[.:]/u.test(text.charAt(at)) && !/\d/u.test(text.charAt(at + 1)));

interface Stretch {
  readonly from: number;
  /** Its words go on from the figure before without a break. */
  readonly goesOn: boolean;
}

/** Where the clause begins that ends at `to`, not before `floor`; a colon or bracket right ahead is looked through. */
function clauseStart(text: string, floor: number, to: number): Stretch {
  const ahead = text.slice(Math.max(floor, to - NEAR), to);
  let at = to - 1 - (TRAILING.exec(ahead)?.[0].length ?? 0);
  if (text.charAt(at) === ')') {
    const near = Math.max(floor, at - FAR);
    const open = text.slice(near, at).lastIndexOf('(');
    if (open >= 0) at = Math.max(floor, near + open) - 1;
  }
  for (; at >= floor; at -= 1) if (isStrong(text, at)) return { from: at + 1, goesOn: false };
  return { from: floor, goesOn: floor > 0 };
}

/** Behind the last comma that leaves words enough to tell what the figure is. */
function behindComma(text: string, from: number, to: number, counts: boolean): number {
  const own = text.slice(from, to);
  // "04 tập thể, 11 cá nhân": a counted noun says itself what it is.
  if (counts && /,\s*$/u.test(own)) return to;
  // "Quỹ phòng, chống thiên tai": what is short is one phrase.
  if (own.trim().length <= SHORT) return from;
  for (const { index } of [...own.matchAll(/,(?!\d)/gu)].reverse())
    if (contentOf(own.slice(index + 1)) >= TELLING) return from + index + 1;
  return from;
}

const isOpened = (text: string, from: number, to: number): boolean => text.slice(from, to).includes('(');

const bare = (words: string): string => words.replace(/\s+/gu, ' ').replace(LEADING, '').replace(TRAILING, '').trim();

/** Words behind a unit: "/hộ" hangs on it. */
const joined = (behind: string): string => (behind === '' || behind.startsWith('/') ? behind : ` ${behind}`);

/** "41/52 trường": two figures that are read as one. */
const PAIR = /^\s*\/\s*\d/u;

/** One figure of a line, with the next one, which may be what it is of. */
class Figure {
  readonly counts: boolean;
  /** Words behind it that tell what it is. */
  readonly behind: string;
  private readonly stop: number;

  constructor(
    private readonly text: string,
    readonly own: ToName,
    next: ToName | undefined,
  ) {
    this.counts = own.unit?.dimension === 'count';
    this.stop = next && PAIR.test(text.slice(own.end, next.end)) ? next.unitEnd : own.unitEnd;
    const tail = text.slice(own.unitEnd, own.unitEnd + own.after.length + NEAR);
    const words = tail.trimStart().slice(0, own.after.length).replace(/\s+/gu, ' ').trim();
    this.behind = contentOf(words) === 0 ? '' : atBorder(words, LONGEST_AFTER);
  }

  /** Whether so many syllables ahead of it, or the words behind it, say what it is; `goesOn`: a comma behind another figure leads to them. */
  isTold(ahead: number, goesOn: boolean): boolean {
    const dimension = this.own.unit?.dimension;
    if (dimension === 'ratio') return ahead > 1;
    if (dimension === 'percent') return ahead >= (goesOn ? TELLING : 1);
    return ahead > 0 || (this.behind !== '' && this.behind !== '' && (this.counts || contentOf(this.behind) > 1));
  }

  /** The sentence's words from `from` on up to the figure and its unit, with the bracket that it stands in. */
  inSentence(from: number): string {
    const { text, stop } = this;
    const whole = text.slice(from, stop);
    const cut = whole.lastIndexOf('(') < 0 ? whole.lastIndexOf(')') : -1;
    const words = whole
      .slice(cut + 1)
      .replace(/\s+/gu, ' ')
      .replace(LEADING, '');
    const behind = this.counts ? '' : joined(this.behind);
    const closes = words.lastIndexOf('(') > words.lastIndexOf(')') && (behind !== '' || text.charAt(stop) === ')');
    return shortened(`${words}${behind}${closes ? ')' : ''}`, LONGEST);
  }

  /** Words before it from `from` on, and behind its unit; "…" stands for the figure between them. */
  around(from: number): string {
    const { text, own, behind, counts } = this;
    const words = text.slice(from, own.start);
    const before = shortened(bare(words), LONGEST);
    const whole = shortened(words.replace(/\s+/gu, ' ').replace(LEADING, '').trim(), LONGEST);
    const unit = text.slice(own.end, this.stop).trimEnd();
    if (before === '') return `${counts ? unit.trim() : ''} ${behind}`.trim();
    if (behind !== '') {
      const open = whole.lastIndexOf('(') > whole.lastIndexOf(')');
      return `${whole}${whole.endsWith('(') ? '' : ' '}…${unit}${joined(behind)}${open ? ')' : ''}`;
    }
    const isShort = counts && contentOf(before) < TELLING && !/[:(]\s*$/u.test(words);
    return isShort && unit !== '' && !foldText(before).includes(foldText(unit)) ? `${whole} …${unit}` : before;
  }
}

/** A name for each figure of a line, in order; `text` is the line as printed. */
export function namesOf(text: string, figures: readonly ToName[]): string[] {
  const units = new Map<string, number>();
  for (const { unit } of figures) if (unit) units.set(unit.kind, (units.get(unit.kind) ?? 0) + 1);
  const starts: number[] = [];
  return figures.map((own, index) => {
    const figure = new Figure(text, own, figures[index + 1]);
    const previous = figures[index - 1];
    const floor = previous ? Math.max(previous.end, previous.unitEnd) : 0;
    const above = starts[index - 1] ?? 0;
    const clause = clauseStart(text, floor, own.start);
    const joint = clause.goesOn ? /,(?!\d)|(?<!\p{L})(?:và|hoặc)(?!\p{L})/u.exec(text.slice(floor, own.start)) : null;
    const clauseBegins = joint ? floor + joint.index + joint[0].length : clause.from;
    const ahead = contentOf(bare(text.slice(clauseBegins, own.start)));
    const unique = figure.counts && units.get(own.unit?.kind ?? '') === 1;
    // "37 công trình (18 công trình chuyển tiếp)", "1.036 phương tiện (128 ô tô)": an item that says what it is.
    const opens = isOpened(text, floor, own.start);
    const isItem = figure.counts && (figure.behind === '' ? ahead === 0 && unique && opens : ahead === 0 || opens);
    const goesOn = clause.goesOn && !joint && !isItem;
    const begins = clause.goesOn && isItem && opens ? own.start : clauseBegins;
    const reaches = own.start - above <= LONGEST;
    const from = goesOn && reaches ? above : behindComma(text, begins, own.start, figure.counts);
    starts.push(goesOn && !reaches ? floor : from);
    if (
      figure.isTold(ahead, joint !== null && previous?.unit?.dimension !== 'percent') ||
      (unique && !goesOn && bare(text.slice(from, own.start)) === '')
    )
      return figure.around(from);
    // Only "của", "còn", "chiếm": the words of the sentence before it.
    const sameSentence = previous && !/[.;\n](?!\d)/u.test(text.slice(floor, own.start));
    return figure.inSentence(goesOn || sameSentence ? above : from);
  });
}
