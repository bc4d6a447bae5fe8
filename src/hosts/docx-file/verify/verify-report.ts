/**
 * `verifyReport`: proves offline every figure that a report prints, wherever it stands: its digits against its cells, its
 * unit and the words about it; and names each number that is bound to no cell.
 */
import type { Fact } from '../../../core/fact';
import type { Block, ReportDocument } from '../../../core/report-document';
import { faultsOnlySync } from '../../opc';
import type { ReadOptions } from '../limits';
import { locateAll } from '../document/locate';
import { looseNumbers } from '../document/loose-numbers';
import { openReport, type OpenReport } from '../document/open-report';
import { rememberedLines } from '../document/remembered-lines';
import { lostFigures } from '../document/unattached';
import { FreshFigures } from '../fresh/fresh-figures';
import { allBlocks } from '../../../core/report-figures';
import { recordOf } from '../provenance/record';
import { figureTag } from '../provenance/tags';
import { traceFigure } from '../trace/trace-report';
import { headingUnits, judgeWords } from './beside-figures';
import { judgeFigure, type Cells } from './judge-figure';
import { mention, staleNumbers, untiedNumbers } from './loose-words';
import { isSound, type GivenWorkbook, type Verification, type VerifiedWorkbook } from './verification';
import { verifyCharts } from './verify-charts';

export interface VerifyOptions extends ReadOptions {
  /** What the program would write of the workbooks today: proves what is derived from several cells, and the words. */
  readonly document?: ReportDocument;
}

/**
 * Compares every figure of a report with what the workbooks say now.
 * @param facts of all workbooks given; @param workbooks their names and digests.
 * @throws Fault for anything that is not a report of this program, is damaged, too large or hostile.
 */
export function verifyReport(
  bytes: Uint8Array,
  facts: readonly Fact[],
  workbooks: readonly GivenWorkbook[],
  options: VerifyOptions = {},
): Verification {
  const { document, file } = options;
  const instead = document && (() => recordOf(document));
  return faultsOnlySync(file ?? '', () => verifyOpen(openReport(bytes, options, instead), facts, workbooks, options));
}

function bookStates(report: OpenReport, given: readonly GivenWorkbook[]): VerifiedWorkbook[] {
  const byName = new Map(given.map((book) => [book.file, book]));
  const lower = (digest: string | null): string | null => digest?.toLowerCase() ?? null;
  return report.record.workbooks.map(({ file, sha256 }): VerifiedWorkbook => {
    const then = lower(sha256);
    const named = byName.get(file);
    const same = then === null ? undefined : given.find((book) => lower(book.sha256) === then);
    const now = lower((same ?? named)?.sha256 ?? null);
    if (same) return { file, then, now, state: same.file === file ? 'same' : 'renamed' };
    if (!named) return { file, then, now: null, state: 'missing' };
    return { file, then, now, state: then === null || now === null ? 'unknown' : 'changed' };
  });
}

function verifyOpen(
  report: OpenReport,
  facts: readonly Fact[],
  given: readonly GivenWorkbook[],
  { document }: VerifyOptions,
): Verification {
  const located = locateAll(report);
  const lines = rememberedLines(report, located);
  const blocks: readonly Block[] = document ? allBlocks(document) : [];
  const workbooks = bookStates(report, given);
  const unchanged = new Set(
    workbooks.filter(({ state }) => state === 'same' || state === 'renamed').map(({ then }) => then),
  );
  const cells: Cells = {
    facts: new Map(facts.map((fact) => [figureTag(fact.id), fact])),
    fresh: new FreshFigures(blocks, facts),
    sameBook: (_, sha256) => sha256 !== null && unchanged.has(sha256.toLowerCase()),
  };
  const judged = located
    .flatMap(({ figures }) => figures)
    .map((one, n) => ({ located: one, figure: judgeFigure(traceFigure(one, n + 1), one, cells) }));
  const loose = looseNumbers(report, located);
  const lost = lostFigures(report, located, loose);
  const claimed = new Set(lost.unattached.map(({ number }) => number));
  const now = new Map((document ? recordOf(document).blocks : []).map((block) => [block.id, block]));
  const said = {
    memoryLost: report.provenancePart === null,
    figures: judgeWords(judged, lines, new Map(blocks.map((block) => [block.id, block])), cells),
    missing: (report.provenancePart === null ? [] : lost.gone).map(({ fact, printed, block }) => ({
      fact,
      printed,
      block,
    })),
    unattached: lost.unattached.map(({ figure: { fact, printed, block }, number }) => {
      const { text, place, sentence } = mention(number);
      return { fact, printed, block, text, place, sentence };
    }),
    stale: staleNumbers(loose, now),
    untied: untiedNumbers(loose, report.record.blocks),
    unbound: loose.filter((one) => one.figure && !one.generated && !claimed.has(one)).map(mention),
    headings: headingUnits(located),
    charts: verifyCharts(report, cells.facts),
    workbooks,
  };
  return { ...said, holds: isSound(said) };
}
