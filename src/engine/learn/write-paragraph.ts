/** A paragraph to template lines, one a sentence; a sentence with something untied stands between the tags that keep it to its period. */
import { toText } from '../../core/decimal';
import type { FactIndex } from '../../core/fact';
import { ANY_PERIOD } from '../../narrative';
import type { ReadLine } from '../../prose';
import type { FigureNames } from './figure-names';
import { editsOf, type Doubt, type LearnContext, type LineEdits } from './line-edits';
import type { Stretch } from './sentences';

/** A sentence that is kept to its period, and why. */
export interface KeptBack {
  readonly sentence: string;
  readonly doubts: readonly Doubt[];
}

export interface WrittenParagraph {
  readonly template: string;
  readonly kept: readonly KeptBack[];
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
  const isVerb = doubts.some(({ kind }) => kind === 'verb');
  // A date, or names behind their count, hang on no other figure.
  if (doubts.every(({ kind }) => kind === 'period' || kind === 'list')) return [...cells];
  for (const mention of read.mentions) {
    const inside = mention.start >= stretch.start && mention.end <= stretch.end;
    if (inside || isVerb) for (const cell of context.ties.get(mention)?.facts ?? []) cells.add(cell);
  }
  return [...cells].slice(0, MOST_CONDITIONS);
}

interface Held {
  readonly holding: LineEdits['conditions'];
  readonly tail: Stretch;
  readonly read: ReadLine;
}

/** Figures and verbs that are tied to nothing may come from any cell: they stand beside the same figures only. */
function openingOf(
  doubts: readonly Doubt[],
  { holding, tail, read }: Held,
  context: LearnContext,
  names: FigureNames,
): string {
  const isOpen = doubts.some(({ kind }) => kind === 'figure' || kind === 'verb');
  const all = isOpen ? [`so_lieu.dau == "${context.words['so_lieu.dau'] ?? ''}"`] : [];
  const named = (doubts.length === 0 ? [] : conditionsOf(doubts, tail, read, context)).flatMap((cell) => {
    const fact = context.reading.facts[cell];
    return fact ? [`${names.nameOf(cell)} == ${toText(fact.value)}`] : [];
  });
  const conditions = [...all, ...named, ...conditionsHeld(holding, context)];
  const when = conditions.length === 0 ? '' : `, khi ${conditions.join(' and ')}`;
  return `{% chi_ky "${doubts.length === 0 ? ANY_PERIOD : (context.words['ky.ten'] ?? '')}"${when} %}`;
}

/** Where a sentence's last clause begins that the rest of it can do without; before "." or ";" at its end nothing is lost. */
const TAILS =
  /[,;]\s+(?=(?:và\s+|nhưng\s+|song\s+)?(?:là|đây là|trong đó|riêng|đồng thời|đều|cả|tất cả|chỉ|không|chưa|giữ nguyên|đứng|dẫn đầu|nhanh|chậm|cao|thấp|tuy nhiên|tập trung|chủ yếu|trừ|ngoại trừ|cơ bản)(?!\p{L}))|;\s+(?=\p{L})|\s+(?=và là(?!\p{L}))/giu;

/** The latest such place before everything that is doubted, or said only while something holds. */
function tailOf(plain: string, { start, end }: Stretch, done: LineEdits, from: number): number | null {
  const text = plain.slice(start, end);
  const places = [...text.matchAll(TAILS)].map(({ index }) => start + index).filter((at) => at > start && at < from);
  const isWithin = (at: number): boolean =>
    done.edits.some((edit) => edit.start < at && at < edit.end) || depthAt(plain.slice(start, at)) > 0;
  return places.filter((at) => !isWithin(at)).at(-1) ?? null;
}

const depthAt = (text: string): number => (text.match(/\(/gu) ?? []).length - (text.match(/\)/gu) ?? []).length;

/** What opens a list of what there was: said of nothing it would be false. */
const LISTS = /(?<!\p{L})(?:gồm|như sau|cụ thể)[^\d:]{0,20}:[^\d]*$/iu;

/** "Dịch bệnh gồm: A (02 thôn); B (01 thôn)." is left out where there is none of any. */
function unlessNone(
  body: string,
  { start, end }: Stretch,
  read: ReadLine,
  context: LearnContext,
  names: FigureNames,
): string {
  const inside = read.mentions.filter((mention) => mention.start >= start && mention.end <= end);
  const [first, ...others] = inside;
  if (!first || others.length === 0 || !LISTS.test(read.line.plain.slice(start, first.start))) return body;
  const cells = inside.flatMap((mention) => {
    const tie = context.ties.get(mention);
    return tie?.work === null ? [tie.facts[0]] : [];
  });
  if (cells.length < inside.length) return body;
  const none = [...new Set(cells)].map((cell) => `${names.nameOf(cell)}.khong`).join(' and ');
  return `{% unless ${none} %}${body}{% endunless %}`;
}

