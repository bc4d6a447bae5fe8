/** `composeReport`: a reading and a profile to the report document, with what it lacks and what rounding moved. */
import { UNBOUNDED, type Budget } from '../core/budget';
import { figuresMark, linesMark } from '../core/figures-mark';
import type { Finding } from '../core/finding';
import type { Reading, Stated } from '../core/reading';
import type { ReportDocument } from '../core/report-document';
import { figuresIn, passages, tieOut, type Adjustment, type ParsedTemplate } from '../narrative';
import { AnnexNames, annexesOf, annexNote } from './annexes';
import { agencysUnitWords, bodyWords, isOfCommune } from './body-words';
import { fillWords } from './fill-words';
import { computedFigure } from './gap-findings';
import { blanksOf, bodyOf, coverText, frameOf, typedOf, type Blanks, type ReportVariables } from './frame';
import { monthsOf } from '../language';
import { bodyNamed } from './named-body';
import { misnamed, ownOfPeriod, ownProfile, type OwnReport } from './own';
import { periodWords, spanOf } from './period-words';
import type { Profile } from './profile';
import { zoneWords } from './special-zones';
import { OF_COMMUNES_DEPARTMENT, TIERS } from './tiers';
import { unprintedOf, type Unprinted } from './unprinted';
import { writeOutline } from './write-outline';

export interface ComposeReportOptions {
  /** Calendar id ("2021-H1"); the cover sheets' own period when absent. */
  readonly period?: string;
  readonly variables?: ReportVariables;
  /** Open and waived findings at this moment: kept as provenance, printed as an annex. */
  readonly findings?: ReportDocument['provenance']['findings'];
  /** One Vietnamese sentence for a finding, printed in the annex; its check and code where absent. */
  readonly describe?: (finding: Finding) => string;
  /** Whether the sheets themselves are annexed; default yes for full reports. */
  readonly sheets?: boolean;
  /** An office's own report, put over the profile. */
  readonly own?: OwnReport;
  /** What composing may take; as much as it needs where absent. */
  readonly budget?: Budget;
  /** An office's own wording by passage id, see `readTemplates`. */
  readonly templates?: ReadonlyMap<string, ParsedTemplate>;
}

/** The report with words in its blanks, and what those are before they are typeset. */
export interface FramedReport {
  readonly document: ReportDocument;
  readonly blanks: Required<Blanks>;
}

export interface Composition extends FramedReport {
  /** Every word that headings, passages and an office's letterhead may name ("ky.ten"). */
  readonly words: Readonly<Record<string, string>>;
  /** Findings of the check "report-complete": one for each marked gap. */
  readonly gaps: readonly Finding[];
  /** Notes of the same check: one for each figure that no cell states and the report computed from its line. */
  readonly computed: readonly Finding[];
  /** Printed parts moved in their last place so that a breakdown adds up in print. */
  readonly adjustments: readonly Adjustment[];
  /** Figures of the workbooks that this report has no use for. */
  unprinted(): Unprinted;
  /** The same report with other words in its blanks; no sentence is written again. */
  framed(blanks: Blanks): FramedReport;
}

/** The period that most workbooks and sheets state. */
export function periodOf(reading: Stated): string | null {
  const stated = [
    ...reading.workbooks.map((book) => book.identity.period?.id),
    ...reading.tables.map((table) => table.period?.id),
  ];
  const counts = new Map<string, number>();
  for (const id of stated) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + (spanOf(id) ? 1 : 0));
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Who signs, where the office's own report names them: as what it says, whatever the covers say of somebody else. */
function signerOf({ signer, frame }: OwnReport, words: Readonly<Record<string, string>>): ReportVariables {
  if (signer === null) return {};
  return { signer, ...(frame.position === undefined ? {} : { signerPosition: fillWords(frame.position, words) }) };
}

