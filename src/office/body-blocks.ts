/** A sheet's table, or a chart of it, in the body of a report, and what of it was not given. */
import type { Budget } from '../core/budget';
import type { Reading } from '../core/reading';
import type { Block } from '../core/report-document';
import { slug } from '../language';
import { budgetCharts } from './budget-charts';
import type { OutlineItem } from './profile';
import { isHeaded, sheetTables, tableNamed } from './sheet-table';

export interface BodyBlocks {
  readonly blocks: readonly Block[];
  /** The sheet or its columns, as a person would look for them. */
  readonly lacking: readonly string[];
}

export function bodyBlocks(
  item: Extract<OutlineItem, { kind: 'table' | 'chart' }>,
  reading: Reading,
  budget: Budget,
): BodyBlocks {
  const { kind, form } = item;
  const table = tableNamed(reading, form);
  const columns = item.kind === 'table' ? item.columns : undefined;
  const drawn =
    kind === 'chart'
      ? budgetCharts(reading, [form]).slice(0, 1)
      : table
        ? sheetTables(table, reading, budget, item.kind === 'table' ? item : {})
        : [];
  const name = /^[a-z0-9-]+$/.test(form) ? form : slug(form);
  const blocks = drawn.map((block, n) => ({
    ...block,
    id: `noi-dung/${kind}/${name}${n === 0 ? '' : `/${String(n + 1)}`}`,
  }));
  if (!table || drawn.length === 0) return { blocks, lacking: [table?.title ?? form] };
  const lacking = (columns ?? []).filter((each) => !table.columns.some(isHeaded(each)));
  return { blocks, lacking: lacking.map((each) => `${form}: ${each}`) };
}
