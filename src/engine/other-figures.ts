/** Figures that a report prints as its own period's though their workbook is of another: said, once somebody let them in. */
import type { CellAddress } from '../core/cell-address';
import type { Language } from '../core/finding';
import type { Stated } from '../core/reading';
import { allBlocks, figuresOf } from '../core/report-figures';
import type { ReportDocument } from '../core/report-document';
import { belongsTo, monthsOf, periodName } from '../language';

export interface OtherFigures {
  readonly file: string;
  /** Id of the period that the workbook states. */
  readonly period: string;
  readonly count: number;
  /** Where the first of them stands. */
  readonly first: CellAddress;
}

/** In the order in which the report comes to their workbooks. */
export function otherFigures(document: ReportDocument, { workbooks }: Stated): readonly OtherFigures[] {
  const stated = new Map(workbooks.map(({ file, identity }) => [file, identity.period?.id ?? '']));
  const isOther = (id: string): boolean => monthsOf(id) !== null && !belongsTo(id, document.period);
  const found = new Map<string, OtherFigures>();
  if (monthsOf(document.period) === null) return [];
  for (const { figure } of allBlocks(document).flatMap(figuresOf)) {
    const { at } = figure;
    const period = stated.get(at.file) ?? '';
    if (!isOther(period)) continue;
    const before = found.get(at.file);
    found.set(
      at.file,
      before ? { ...before, count: before.count + 1 } : { file: at.file, period, count: 1, first: at },
    );
  }
  return [...found.values()];
}

/** One sentence: how many figures, of which workbook and period, stand in the report as if they were of its own. */
export function describeOtherFigures(
  { file, period, count }: OtherFigures,
  document: Pick<ReportDocument, 'period'>,
  language: Language,
): string {
  const [stated, written] = [period, document.period].map((id) => periodName(id, language) ?? id);
  return language === 'vi'
    ? `Báo cáo in ${String(count)} số của “${file}” (kỳ ${stated ?? ''}) như số của ${written ?? ''}: hãy xem lại từng chỗ.`
    : `The report prints ${String(count)} ${count === 1 ? 'figure' : 'figures'} of "${file}" (${stated ?? ''}) as of ${written ?? ''}: look at each.`;
}