/** Throws Fault `bad-template` where an office's own wording is wrong, and what the budget throws; nothing else. */
export function composeReport(reading: Reading, builtIn: Profile, options: ComposeReportOptions = {}): Composition {
  const { budget = UNBOUNDED } = options;
  const period = options.period ?? periodOf(reading) ?? '';
  const own = options.own && ownOfPeriod(options.own, reading, period);
  const profile = own ? ownProfile(builtIn, own) : builtIn;
  const given = { ...(own ? bodyNamed(own, reading) : {}), ...options.variables };
  const words = reportWords(reading, profile, { ...options, variables: given });
  const variables = { ...(own ? signerOf(own, words) : {}), ...given };
  const findings = options.findings ?? [];
  const accepted = new Set(
    findings.flatMap((finding) => (finding.waived && finding.relation !== undefined ? [finding.relation] : [])),
  );
  const closesYear = monthsOf(period)?.last === 12;
  const overrides = options.templates ?? new Map<string, ParsedTemplate>();
  const names = new AnnexNames(
    annexesOf({
      reading,
      forms: options.sheets === false ? [] : profile.annexes,
      findings,
      describe: options.describe ?? codeOf,
      budget,
    }),
  );
  const written = writeOutline({
    ...{ reading, profile, words, overrides, accepted, closesYear, budget },
    annexes: names,
    ...(own ? { own } : {}),
  });
  const unknown = own ? misnamed(reading, own.declared) : [];
  const isNamed = ({ code, data }: Finding): boolean =>
    code === 'missing-figure' && unknown.some((each) => each.data['name'] === data['name']);
  const annexes = names.inOrder();
  const { blocks, adjustments } = isLearnt(own)
    ? { blocks: written.blocks, adjustments: [] }
    : tieOut(reading, written.blocks);
  const provenance = {
    ...(printsOwnPassages(own) ? { outline: 'own' as const } : {}),
    workbooks: reading.workbooks.map(({ file, sha256 }) => ({ file, sha256 })),
    findings,
  };
  const framed = (blanks: Blanks): FramedReport => {
    const all = { ...variables, ...blanks };
    const frame = frameOf(reading, profile, all, words, typedOf({ ...options.variables, ...blanks }));
    const note = annexNote(frame);
    return {
      document: {
        profile: profile.id,
        period,
        frame,
        blocks,
        ...(written.held.length > 0 ? { held: written.held } : {}),
        annexes: annexes.map((annex) => ({ note, ...annex })),
        provenance,
      },
      blanks: blanksOf(reading, profile, all, words),
    };
  };
  const computed = blocks.flatMap(figuresIn).filter((figure) => figure.computed !== undefined);
  return {
    ...framed({}),
    ...{ framed, words, adjustments },
    gaps: [...unknown, ...written.gaps.filter((gap) => !isNamed(gap))],
    computed: computed.map(computedFigure),
    unprinted: () =>
      unprintedOf({ reading, profile, own, blocks: [...blocks, ...annexes.flatMap((annex) => annex.blocks)] }),
  };
}

const BUILT_IN: ReadonlySet<string> = new Set(passages.map(({ id }) => id));

/** Whether an office's outline has passages that no built-in one has. */
const printsOwnPassages = (own: OwnReport | undefined): boolean =>
  own?.outline?.some((item) => item.kind === 'passage' && !BUILT_IN.has(item.passage)) === true;

/** A report in the very words and digits of an earlier one: its parts are printed as they are rounded, as they were there. */
const isLearnt = (own: OwnReport | undefined): boolean =>
  own?.outline?.some(({ kind }) => kind === 'passage') === true &&
  own.outline.every((item) => item.kind !== 'passage' || own.passages.get(item.passage)?.keep === true);

const codeOf = (finding: Finding): string => `${finding.check}/${finding.code}`;

/** Every word that templates and headings of this report may name. */
export function reportWords(
  reading: Reading,
  profile: Profile,
  options: Pick<ComposeReportOptions, 'period' | 'variables'>,
): Readonly<Record<string, string>> {
  const period = options.period ?? periodOf(reading) ?? '';
  const variables = options.variables ?? {};
  const body = bodyOf(reading, variables, profile);
  const parent = variables.parentBody ?? coverText(reading, 'parent-body') ?? '';
  const names = {
    ...bodyWordsOf(profile, { body, 'parent-body': parent }),
    ...zoneWords({ body, parent: parent ?? '' }, profile.tier, period),
  };
  const words = { ...periodWords(period), ...names };
  return { ...words, 'so_lieu.dau': figuresMark(reading.facts), 'so_lieu.dong': linesMark(reading.facts) };
}

/** The words that a profile has of a body, by the cover form's keys. */
export function bodyWordsOf(
  profile: Profile,
  identity: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const base = bodyWords({
    body: identity['body'] ?? '',
    parentBody: identity['parent-body'] ?? '',
    tier: profile.tier,
    fallback: TIERS[profile.tier].place,
  });
  const own = Object.entries(profile.words).map(([name, word]) => [name, fillWords(word, base)] as const);
  const lower = isOfCommune(profile.tier, base['ten.dia_ban']) ? OF_COMMUNES_DEPARTMENT : {};
  const agencys =
    profile.tier === 'department' ? agencysUnitWords(identity['body'] ?? '', identity['parent-body'] ?? '') : {};
  return { ...base, ...Object.fromEntries(own), ...lower, ...agencys };
}
