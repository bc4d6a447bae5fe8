/** What of one line becomes template: its tied figures with their verbs, its words for parts, the period's words. */
import type { FactIndex } from '../../core/fact';
import type { Mention, ReadLine } from '../../prose';
import type { FigureNames } from './figure-names';
import type { Edit } from './edit';
import { editsOfMention, isInBrackets, unsignedEdits } from './mention-edits';
import { asItStands, compared, countedYears, holdingOf, sidedHolding } from './figure-holdings';
import { bareClaims } from './bare-claims';
import { bodyPhrases } from './body-phrases';
import { causesOf } from './causes';
import { contrastHeads, contrastsWithin, type Compared, type ContrastHead } from './contrasts';
import type { LearnContext } from './learn-context';
import { isOfLabel, openClaims } from './open-claims';
import { oldNews } from './old-news';
import { heldToBody } from './neighbours';
import { periodPhrases } from './period-phrases';
import { isSome, Noughts } from './noughts';
import { seasonsIn } from './seasons';
import { sentencesOf, type Stretch } from './sentences';
import type { Holding } from './superlatives';
import { likenesses } from './verdicts';
import type { WholeList } from './whole-lists';

/** Why a sentence is printed for its own period only. */
export interface Doubt {
  readonly kind: 'figure' | 'verb' | 'cause' | 'period' | 'list' | 'event';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Cells that it may speak of. */
  readonly near: readonly FactIndex[];
}

