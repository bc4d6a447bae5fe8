/** What of one line becomes template: its tied figures with their verbs, its words for parts, the period's words. */
import type { FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import type { Mention, ReadLine } from '../../prose';
import { asFound, type AsFound, type Habits } from './as-found';
import type { CountedList } from './counted-lists';
import { directionOf, type Direction } from './directions';
import type { FigureNames } from './figure-names';
import { openClaims } from './open-claims';
import { periodPhrases, type PeriodWords } from './period-phrases';
import { senseOf } from './sense';
import { sentencesOf, type Stretch } from './sentences';
import type { Superlatives } from './superlatives';
import type { Tie, Ties } from './tie';
import type { PairTie } from './tie-pairs';
import type { PartsWord } from './parts-words';
import { likenesses, type Verdicts } from './verdicts';

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly template: string;
}

/** Why a sentence is printed for its own period only. */
export interface Doubt {
  readonly kind: 'figure' | 'verb' | 'period' | 'list';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Cells that it may speak of. */
  readonly near: readonly FactIndex[];
}

export interface LineEdits {
  readonly edits: readonly Edit[];
  /** What must hold of the figures for a sentence to be printed, and where its words stand. */
  readonly conditions: readonly { readonly start: number; readonly condition: string }[];
  readonly doubts: readonly Doubt[];
  readonly stretches: readonly Stretch[];
}

export interface LearnContext {
  readonly reading: Reading;
  readonly ties: Ties;
  readonly words: PeriodWords;
  readonly habits: Habits;
  readonly partsWords: readonly PartsWord[];
  readonly lists: readonly CountedList[];
  readonly pairs: readonly PairTie[];
  readonly verdicts: Verdicts;
  readonly superlatives: Superlatives;
  /** Whether some line or column of the workbooks is called by these words among others. */
  readonly inLabels: (words: string) => boolean;
  /** Whether a sentence says the name of some line of the workbooks. */
  readonly namesLine: (sentence: string) => boolean;
  near(mention: Mention): readonly FactIndex[];
}

export type TieContext = Pick<LearnContext, 'ties' | 'reading' | 'habits'>;

export function expressionOf({ work, facts }: Tie, names: FigureNames): string {
  const [first, ...others] = facts.map((fact) => names.nameOf(fact));
  if (work === null) return first ?? '';
  return `${first ?? ''} | ${work}${others.length > 0 ? `: ${others.join(', ')}` : ''}`;
}

/** Words behind a unit that say what is counted: "05 hộ nghèo", "01 người chết so với cùng kỳ". */
const COUNTED =
  /^(?:\s+(?!(?:so|trong|tại|ở|trên|của|và|với|cùng|năm|kỳ|là|do|theo|từ|để|nhưng|còn|mà|bằng|đạt)(?!\p{L}))\p{Ll}+){1,4}(?=\s*(?:[,.;)]|so với|so cùng kỳ|$))/u;

const quoted = (words: string): string => `"${words.replaceAll('"', '”')}"`;

