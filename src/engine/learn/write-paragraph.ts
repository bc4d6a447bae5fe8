/** A paragraph to template lines, one a sentence; a sentence with something untied stands between the tags that keep it to its period. */
import { toText } from '../../core/decimal';
import type { FactIndex } from '../../core/fact';
import { ANY_PERIOD } from '../../narrative';
import type { Mention, ReadLine } from '../../prose';
import type { FigureNames } from './figure-names';
import { cutsOf } from './cuts';
import type { LearnContext } from './learn-context';
import { editsOf, type Doubt, type LineEdits } from './line-edits';
import { isSome, noneOfAList, unlessNone } from './noughts';
import { isUnknownPeriod } from './period-phrases';
import type { Stretch } from './sentences';

/** A sentence that is kept to its period, and why. */
export interface KeptBack {
  readonly sentence: string;
  readonly doubts: readonly Doubt[];
}

export interface WrittenParagraph {
  readonly template: string;
  readonly kept: readonly KeptBack[];
  /** Sentences without a figure that are printed in any period. */
  readonly routine: readonly string[];
}

const MOST_CONDITIONS = 12;

/** What a clerk typed is never template code. */
const plainly = (text: string): string => text.replace(/\{(?=[{%])/g, '{ ').replace(/\s+/g, ' ');

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

interface Held {
  readonly holding: LineEdits['conditions'];
  readonly tail: Stretch;
  readonly read: ReadLine;
  /** Paragraphs of its section. */
  readonly around: readonly ReadLine[];
}

/** Figures and verbs that are tied to nothing stand beside the same figures only, those of the lines that they may be of. */
function openingOf(doubts: readonly Doubt[], held: Held, context: LearnContext, names: FigureNames): string {
  const { holding, tail, read } = held;
  const { plain } = read.line;
  const isOpen = doubts.some(({ kind }) => kind === 'figure' || kind === 'verb' || kind === 'cause');
  // "tuần 38" is over when other figures are there, within the same year.
  const isOfWeek = doubts.some(({ kind, start, end }) => kind === 'period' && isUnknownPeriod(plain.slice(start, end)));
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
function conditionsHeld(holding: LineEdits['conditions'], { words }: LearnContext): readonly string[] {
  const lines = holding.some(({ ofLines }) => ofLines) ? [`so_lieu.dong == "${words['so_lieu.dong'] ?? ''}"`] : [];
  return [...new Set([...lines, ...holding.map(({ condition }) => condition).filter((each) => each !== '')])];
}

/** @param noteOf a footnote's content as template, "" for none. */
export function writeParagraph(
  read: ReadLine,
  context: LearnContext,
  names: FigureNames,
  noteOf: (note: number) => string,
  around: readonly ReadLine[] = [],
): WrittenParagraph {
  const { line } = read;
  const done = editsOf(read, context, names);
  const kept: KeptBack[] = [];
  const lines = done.stretches.map((stretch, index) => {
    const isIn = ({ start }: { readonly start: number }): boolean => start >= stretch.start && start < stretch.end;
    const doubts = done.doubts.filter(isIn);
    const holding = withHead(done, stretch);
    const marks = line.marks
      .filter(({ at }) => (at > stretch.start || (index === 0 && at === stretch.start)) && at <= stretch.end)
      .map(({ at, note }) => ({ at, template: noteOf(note) }));
    const [head] = done.heads.filter(isIn);
    const body = (from: number, to: number, heads: LineEdits['heads'] = []): string => {
      const own = marks.filter(({ at }) => at <= to && (at > from || from === stretch.start));
      return filled(line.plain, { start: from, end: to }, { edits: [...done.edits, ...heads] }, own);
    };
    const need = done.needs(stretch);
    const whole = (text: string): string =>
      need === undefined ? text : `{% chi_ky "${ANY_PERIOD}", khi ${isSome(need)(names)} %}${text}{% endchi_ky %}`;
    if (doubts.length === 0 && head && holding.length === 0)
      return whole(body(stretch.start, stretch.end, [head]).trim());
    if (doubts.length === 0 && holding.length === 0)
      return whole(unlessNone(body(stretch.start, stretch.end).trim(), noneOfAList(stretch, read, context), names));
    const [stop = ''] = /[.;…]*\s*$/u.exec(line.plain.slice(stretch.start, stretch.end)) ?? [];
    const cut = cutsOf(read, stretch, done, { ...context, doubts, holding });
    const part = (from: number, to: number): string =>
      from === stretch.start ? body(from, to).trimStart() : body(from, to);
    // A sentence that is printed whole or not at all has its stop inside.
    const isWhole = cut.open === stretch.start || (doubts.length === 0 && cut.held === stretch.start);
    const end = isWhole ? stretch.end : stretch.end - stop.length;
    const isOfHead = ({ start }: Doubt): boolean => start < cut.from;
    const [ofHead, ofTail] = [doubts.filter(isOfHead), doubts.filter((each) => !isOfHead(each))];
    const open = (of: readonly Doubt[], from: number, to: number): string => {
      if (of.length === 0) return '';
      const sentence = line.plain.slice(from, to).replace(/^[,;:]?\s+/u, '');
      kept.push({ sentence: sentence.replace(/[,\s]+$/u, ''), doubts: of });
      const own = from === cut.open ? holding : [];
      const opening = openingOf(of, { holding: own, tail: { start: from, end: to }, read, around }, context, names);
      return `${opening}${from === cut.open ? part(from, to).trimEnd() : part(from, to)}{% endchi_ky %}`;
    };
    const conditions = conditionsHeld(holding, context);
    const isFree = head !== undefined && cut.from === stretch.start && cut.held >= head.end;
    const free = isFree ? body(cut.from, cut.held, [head]).trimStart() : part(cut.from, cut.held);
    const held = part(cut.held, ofTail.length === 0 ? end : cut.open);
    const text = [
      cut.from === stretch.start ? '' : open(ofHead, stretch.start, cut.from),
      free,
      held === ''
        ? ''
        : openingOf([], { holding, tail: stretch, read, around }, context, names) +
          unlessNone(held.trimEnd(), noneOfAList({ start: cut.held, end: cut.open }, read, context), names) +
          '{% endchi_ky %}',
      open(ofTail, cut.open, end),
    ];
    if (isWhole) return text.join('');
    const stops =
      free === '' && conditions.length > 0
        ? `{% if ${conditions.join(' and ')} %}${stop.trim()}{% endif %}`
        : stop.trim();
    return text.join('') + stops;
  });
  const bullet = line.bullet !== null && /^[\p{L}\d“"]/u.test(line.plain.trim()) ? '- ' : '';
  const [first = '', ...others] = lines;
  // A dash is left out with all that stands behind it.
  const isHeld =
    bullet !== '' &&
    others.length === 0 &&
    /^\{% (chi_ky|unless) [^%]*%\}(?:(?!\{% end\1)[^])*\{% end\1 %\}$/u.test(first);
  const template = isHeld ? first.replace('%}', `%}${bullet}`) : bullet + lines.join('\n');
  return { template, kept, routine: done.routine };
}

/** What must hold of a stretch; of one that is held as a whole from its head on also what its head sets it against. */
function withHead({ conditions, heads }: LineEdits, { start, end }: Stretch): LineEdits['conditions'] {
  const own = conditions.filter((each) => each.start >= start && each.start < end);
  const head = heads.find((each) => each.start >= start && each.start < end);
  if (own.length === 0 || !own.some((each) => each.start === start)) return own;
  return [...own, ...(head?.conditions ?? []).map((condition) => ({ start, ofLines: false, condition }))];
}

function filled(
  plain: string,
  { start, end }: Stretch,
  { edits }: Pick<LineEdits, 'edits'>,
  marks: readonly { readonly at: number; readonly template: string }[],
): string {
  const inserts = [
    ...edits.filter((edit) => edit.start >= start && edit.start < end),
    ...marks
      .filter(({ template }) => template !== '')
      .map(({ at, template }) => ({ start: at, end: at, template: `{% footnote %}${template}{% endfootnote %}` })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  let out = '';
  let from = start;
  for (const each of inserts) {
    if (each.start < from) {
      // A mark inside what a figure and its verb have become stands behind them.
      if (each.start === each.end) out += each.template;
      continue;
    }
    out += plainly(plain.slice(from, each.start)) + each.template;
    from = each.end;
  }
  return out + plainly(plain.slice(from, end));
}
