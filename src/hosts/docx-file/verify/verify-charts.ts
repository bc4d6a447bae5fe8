/** Whether the charts of a report still show what their cells hold: their figures stand in parts of their own, in no control. */
import { compare, toText } from '../../../core/decimal';
import type { Fact } from '../../../core/fact';
import { shownValues } from '../chart/chart-figures';
import { chartPartsOf } from '../chart/chart-sites';
import { blockSites } from '../document/block-sites';
import type { OpenReport } from '../document/open-report';
import { figureTag } from '../provenance/tags';

/** A figure of a chart that is not its cell's; a chart that shows more or fewer figures than were drawn has `fact` null. */
export interface ChartMismatch {
  readonly block: string;
  readonly fact: string | null;
  readonly shown: string | null;
  /** The cell's exact value; null where the workbooks hold no such figure any more. */
  readonly now: string | null;
}

/** `facts` by figure tag. A chart that people took out shows nothing and is no mismatch. */
export function verifyCharts(report: OpenReport, facts: ReadonlyMap<string, Fact>): ChartMismatch[] {
  return blockSites(report).flatMap((site): ChartMismatch[] => {
    const drawn = site.remembered?.chart?.facts ?? [];
    if (drawn.length === 0) return [];
    return chartPartsOf(site, report).flatMap((name): ChartMismatch[] => {
      const shown = shownValues(report.pack.text(name), name, report.pack.context);
      if (shown.length !== drawn.length) return [{ block: site.id, fact: null, shown: null, now: null }];
      return drawn.flatMap((fact, n): ChartMismatch[] => {
        const value = shown[n] ?? null;
        const cell = facts.get(figureTag(fact))?.value ?? null;
        if (value && cell && compare(value, cell) === 0) return [];
        return [{ block: site.id, fact, shown: value && toText(value), now: cell && toText(cell) }];
      });
    });
  });
}