function directed(
  mention: Mention,
  direction: Direction,
  expression: string,
  found: { filter: string; end: number },
  text: string,
): Edit[] {
  const [name = ''] = found.filter.split(/[:\s]/);
  // The unit's name turns a sheet in another unit into the one that the words behind the figure say.
  const [, unitName] = /^so: ("[^"]+")/u.exec(found.filter) ?? [];
  const how =
    name === 'dem'
      ? ', "dem"'
      : name === 'phan_tram' || mention.decimals > 0 || unitName !== undefined
        ? `, ${String(mention.decimals)}${unitName === undefined ? '' : `, ${unitName}`}`
        : '';
  const percent = name === 'phan_tram' ? '%' : '';
  const { up, down, same, between, start, verb } = direction;
  const value = `{{ ${expression} | theo_chieu: `;
  if (/\d|["{}#]/.test(between))
    return [
      { start, end: start + verb.length, template: `${value}${[up, down, same].map(quoted).join(', ')} }}` },
      {
        start: mention.start,
        end: found.end,
        template: `${value}"#${percent}", "#${percent}", "0${percent}"${how} }}`,
      },
    ];
  // A unit right behind the figure goes with it, and what it is a unit of: "không thay đổi", never "không thay đổi đơn".
  const counted = percent === '' ? text.slice(found.end, mention.unitEnd) : '';
  const noun = counted === '' ? '' : (COUNTED.exec(text.slice(mention.unitEnd))?.[0] ?? '').trimEnd();
  const unit = `${counted}${noun}`;
  const isEqual = same.toLocaleLowerCase('vi') === 'bằng';
  const about = noun === '' || isEqual ? '' : ` số${counted}${noun}`;
  const none = `${same}${between.trimEnd()}${about}`;
  const wordings = [`${up}${between}#${percent}${unit}`, `${down}${between}#${percent}${unit}`, none];
  return [{ start, end: found.end + unit.length, template: `${value}${wordings.map(quoted).join(', ')}${how} }}` }];
}

/** null where the figure cannot be printed as it is found, or its verb is not known. */
export function editsOfMention(mention: Mention, context: TieContext, names: FigureNames): Edit[] | null {
  const tie = context.ties.get(mention);
  const fact = tie && context.reading.facts[tie.facts[0]];
  if (!tie || !fact) return null;
  const found = asFound(mention, tie, fact, context.habits);
  if (!found) return null;
  const { plain } = mention.line;
  const direction = directionOf(mention, plain);
  if (direction) return directed(mention, direction, expressionOf(tie, names), found, plain);
  const sense = senseOf(mention);
  if (sense.direction !== 0 || sense.role === 'over-plan') return null;
  const verb = tie.work === 'so_lan' ? timesVerb(mention, tie, names) : onlyReached(mention, tie, names);
  return [...verb, printedAt(mention, found, tie, names)];
}

/** The figure alone, whatever its words say of it; null where no filter would print these digits. */
export function plainEdit(mention: Mention, { ties, reading, habits }: TieContext, names: FigureNames): Edit | null {
  const tie = ties.get(mention);
  const fact = tie && reading.facts[tie.facts[0]];
  const found = tie && fact ? asFound(mention, tie, fact, habits) : null;
  return tie && found ? printedAt(mention, found, tie, names) : null;
}

const printedAt = (mention: Mention, found: AsFound, tie: Tie, names: FigureNames): Edit => ({
  start: mention.start,
  end: found.end,
  template: `{{ ${expressionOf(tie, names)} | ${found.filter} }}`,
});

/** "gấp 1,5 lần" is said of more than once; of less it is "bằng 0,8 lần". */
function timesVerb(mention: Mention, { facts }: Tie, names: FigureNames): readonly Edit[] {
  const head = mention.line.plain.slice(0, mention.start);
  const verb = /(?<!\p{L})(?:tăng\s+)?gấp\s+$/iu.exec(head);
  if (!verb) return [];
  const [now, base] = facts.map((fact) => names.nameOf(fact));
  const words = [verb[0].trimEnd(), 'bằng', 'bằng'].map(quoted).join(', ');
  const template = `{{ ${now ?? ''} | toc_do: ${base ?? ''} | theo_chieu: ${words} }} `;
  return [{ start: verb.index, end: mention.start, template }];
}

/** "chỉ đạt 85,6% kế hoạch" is said of less than the plan. */
function onlyReached(mention: Mention, { work, facts }: Tie, names: FigureNames): readonly Edit[] {
  const verb = /(?<!\p{L})(chỉ|mới)(?:\s+(?:mới|đạt|bằng))*\s+$/iu.exec(mention.line.plain.slice(0, mention.start));
  if (!verb || mention.role !== 'of-plan' || (work !== null && work !== 'ty_le')) return [];
  const [own = '', plan] = facts.map((fact) => names.nameOf(fact));
  const words = verb[0].trimEnd();
  const reached = /^\p{Lu}/u.test(words) ? 'Đạt' : 'đạt';
  const how = work === null ? 'hon_100' : `toc_do: ${plan ?? ''}`;
  const template = `{{ ${own} | ${how} | theo_chieu: ${[reached, words, reached].map(quoted).join(', ')} }} `;
  return [{ start: verb.index, end: mention.start, template }];
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** "mũi 3", "trẻ 5 tuổi" where a line is called so: a number of its name. */
function isOfName({ line, start, end, unitEnd }: Mention, { inLabels }: LearnContext): boolean {
  const [word] = /\p{L}+\s+$/u.exec(line.plain.slice(0, start)) ?? [];
  return word !== undefined && end - start <= 2 && inLabels(word + line.plain.slice(start, Math.max(end, unitEnd)));
}

/** Numbers that are no amounts and still belong to their period: ranks, targets, sessions. */
const OF_PERIOD: Readonly<Record<string, Doubt['kind']>> = {
  rank: 'figure',
  target: 'figure',
  ordinal: 'period',
  unreadable: 'figure',
};

export function editsOf(read: ReadLine, context: LearnContext, names: FigureNames): LineEdits {
  const { line, mentions, none } = read;
  const edits: Edit[] = [];
  const doubts: Doubt[] = [];
  const doubt = (kind: Doubt['kind'], start: number, end: number, near: readonly FactIndex[] = []): void => {
    doubts.push({ kind, start, end, text: line.plain.slice(start, end), near });
  };
  const { phrases, foreign } = periodPhrases(line.plain, context.words);
  for (const mention of mentions) {
    if (phrases.some((phrase) => overlaps(phrase, mention)) || isOfName(mention, context)) continue;
    const own = editsOfMention(mention, context, names);
    const free = own?.every((edit) => !edits.some((other) => overlaps(edit, other)));
    if (own && free) edits.push(...own);
    else doubt('figure', mention.start, mention.end, context.near(mention));
  }
  for (const { numbers, cells } of context.pairs.filter((each) => each.line === line))
    numbers.forEach(({ start, end, text }, at) => {
      const cell = cells?.[at];
      const filter = /^0\d$/.test(text) ? 'dem' : 'so';
      if (cell !== undefined) edits.push({ start, end, template: `{{ ${names.nameOf(cell)} | ${filter} }}` });
    });
  for (const { start, end, why } of none) {
    const kind = OF_PERIOD[why];
    const words = line.plain.slice(start, end);
    // "con thứ 3" of a line's own label is no period.
    const isNumbering = why === 'ordinal' && (!/\p{L}/u.test(words) || context.inLabels(words));
    const isTied = edits.some((edit) => overlaps(edit, { start, end }));
    if (kind && !isNumbering && !isTied) doubt(kind, start, end);
  }
  for (const word of context.partsWords.filter((each) => each.line === line)) {
    const template = word.template(names);
    if (template === null) {
      doubt('verb', word.start, word.end, word.cells);
      continue;
    }
    const edit = { start: word.start, end: word.end, template };
    if (!edits.some((other) => overlaps(edit, other))) edits.push(edit);
  }
  for (const verdict of context.verdicts.of(read)) {
    const { start, end } = verdict;
    const edit = { start, end, template: verdict.template(names) };
    if (!edits.some((other) => overlaps(edit, other))) edits.push(edit);
  }
  const lists = context.lists.filter((each) => each.line === line);
  for (const { start, end, cell } of lists) doubt('list', start, end, cell === null ? [] : [cell]);
  const stretches = sentencesOf(line.plain, lists);
  const most = context.superlatives.of(read);
  const open = openClaims(read, stretches, {
    inLabels: context.inLabels,
    namesLine: context.namesLine,
    isSaid: (claim) => [...most, ...edits].some((edit) => overlaps(edit, claim)),
  });
  for (const like of [...open, ...likenesses(line.plain)])
    if (![...edits, ...doubts].some((other) => overlaps(like, other))) doubt('verb', like.start, like.end);
  for (const phrase of phrases) if (!edits.some((edit) => overlaps(edit, phrase))) edits.push(phrase);
  for (const text of foreign) {
    const start = line.plain.indexOf(text);
    if (!edits.some((edit) => overlaps(edit, { start, end: start + text.length })))
      doubt('period', start, start + text.length);
  }
  const conditions = most.map((each) => ({ start: each.start, condition: each.condition(names) }));
  return { edits: edits.sort((a, b) => a.start - b.start), conditions, doubts, stretches };
}