interface Cuts {
  /** Where what is said while something holds begins; the sentence's start where it cannot do without that. */
  readonly held: number;
  /** Where what is printed for its own period only begins; the sentence's end where nothing is. */
  readonly open: number;
}

/** A sentence is what always stands, what stands while the figures bear it out, and what nothing bears out: each may be empty. */
function cutsOf(
  plain: string,
  stretch: Stretch,
  done: LineEdits,
  { doubts, holding }: Pick<LineEdits, 'doubts'> & { readonly holding: LineEdits['conditions'] },
): Cuts {
  const firstOf = (all: readonly { readonly start: number }[]): number => Math.min(...all.map(({ start }) => start));
  const [stop = ''] = /[.;…]*\s*$/u.exec(plain.slice(stretch.start, stretch.end)) ?? [];
  const open =
    doubts.length === 0 ? stretch.end - stop.length : (tailOf(plain, stretch, done, firstOf(doubts)) ?? stretch.start);
  const before = holding.filter(({ start }) => start < open);
  const held = before.length === 0 ? open : (tailOf(plain, stretch, done, firstOf(before)) ?? stretch.start);
  return { held: Math.min(held, open), open };
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
): WrittenParagraph {
  const { line } = read;
  const done = editsOf(read, context, names);
  const kept: KeptBack[] = [];
  const lines = done.stretches.map((stretch, index) => {
    const isIn = ({ start }: { readonly start: number }): boolean => start >= stretch.start && start < stretch.end;
    const doubts = done.doubts.filter(isIn);
    const holding = done.conditions.filter(isIn);
    const marks = line.marks
      .filter(({ at }) => (at > stretch.start || (index === 0 && at === stretch.start)) && at <= stretch.end)
      .map(({ at, note }) => ({ at, template: noteOf(note) }));
    const body = (from: number, to: number): string => {
      const own = marks.filter(({ at }) => at <= to && (at > from || from === stretch.start));
      return filled(line.plain, { start: from, end: to }, done, own);
    };
    if (doubts.length === 0 && holding.length === 0)
      return unlessNone(body(stretch.start, stretch.end).trim(), stretch, read, context, names);
    const [stop = ''] = /[.;…]*\s*$/u.exec(line.plain.slice(stretch.start, stretch.end)) ?? [];
    const cut = cutsOf(line.plain, stretch, done, { doubts, holding });
    const part = (from: number, to: number): string =>
      from === stretch.start ? body(from, to).trimStart() : body(from, to);
    // A sentence that is printed whole or not at all has its stop inside.
    const isWhole = cut.open === stretch.start || (doubts.length === 0 && cut.held === stretch.start);
    const end = isWhole ? stretch.end : stretch.end - stop.length;
    if (doubts.length > 0)
      kept.push({
        sentence: line.plain
          .slice(cut.open, end)
          .replace(/^[,;]?\s+/u, '')
          .trim(),
        doubts,
      });
    const conditions = conditionsHeld(holding, context);
    const free = part(stretch.start, cut.held);
    const held = doubts.length === 0 ? part(cut.held, end) : part(cut.held, cut.open);
    const open = doubts.length === 0 ? '' : part(cut.open, end).trimEnd();
    const text = [
      free,
      held === ''
        ? ''
        : openingOf([], { holding, tail: stretch, read }, context, names) +
          unlessNone(held.trimEnd(), { start: cut.held, end: cut.open }, read, context, names) +
          '{% endchi_ky %}',
      open === ''
        ? ''
        : `${openingOf(doubts, { holding, tail: { start: cut.open, end }, read }, context, names)}${open}{% endchi_ky %}`,
    ];
    if (isWhole) return text.join('');
    const stops =
      free === '' && conditions.length > 0
        ? `{% if ${conditions.join(' and ')} %}${stop.trim()}{% endif %}`
        : stop.trim();
    return text.join('') + stops;
  });
  const bullet = line.bullet !== null && /^[\p{L}\d“"]/u.test(line.plain.trim()) ? '- ' : '';
  return { template: bullet + lines.join('\n'), kept };
}

function filled(
  plain: string,
  { start, end }: Stretch,
  { edits }: LineEdits,
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
