/** What all blocks of one document share while it is written. */
import type { ChartCollector } from './chart/chart-parts';
import type { ControlIds } from './control-ids';
import type { FootnoteCollector } from './inlines';

export interface WritingContext {
  readonly ids: ControlIds;
  readonly footnotes: FootnoteCollector;
  readonly charts: ChartCollector;
}
