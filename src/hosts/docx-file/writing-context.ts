/** What all blocks of one document share while it is written. */
import type { ChartCollector } from './chart/chart-parts';
import type { ControlIds } from './control-ids';
import type { FootnoteCollector } from './inlines';

/** Between the margins of an upright and of a turned page, in twips. */
export interface Widths {
  readonly portrait: number;
  readonly landscape: number;
}

export interface WritingContext {
  readonly ids: ControlIds;
  readonly footnotes: FootnoteCollector;
  readonly charts: ChartCollector;
  readonly widths: Widths;
}
