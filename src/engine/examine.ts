/** Second step of the engine: every check asked of a reading, suspects named, results in the sheets' order. */
import { isInProse, parseCellName, type CellAddress } from '../core/cell-address';
import { UNBOUNDED, within, type Budget, type WorkPlace } from '../core/budget';
import type { CheckResult } from '../core/check';
import type { Proof } from '../core/finding';
import type { Reading } from '../core/reading';
import { allChecks, type KnownFinding, type KnownSkip } from '../checks';
import { diagnoseInSteps, type KeptAnswers } from '../diagnosis';
import { coverageOf } from './coverage';
import { SEVERITIES, type AnySkip, type KnownCheck } from './describe';
import { summarise, type Summary } from './summary';

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

/** What the checks answered, with suspects, in reading order; one step for each problem that is diagnosed. `known`: what was said of problems before. */
export function* examinationOf(
  reading: Reading,
  results: readonly KnownResult[],
  known?: KeptAnswers,
): Generator<undefined, Examination> {
  const compare = inReadingOrder(reading);
  const findings = [
    ...(yield* diagnoseInSteps(
      reading,
      results.flatMap((result) => result.findings),
      known,
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