export interface LineEdits {
  readonly edits: readonly Edit[];
  /** What must hold of the figures for a sentence to be printed, and where its words stand. */
  readonly conditions: readonly (Pick<Holding, 'start' | 'ofLines' | 'isAside'> & { readonly condition: string })[];
  readonly doubts: readonly Doubt[];
  readonly stretches: readonly Stretch[];
  readonly heads: readonly ContrastHead[];
  /** What is told whole or not at all. */
  readonly wholeLists: readonly WholeList[];
  /** Sentences without a figure that are printed in any period. */
  readonly routine: readonly string[];
  /** The cell without whose figure a sentence has nothing to say. */
  needs(sentence: Stretch): FactIndex | undefined;
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** "mũi 3", "trẻ 5 tuổi" where a line is called so: a number of its name. */
function isOfName({ line, start, end, unitEnd }: Mention, { inLabels }: LearnContext): boolean {
  const [word] = /\p{L}+\s+$/u.exec(line.plain.slice(0, start)) ?? [];
  return word !== undefined && end - start <= 2 && inLabels(word + line.plain.slice(start, Math.max(end, unitEnd)));
}

/** "hai lĩnh vực còn lại có 05 hồ sơ", "ba loại cây trồng là 400 tấn": what all lines make is said of these lines only. */
function isOfLines({ start, end }: Stretch, { line: { plain }, mentions }: ReadLine, { ties }: LearnContext): boolean {
  if (!IN_WORDS.test(plain.slice(start, end))) return false;
  const next = mentions.find((mention) => mention.start >= end);
  return next !== undefined && ties.get(next)?.ofLines === true && !/[.;]\s/u.test(plain.slice(end, next.start));
}

const PARTS = /\| (?:gom|trong_do):/u;
const IN_WORDS = /^(?:tất cả|cả|một|hai|ba|bốn|sáu|bảy|tám|chín|mười)(?:\s|$)/iu;
const OF_ALL = /(?<!\p{L})(?:cả|tất cả|toàn bộ|đủ|trong số|trên tổng số)\s+$/iu;
const BUT = /(?<!\p{L})(?:nhưng|song|tuy nhiên|mặc dù|tuy)(?:\s+(?:vẫn|còn|lại|mới|chỉ))*\s+$/iu;

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
  const orders = context.orders.of(read);
  const held: Holding[] = [
    ...context.superlatives.of(read),
    ...orders.holding,
    ...context.fromTo.of(read),
    ...context.allOfOne(read),
  ];
  const said = [...held];
  const lists = context.lists.filter((each) => each.line === line);
  const stretches = sentencesOf(line.plain, [...lists, ...context.ofOneSubject(read, sentencesOf(line.plain, lists))]);
  const noughts = new Noughts(stretches, context);
  const { phrases, foreign } = periodPhrases(line.plain, context.words);
  for (const mention of mentions) {
    if (phrases.some((phrase) => overlaps(phrase, mention)) || isOfName(mention, context)) continue;
    // "cả 04 trường" is of as many lines as there are, though some cell may hold as much.
    if (
      context.countsLines(mention) &&
      (!context.ties.has(mention) || OF_ALL.test(line.plain.slice(0, mention.start)))
    ) {
      held.push({ start: mention.start, end: mention.end, ofLines: true, condition: () => '' });
      continue;
    }
    const joined = context.fromTo.joined(mention, mentions);
    const isBare = joined.length > 0 || isInBrackets(mention, { ties: context.ties, mentions });
    const own = isBare ? unsignedEdits(mention, context, names) : editsOfMention(mention, context, names);
    const free = own?.every((edit) => !edits.some((other) => overlaps(edit, other)));
    if (own && free) {
      edits.push(...own);
      held.push(
        ...joined,
        ...holdingOf(mention, context, own),
        ...sidedHolding(mention, context),
        ...countedYears(mention, context),
        ...noughts.of(mention, own),
      );
      const tie = context.isJudged(line) ? context.ties.get(mention) : undefined;
      if (tie) held.push(asItStands(mention, tie, context));
    } else doubt('figure', mention.start, mention.end, context.near(mention));
  }
  for (const { numbers, cells } of context.pairs.filter((each) => each.line === line))
    numbers.forEach(({ start, end, text }, at) => {
      const cell = cells?.[at];
      const filter = /^0\d$/.test(text) ? 'dem' : 'so';
      if (cell === undefined) return;
      edits.push({ start, end, template: `{{ ${names.nameOf(cell)} | ${filter} }}` });
      // No rank is none, and of no targets none are met.
      held.push({ start, end, ofLines: false, condition: isSome(cell) });
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
  const wholeLists = context.wholeLists.of(read, stretches);
  for (const { start, end, holding, said: words } of wholeLists) {
    // "gồm", "trong đó" are chosen by the figures.
    if (edits.some((edit) => edit.start >= start && edit.end <= end && PARTS.test(edit.template))) continue;
    if (holding) held.push(holding);
    else doubt('verb', words.start, words.end);
  }
  const verdicts: Compared[] = [];
  for (const verdict of [...context.noneClaims.of(read), ...context.verdicts.of(read)]) {
    const { start, end } = verdict;
    verdicts.push({ start, end, condition: verdict.asSaid(names) });
    const edit = { start, end, template: verdict.template(names) };
    if (edits.some((other) => overlaps(edit, other))) continue;
    // "… nhưng chưa đạt kế hoạch" is no contrast once it is reached.
    if (BUT.test(line.plain.slice(0, start)) || context.isJudged(line)) {
      const asSaid: Holding = { start, end, ofLines: false, condition: (each) => verdict.asSaid(each) };
      held.push(asSaid);
      said.push(asSaid);
    } else edits.push(edit);
  }
  for (const denial of context.denials.of(read)) {
    if ([...edits, ...said].some((other) => overlaps(denial, other))) continue;
    const { start, end, ofLines, condition } = denial;
    if (condition === null) {
      doubt('verb', start, end);
      continue;
    }
    const holding: Holding = { start, end, ofLines, condition };
    held.push(holding);
    said.push(holding);
  }
  for (const { start, end, cell } of lists) doubt('list', start, end, cell === null ? [] : [cell]);
  const open = openClaims(read, stretches, {
    inLabels: context.inLabels,
    namesLine: context.namesLine,
    isSaid: (claim) => [...said, ...edits].some((edit) => overlaps(edit, claim)) || isOfLines(claim, read, context),
  });
  for (const like of [...open, ...orders.open, ...likenesses(line.plain)])
    if (![...said, ...edits, ...doubts].some((other) => overlaps(like, other))) doubt('verb', like.start, like.end);
  for (const cause of causesOf(read, (each) => isOfLabel(line.plain, each, context.inLabels))) {
    const own = stretches.find(({ end }) => cause.start < end);
    const isOfFigure = mentions.some(({ start, end }) => own && start >= own.start && end <= own.end);
    if (isOfFigure || (own && context.namesLine(line.plain.slice(own.start, own.end))))
      doubt('cause', cause.start, cause.end);
  }
  const named = bodyPhrases(line.plain, context.body).filter(({ template }) => template.includes('{{'));
  for (const phrase of [...phrases, ...named]) if (!edits.some((edit) => overlaps(edit, phrase))) edits.push(phrase);
  for (const text of foreign) {
    const start = line.plain.indexOf(text);
    if (!edits.some((edit) => overlaps(edit, { start, end: start + text.length })))
      doubt('period', start, start + text.length);
  }
  for (const { start, end } of seasonsIn(line.plain, stretches, context)) doubt('period', start, end);
  const touches = (stretch: Stretch): boolean => [...edits, ...doubts, ...said].some((each) => overlaps(each, stretch));
  const isFigure = ({ template }: Edit): boolean => /\{\{ (?!ky\.|ten\.)/u.test(template);
  const hasFigure = (sentence: Stretch): boolean =>
    edits.some((edit) => isFigure(edit) && overlaps(edit, sentence)) || held.some((each) => overlaps(each, sentence));
  if (!line.planned)
    for (const sentence of stretches.filter(hasFigure))
      for (const claim of bareClaims(
        line.plain,
        sentence,
        (each) => touches(each) || isOfLabel(line.plain, each, context.inLabels),
      ))
        if (!touches(claim)) doubt('verb', claim.start, claim.end);
  const isTold = (sentence: Stretch): boolean => hasFigure(sentence) || doubts.some((each) => overlaps(each, sentence));
  const news = line.heading ? [] : oldNews(line.plain, stretches, isTold);
  for (const told of news) if (!told.isRoutine) doubt('event', told.start, told.end);
  const routine = news.filter((told) => told.isRoutine).map(({ start, end }) => line.plain.slice(start, end));
  held.push(...noughts.compared([...held, ...doubts]));
  const contrasted = {
    ...{ plain: line.plain, sentences: stretches, doubts, period: context.words['ky.ten'] ?? '' },
    compared: [...compared(read, context, names), ...verdicts],
  };
  const heads = contrastHeads(contrasted);
  const within = contrastsWithin(contrasted);
  const conditions = [
    ...within.map((each) => ({ ...each, ofLines: false })),
    ...[...held, ...heldToBody(line.plain, context)].map((each) => ({ ...each, condition: each.condition(names) })),
  ];
  // What a sentence held by its figures is set against is not known: it is of its own period.
  for (const { start, end, conditions: decided } of heads)
    if (decided === null && within.some((each) => each.start <= start && end <= each.end)) doubt('verb', start, end);
  return {
    edits: edits.sort((a, b) => a.start - b.start),
    conditions,
    doubts,
    stretches,
    heads,
    wholeLists,
    routine,
    needs: (sentence) => noughts.need(sentence),
  };
}
