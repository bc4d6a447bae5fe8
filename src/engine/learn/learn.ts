/** `learnReport`: a report and the workbooks of its period to an office's folder that writes it again, and an account of what was tied. */
import type { DocumentText } from '../../core/document-text';
import type { FactIndex } from '../../core/fact';
import { lineMarks } from '../../core/figures-mark';
import type { FormDefinition } from '../../core/form';
import type { Reading } from '../../core/reading';
import { foldText } from '../../language';
import { reportWords, periodOf, type OwnFile, type Profile } from '../../office';
import { candidatesOf, nearOf, readProse, type Mention } from '../../prose';
import { allOfOne } from './all-of-one';
import { habitsOf } from './as-found';
import { Denials } from './denials';
import { periodOfDocument } from './document-period';
import { countedLists } from './counted-lists';
import { bodyOfReport, letterheadPlaces } from './report-body';
import { blankedTold } from './blanked-periods';
import { BehindTrials } from './tie-behind';
import { ColumnTrials } from './tie-columns';
import { CountPairs } from './count-pairs';
import { DerivedTrials } from './derived-trials';
import { DerivedTies } from './tie-derived';
import { CellTies } from './tie-cells';
import { FigureNames } from './figure-names';
import { FromTo } from './from-to';
import { hopedFor } from './hopes';
import type { LearnContext } from './learn-context';
import { learntTables } from './learnt-tables';
import { judgedLines } from './judging';
import { lineCounts } from './line-counts';
import { LinesNamed } from './lines-named';
import { spokenOf } from './spoken-of';
import { Superlatives } from './superlatives';
import { OrderWords } from './orders';
import { partsWordsOf } from './parts-words';
import { NoneClaims } from './none-claims';
import { ofOneSubject } from './one-subject';
import { periodPhrases } from './period-phrases';
import { reportParts, type ReportParts } from './report-parts';
import type { Tie } from './tie';
import { LineTrials } from './tie-lines';
import { tiePairs, type PairTie } from './tie-pairs';
import { Verdicts } from './verdicts';
import { WholeLists } from './whole-lists';
import { writeFolder } from './write-folder';
import type { WrittenSection } from './write-sections';
import { writeSections } from './write-sections';

export interface Learnt {
  readonly files: readonly OwnFile[];
  readonly sections: readonly WrittenSection[];
  /** Every figure of the text that was tied, with what it was tied to. */
  readonly ties: ReadonlyMap<Mention, Tie>;
  readonly mentions: readonly Mention[];
  /** Ranks and targets, two figures each. */
  readonly pairs: readonly PairTie[];
  /** The report's own paper: between which paragraphs its content stands, and lines outside it that are said anew; null without content. */
  readonly paper: LearntPaper | null;
  /** Tables of its body that are sheets'. */
  readonly tables: number;
  /** What of the report the folder does not hold: tables with figures that are no sheet's, and text behind the signature. */
  readonly left: readonly string[];
  /** The period that the report was written for; "" where nothing says it. */
  readonly period: string;
}

export interface LearntPaper {
  readonly content: readonly [number, number];
  readonly texts: ReadonlyMap<string, string | null>;
}

export interface LearnInput {
  readonly document: DocumentText;
  readonly reading: Reading;
  readonly forms: readonly FormDefinition[];
  readonly profile: Profile;
}

/** "11 tháng" is the report's own period, and no figure of it. */
function ofPeriod(words: LearnContext['words']): (mention: Mention) => boolean {
  return ({ line, start, end }) =>
    periodPhrases(line.plain, words).phrases.some((phrase) => start < phrase.end && phrase.start < end);
}

const headingsOf = ({ items }: ReportParts): readonly string[] =>
  items.flatMap(({ kind, read }) => (kind === 'heading' ? [read.line.plain] : []));

