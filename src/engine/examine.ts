/** Second step of the engine: every check asked of a reading, suspects named, results in the sheets' order. */
import { isInProse, parseCellName, type CellAddress } from '../core/cell-address';
import { UNBOUNDED, within, type Budget, type WorkPlace } from '../core/budget';
import type { Check, CheckResult } from '../core/check';
import type { Finding, Language, Proof, Severity, Skip } from '../core/finding';
import type { Reading } from '../core/reading';
import { allChecks, type KnownFinding, type KnownSkip } from '../checks';
import { diagnoseInSteps } from '../diagnosis';
import {
  coverageOf,
  describeCoverage,
  textCoverage,
  type Cells,
  type CoverageSkip,
  type TextCoverage,
} from './coverage';

export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly skipped: number;
  readonly facts: number;
  readonly relations: number;
  /** Numeric cells by what became of them. */
  readonly cells: Cells;
  /** Figures of documents' text against the workbooks beside them; absent without both. */
  readonly text?: TextCoverage;
}

/** Questions that checks could not ask, and cells that nothing was asked of. */
export type AnySkip = KnownSkip | CoverageSkip;

export type KnownCheck = Check<KnownFinding, KnownSkip>;
export type KnownResult = CheckResult<KnownFinding, KnownSkip>;

export interface Examination {
  /** One union by check and code; see `KnownFinding`. */
  readonly findings: readonly KnownFinding[];
  readonly skipped: readonly AnySkip[];
  /** Made when first read: writing them out costs more than proving them. */
  readonly proofs: readonly Proof[];
  /** How many relations were shown to hold: as many as `proofs`, without making them. */
  readonly proven: number;
  readonly summary: Summary;
}

const SEVERITIES: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Compares two places in the order a person meets them: file and sheet as read, then row, then column. */
function inReadingOrder(reading: Reading): (a: CellAddress, b: CellAddress) => number {
  const order = new Map<string, Map<string, number>>();
  let sheets = 0;
  for (const book of reading.workbooks) {
    const names = order.get(book.file) ?? new Map<string, number>();
    order.set(book.file, names);
    for (const sheet of book.sheets) names.set(sheet.name, sheets++);
  }
  const place = (at: CellAddress): number => order.get(at.file)?.get(at.sheet) ?? sheets;
  return (a, b) => {
    const between = place(a) - place(b);
    if (between !== 0) return between;
    if (a.inText && b.inText && isInProse(a) && isInProse(b))
      return a.inText.paragraph - b.inText.paragraph || a.inText.start - b.inText.start;
    const p = parseCellName(a.cell);
    const q = parseCellName(b.cell);
    return (p?.row ?? -1) - (q?.row ?? -1) || (p?.column ?? -1) - (q?.column ?? -1);
  };
}

/** Counts by severity beside what was read. */
export function summarise(
  reading: Reading,
  findings: readonly Finding[],
  { skipped, cells }: { readonly skipped: readonly Skip[]; readonly cells: Cells },
): Summary {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
    skipped: skipped.length,
    facts: reading.facts.length,
    relations: reading.relations.length,
    cells,
    ...textCoverage(reading),
  };
}

/** The file, and the sheet, where there is but one that anything is asked of. */
function placeOf({ workbooks }: Reading): WorkPlace {
  const [book] = workbooks;
  if (!book || workbooks.length > 1) return {};
  const asked = book.sheets.filter(({ relations }) => relations > 0);
  return { file: book.file, ...(asked.length === 1 && asked[0] ? { sheet: asked[0].name } : {}) };
}

/** Asks every check (all of the registry by default) and ranks suspects for each arithmetic error. Pure. */
export function examine(
  reading: Reading,
  checks: readonly KnownCheck[] = allChecks,
  budget: Budget = UNBOUNDED,
): Examination {
  const place = placeOf(reading);
  const results = checks.map((check) => {
    budget.spend(place);
    return check.run(reading);
  });
  return within(examinationOf(reading, results), budget);
}

/** What the checks answered, with suspects, in reading order; one step for each problem that is diagnosed. */
export function* examinationOf(reading: Reading, results: readonly KnownResult[]): Generator<undefined, Examination> {
  const compare = inReadingOrder(reading);
  const findings = [
    ...(yield* diagnoseInSteps(
      reading,
      results.flatMap((result) => result.findings),
    )),
  ];
  findings.sort((a, b) => compare(a.at, b.at) || SEVERITIES[a.severity] - SEVERITIES[b.severity]);
  const asked = results.flatMap((result) => result.skipped);
  const { cells, skips } = coverageOf(reading, {
    skipped: asked,
    beyond: results.flatMap((result) => result.beyond ?? []),
  });
  yield;
  const skipped = [...asked, ...skips].sort((a, b) => compare(a.at, b.at));
  let proofs: readonly Proof[] | undefined;
  return {
    findings,
    skipped,
    get proofs() {
      proofs ??= results.flatMap((result) => result.proofs).sort((a, b) => compare(a.at, b.at));
      return proofs;
    },
    proven: results.reduce((sum, result) => sum + (result.proven ?? result.proofs.length), 0),
    summary: summarise(reading, findings, { skipped, cells }),
  };
}

const byId: ReadonlyMap<string, KnownCheck> = new Map(allChecks.map((check) => [check.id, check]));

/** The sentence of a finding, made by the check that owns its wording. */
export function describeFinding(finding: Finding, language: Language): string {
  return byId.get(finding.check)?.describe(finding as KnownFinding, language) ?? `${finding.check}/${finding.code}`;
}

/** The phrase of a skip, made by the check that owns its wording. */
export function describeSkip(skip: Skip, language: Language): string {
  if (isCoverage(skip)) return describeCoverage(skip, language);
  return byId.get(skip.check)?.describeSkip(skip as KnownSkip, language) ?? skip.reason;
}

/** Whether a skip is about cells that nothing was asked of, rather than a question that could not be asked. */
export function isCoverage(skip: Skip): skip is CoverageSkip {
  return skip.check === 'coverage';
}

/** Whether any finding is at or above the given severity. */
export function reaches(findings: readonly Finding[], limit: Severity): boolean {
  return findings.some((finding) => SEVERITIES[finding.severity] <= SEVERITIES[limit]);
}
