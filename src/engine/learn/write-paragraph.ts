/** A paragraph to template lines, one a sentence; a sentence with something untied stands between the tags that keep it to its period. */
import { ANY_PERIOD } from '../../narrative';
import type { ReadLine } from '../../prose';
import type { FigureNames } from './figure-names';
import { cutsOf } from './cuts';
import type { LearnContext } from './learn-context';
import { conditionsHeld, openingOf } from './held-openings';
import { editsOf, type Doubt, type LineEdits } from './line-edits';
import { isSome, noneOfAList, unlessNone } from './noughts';
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

/** What a clerk typed is never template code. */
const plainly = (text: string): string => text.replace(/\{(?=[{%])/g, '{ ').replace(/\s+/g, ' ');

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
    const own = withHead(done, stretch);
    const marks = line.marks
      .filter(({ at }) => (at > stretch.start || (index === 0 && at === stretch.start)) && at <= stretch.end)
      .map(({ at, note }) => ({ at, template: noteOf(note) }));
    const [head] = done.heads.filter(isIn);
    const body = (from: number, to: number, heads: LineEdits['heads'] = []): string => {
      const within = marks.filter(({ at }) => at <= to && (at > from || from === stretch.start));
      return filled(line.plain, { start: from, end: to }, { edits: [...done.edits, ...heads] }, within);
    };
    const need = done.needs(stretch);
    const some = need === undefined ? null : isSome(need)(names);
    const whole = (text: string): string =>
      some === null ? text : `{% chi_ky "${ANY_PERIOD}", khi ${some} %}${text}{% endchi_ky %}`;
    // What goes on from what is left out is left out with it, and not named again.
    const along = (text: string): string =>
      some === null || text === '' ? text : `{% if ${some} %}${text}{% endif %}`;
    if (doubts.length === 0 && head && own.length === 0) return whole(body(stretch.start, stretch.end, [head]).trim());
    if (doubts.length === 0 && own.length === 0)
      return whole(unlessNone(body(stretch.start, stretch.end).trim(), noneOfAList(stretch, read, context), names));
    const [stop = ''] = /[.;…]*\s*$/u.exec(line.plain.slice(stretch.start, stretch.end)) ?? [];
    const cut = cutsOf(read, stretch, done, { ...context, doubts, holding: own });
    const isFreeless = cut.from === cut.held;
    const counted = isFreeless && some !== null ? [{ start: stretch.start, ofLines: false, condition: some }] : [];
    const holding = [...own, ...counted];
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
      const held = from === cut.open ? holding : [];
      const opening = openingOf(of, { holding: held, tail: { start: from, end: to }, read, around }, context, names);
      return `${opening}${from === cut.open ? part(from, to).trimEnd() : part(from, to)}{% endchi_ky %}`;
    };
    const conditions = conditionsHeld(holding, context);
    const isFree = head !== undefined && cut.from === stretch.start && cut.held >= head.end;
    const free = isFree ? body(cut.from, cut.held, [head]).trimStart() : part(cut.from, cut.held);
    const held = part(cut.held, ofTail.length === 0 ? end : cut.open);
    const opened = cut.from === stretch.start ? '' : open(ofHead, stretch.start, cut.from);
    const told =
      held === ''
        ? ''
        : openingOf([], { holding, tail: stretch, read, around }, context, names) +
          unlessNone(held.trimEnd(), noneOfAList({ start: cut.held, end: cut.open }, read, context), names) +
          '{% endchi_ky %}';
    const last = told + open(ofTail, cut.open, end);
    if (isWhole) return opened + free + last;
    const stops =
      isFreeless && conditions.length > 0
        ? `{% if ${conditions.join(' and ')} %}${stop.trim()}{% endif %}`
        : stop.trim();
    return isFreeless ? opened + last + stops : along(opened) + whole(free) + along(last + stops);
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