export function learnReport({ document, reading, forms, profile }: LearnInput): Learnt {
  const { draft, lines } = readProse(document);
  const parts = reportParts(lines, document.tables);
  const used = new Set([
    ...parts.items.map(({ read }) => read.line),
    ...[...parts.notes.values()].flat().map(({ line }) => line),
  ]);
  const period = periodOf(reading) ?? periodOfDocument(document) ?? '';
  const body = bodyOfReport(reading, parts.letterhead);
  const words = reportWords(reading, profile, { period, ...(body === '' ? {} : { variables: { body } }) });
  const isPeriod = ofPeriod(words);
  const mentions = draft.mentions.filter(
    (mention, index) =>
      used.has(mention.line) &&
      !isPeriod(mention) &&
      /\d/.test(mention.line.text.slice(mention.start, mention.end)) &&
      draft.facts[index]?.measure !== 'derived' &&
      !(mention.line.heading && mention.line.note === null),
  );
  const candidates = candidatesOf(draft, reading);
  const named = new LinesNamed(reading);
  const isHoped = hopedFor(period);
  const told = mentions.filter((mention) => !isHoped(mention));
  const cells = new CellTies(draft, reading, candidates, named);
  cells.tie(told);
  const spoken = spokenOf(reading);
  const ways = {
    lines: new LineTrials(reading, named),
    behind: new BehindTrials(draft, reading, cells.ties),
    columns: new ColumnTrials(draft, reading, cells.ties, named),
    pairs: new CountPairs(draft, reading, cells.ties),
  };
  const trials = new DerivedTrials(draft, reading, cells.ties, spoken, ways);
  const derived = new DerivedTies(reading, cells.ties, trials, ways);
  derived.tie(told);
  // What is worked out tells of what stands beside it, and that again of more.
  cells.tie(told);
  derived.tie(told);
  const near = nearOf(draft, reading);
  const pairs = tiePairs(
    lines.filter(({ line }) => used.has(line) && !line.heading),
    reading,
  );
  const labels = [
    ...new Set([
      ...reading.facts.map(({ label }) => foldText(label)),
      ...reading.tables.flatMap(({ columns }) => columns.flatMap(({ heading }) => heading.map(foldText))),
    ]),
  ];
  const superlatives = new Superlatives(cells.ties, reading, named);
  const context: LearnContext = {
    reading,
    body,
    ties: cells.ties,
    words,
    habits: habitsOf(mentions, reading),
    partsWords: partsWordsOf(draft, cells.ties, reading),
    lists: countedLists(draft, cells.ties),
    wholeLists: new WholeLists(cells.ties, reading, named),
    pairs,
    verdicts: new Verdicts(cells.ties, reading, named),
    superlatives,
    orders: new OrderWords(cells.ties, reading, superlatives),
    fromTo: new FromTo(cells.ties, reading),
    noneClaims: new NoneClaims(cells.ties, reading, named),
    denials: new Denials(reading, named),
    allOfOne: (read) => allOfOne(read, cells.ties, reading, named),
    ofOneSubject: (read, stretches) => ofOneSubject(read, stretches, cells.ties, reading, named),
    countsLines: lineCounts(reading),
    isJudged: judgedLines(parts),
    inLabels: (words) => labels.some((label) => label.includes(foldText(words))),
    linesSaid: (sentence) => named.said(sentence).flatMap(({ cells: own }) => own.slice(0, 1)),
    lineMark: lineMarks(reading.facts),
    namesLine: (sentence) => named.said(sentence).length > 0,
    near: (mention): readonly FactIndex[] => {
      const found = near(mention);
      const line = spoken(mention);
      return line === undefined || found.includes(line) ? found : [...found, line];
    },
  };
  const [from = Infinity, to = -1] = [parts.items[0], parts.items.at(-1)].map((item) => item?.read.line.index);
  const tables = learntTables(document.tables, reading, (after) => document.paragraphs[after]?.text ?? '').filter(
    ({ after }) => after >= from && after <= to,
  );
  const sections = writeSections(parts, context, new FigureNames(reading, forms, period), tables);
  const left = [
    ...tables.flatMap(({ lost, words: name }) => (lost ? [name] : [])),
    ...[parts.frame.subject ?? '', ...headingsOf(parts)].flatMap((text) => blankedTold(text, words)),
    ...parts.behind.map((read) => read.line.plain.replace(/\s+/g, ' ').trim()),
  ];
  const files = writeFolder(parts, sections, context);
  const [first, last] = [parts.items[0], parts.items.at(-1)];
  const paper: LearntPaper | null =
    first && last
      ? {
          content: [first.read.line.index, last.read.line.index],
          texts: new Map([...letterheadPlaces(parts.letterhead, body), ...parts.places]),
        }
      : null;
  return {
    files,
    sections,
    paper,
    ties: cells.ties,
    mentions,
    pairs,
    period,
    tables: tables.filter(({ lost }) => lost !== true).length,
    left,
  };
}
