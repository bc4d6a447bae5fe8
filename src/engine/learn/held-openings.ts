/** The tag that opens words which are kept to their period or held to conditions: the figures that they were true beside, and what must hold. */
import { toText } from '../../core/decimal';
import type { FactIndex } from '../../core/fact';
import { ANY_PERIOD } from '../../narrative';
import type { Mention, ReadLine } from '../../prose';
import type { FigureNames } from './figure-names';
import type { LearnContext } from './learn-context';
import type { Doubt, LineEdits } from './line-edits';
import { isUnknownPeriod } from './period-phrases';
import { namesSeason } from './seasons';
import type { Stretch } from './sentences';

const MOST_CONDITIONS = 12;

/** Cells whose figures a sentence was true beside: those it may speak of, and those it or (for a verb) its paragraph names. */
function conditionsOf(
  doubts: readonly Doubt[],
  stretch: Stretch,
  read: ReadLine,
  context: LearnContext,
): readonly FactIndex[] {
  const cells = new Set<FactIndex>(doubts.flatMap(({ near }) => near));
  const isVerb = doubts.some(({ kind }) => kind === 'verb' || kind === 'cause');
  // A date, or names behind their count, hang on no other figure.
  if (doubts.every(({ kind }) => kind === 'period' || kind === 'list' || kind === 'event')) return [...cells];
  for (const mention of read.mentions) {
    const inside = mention.start >= stretch.start && mention.end <= stretch.end;
    if (inside || isVerb) for (const cell of context.ties.get(mention)?.facts ?? []) cells.add(cell);
  }
  return [...cells].slice(0, MOST_CONDITIONS);
}

/** Of so many lines one condition each; of more the mark of all figures. */
const MOST_LINES = 12;

/**
 * What an untied figure or verb may hang on: the lines of the sentence's own figures, of cells that may be the untied one,
 * and of those that it names; without any, those of its section. null where none is known.
 */
function linesSpokenOf(
  doubts: readonly Doubt[],
  stretch: Stretch,
  { read, around }: Held,
  context: LearnContext,
): readonly FactIndex[] | null {
  const { facts } = context.reading;
  const tiesOf = (of: ReadLine, isIn: (mention: Mention) => boolean): readonly FactIndex[] =>
    of.mentions.filter(isIn).flatMap((mention) => context.ties.get(mention)?.facts ?? []);
  const said = context.linesSaid(read.line.plain.slice(stretch.start, stretch.end));
  const own = [
    ...doubts.flatMap(({ near }) => near),
    ...tiesOf(read, ({ start, end }) => start >= stretch.start && end <= stretch.end),
    ...said,
  ];
  // Of a figure that no cell comes near nobody knows which it came from.
  if (own.length === 0 && doubts.some(({ kind }) => kind === 'figure')) return null;
  const paragraph = own.length > 0 ? own : tiesOf(read, () => true);
  const cells = paragraph.length > 0 ? paragraph : around.flatMap((each) => tiesOf(each, () => true));
  const lines = new Map<string, FactIndex>();
  for (const cell of cells) {
    const at = facts[cell]?.at;
    const line = JSON.stringify([at?.file, at?.sheet, /\d+$/.exec(at?.cell ?? '')?.[0]]);
    if (!lines.has(line)) lines.set(line, cell);
  }
  return lines.size === 0 || lines.size > MOST_LINES ? null : [...lines.values()];
}

/** Not one figure of all the workbooks is another. */
const sameFigures = ({ words }: LearnContext): string => `so_lieu.dau == "${words['so_lieu.dau'] ?? ''}"`;

/** Conditions under which what is tied to nothing stays as true as it was. */
function openConditions(
  doubts: readonly Doubt[],
  held: Held,
  context: LearnContext,
  names: FigureNames,
): readonly string[] {
  const lines = linesSpokenOf(doubts, held.tail, held, context);
  if (lines === null) return [sameFigures(context)];
  return lines.flatMap((cell) => {
    const fact = context.reading.facts[cell];
    return fact ? [`${names.nameOf(cell)}.dau_dong == "${context.lineMark(fact)}"`] : [];
  });
}

export interface Held {
  readonly holding: LineEdits['conditions'];
  readonly tail: Stretch;
  readonly read: ReadLine;
  /** Paragraphs of its section. */
  readonly around: readonly ReadLine[];
}

/** Figures and verbs that are tied to nothing stand beside the same figures only, those of the lines that they may be of. */
export function openingOf(doubts: readonly Doubt[], held: Held, context: LearnContext, names: FigureNames): string {
  const { holding, tail, read } = held;
  const { plain } = read.line;
  const isOpen = doubts.some(({ kind }) => kind === 'figure' || kind === 'verb' || kind === 'cause');
  // "tuần 38", "vụ Hè Thu" are over when other figures are there, within the same year.
  const isOfWeek = doubts.some(
    ({ kind, start, end }) =>
      kind === 'period' && [isUnknownPeriod, namesSeason].some((is) => is(plain.slice(start, end))),
  );
  const all = isOfWeek ? [sameFigures(context)] : isOpen ? openConditions(doubts, held, context, names) : [];
  const named = (doubts.length === 0 ? [] : conditionsOf(doubts, tail, read, context)).flatMap((cell) => {
    const fact = context.reading.facts[cell];
    return fact ? [`${names.nameOf(cell)} == ${toText(fact.value)}`] : [];
  });
  const conditions = [...all, ...named, ...conditionsHeld(holding, context)];
  const when = conditions.length === 0 ? '' : `, khi ${conditions.join(' and ')}`;
  return `{% chi_ky "${doubts.length === 0 ? ANY_PERIOD : (context.words['ky.ten'] ?? '')}"${when} %}`;
}

/** "cao nhất" is printed while it is true of the lines that it was said of, in any period. */
export function conditionsHeld(holding: LineEdits['conditions'], { words }: LearnContext): readonly string[] {
  const lines = holding.some(({ ofLines }) => ofLines) ? [`so_lieu.dong == "${words['so_lieu.dong'] ?? ''}"`] : [];
  return [...new Set([...lines, ...holding.map(({ condition }) => condition).filter((each) => each !== '')])];
}
