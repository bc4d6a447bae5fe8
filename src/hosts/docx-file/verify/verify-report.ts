/** `verifyReport`: proves offline that every controlled figure of a report still equals its cell, and says which do not. */
import { compare, parseDecimal, toText } from '../../../core/decimal';
import type { Fact } from '../../../core/fact';
import { printFigure } from '../../../language';
import { faultsOnlySync } from '../../opc';
import type { ReadOptions } from '../limits';
import { figureTag } from '../provenance/tags';
import { sameText, traceOpen, type TracedFigure } from '../trace/trace-report';
import { openReport, type OpenReport } from '../document/open-report';
import { verifyCharts, type ChartMismatch } from './verify-charts';

/**
 * - `equal`: the text is what the cell's figure prints as.
 * - `changed`: the cell holds another figure now.
 * - `overtyped`: the text is neither what was printed nor what the cell says.
 * - `missing-fact`: the workbooks hold no such figure any more.
 * - `derived`: made from two cells; it reads as it was printed and its workbook is the same, so it stands.
 * - `unprovable`: made from two cells and the workbook changed, or the document does not remember it.
 */
export type FigureVerdict = 'equal' | 'changed' | 'overtyped' | 'missing-fact' | 'derived' | 'unprovable';

export interface VerifiedFigure extends TracedFigure {
  readonly verdict: FigureVerdict;
  /** What the cell's figure prints as now; null where it cannot be said. */
  readonly expected: string | null;
  /** The cell's exact value now. */
  readonly now: string | null;
}

export interface VerifiedWorkbook {
  readonly file: string;
  readonly then: string | null;
  readonly now: string | null;
  readonly state: 'same' | 'changed' | 'missing' | 'unknown';
}

export interface MissingFigure {
  readonly fact: string;
  readonly printed: string;
  readonly block: string;
}

export interface Verification {
  /** Every figure is equal or derived, none is missing, every chart shows its cells' figures. */
  readonly holds: boolean;
  readonly figures: readonly VerifiedFigure[];
  /** Printed once, and no longer in a content control: deleted, or turned into plain text. */
  readonly missing: readonly MissingFigure[];
  readonly charts: readonly ChartMismatch[];
  readonly workbooks: readonly VerifiedWorkbook[];
}

export interface GivenWorkbook {
  readonly file: string;
  /** Lower-case hex. */
  readonly sha256: string | null;
}

function bookState(then: string | null, now: GivenWorkbook | undefined): VerifiedWorkbook['state'] {
  if (!now) return 'missing';
  if (then === null || now.sha256 === null) return 'unknown';
  return then.toLowerCase() === now.sha256.toLowerCase() ? 'same' : 'changed';
}

function judge(
  figure: TracedFigure,
  facts: ReadonlyMap<string, Fact>,
  books: ReadonlyMap<string, GivenWorkbook>,
): VerifiedFigure {
  const fact = facts.get(figureTag(figure.fact));
  const { format } = figure;
  const unknown = { ...figure, expected: null, now: fact ? toText(fact.value) : null };
  if (!format || figure.printed === null) return { ...unknown, verdict: 'unprovable' };
  if (format.kind === 'derived') {
    if (figure.overtyped) return { ...unknown, expected: figure.printed, verdict: 'overtyped' };
    const same = figure.at !== null && bookState(figure.sha256, books.get(figure.at.file)) === 'same';
    return { ...unknown, expected: same ? figure.printed : null, verdict: same ? 'derived' : 'unprovable' };
  }
  if (!fact) return { ...unknown, verdict: figure.overtyped ? 'overtyped' : 'missing-fact' };
  const expected = printFigure(fact.value, format);
  const then = figure.value === null ? null : parseDecimal(figure.value);
  if (sameText(figure.text, expected) && then && compare(then, fact.value) === 0)
    return { ...unknown, expected, verdict: 'equal' };
  if (figure.overtyped && !sameText(figure.text, expected)) return { ...unknown, expected, verdict: 'overtyped' };
  return { ...unknown, expected, verdict: sameText(figure.text, expected) ? 'equal' : 'changed' };
}

function missingFigures({ record }: OpenReport, figures: readonly TracedFigure[]): MissingFigure[] {
  const left = new Map<string, number>();
  for (const figure of figures) {
    const key = `${figure.block}\n${figure.place}\n${figure.fact}`;
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  const present = new Set(record.blocks.filter((block) => block.state === 'present').map((block) => block.id));
  return record.figures
    .filter((figure) => {
      if (figure.block !== '' && !present.has(figure.block)) return false;
      const key = `${figure.block}\n${figure.place}\n${figure.fact}`;
      const count = left.get(key) ?? 0;
      left.set(key, count - 1);
      return count <= 0;
    })
    .map(({ fact, printed, block }) => ({ fact, printed, block }));
}

/**
 * Compares every controlled figure with the facts read from the workbooks as they are now.
 * @param facts of all workbooks given; @param workbooks their names and digests.
 * @throws Fault for anything that is not a report of this program, is damaged, too large or hostile.
 */
export function verifyReport(
  bytes: Uint8Array,
  facts: readonly Fact[],
  workbooks: readonly GivenWorkbook[],
  options: ReadOptions = {},
): Verification {
  return faultsOnlySync(options.file ?? '', () => verifyOpen(openReport(bytes, options), facts, workbooks));
}

function verifyOpen(report: OpenReport, facts: readonly Fact[], workbooks: readonly GivenWorkbook[]): Verification {
  const trace = traceOpen(report);
  const byTag = new Map(facts.map((fact) => [figureTag(fact.id), fact]));
  const books = new Map(workbooks.map((book) => [book.file, book]));
  const figures = trace.figures.map((figure) => judge(figure, byTag, books));
  const missing = missingFigures(report, trace.figures);
  const charts = verifyCharts(report, byTag);
  return {
    holds:
      missing.length === 0 &&
      charts.length === 0 &&
      figures.every(({ verdict }) => verdict === 'equal' || verdict === 'derived'),
    figures,
    missing,
    charts,
    workbooks: trace.workbooks.map(({ file, sha256 }) => {
      const now = books.get(file);
      return { file, then: sha256, now: now?.sha256 ?? null, state: bookState(sha256, now) };
    }),
  };
}
