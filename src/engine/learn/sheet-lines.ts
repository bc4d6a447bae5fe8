/** Lines of the sheets: which one a figure stands on, and which are totals. */
import { parseCellName } from '../../core/cell-address';
import type { Fact } from '../../core/fact';
import { foldText } from '../../language';

const TOTAL = /^(?:tổng|toàn|cộng|chung)(?!\p{L})/u;

/** Whether a line is one of totals: "Tổng cộng", "Toàn xã". */
export const isTotalLine = ({ label }: Pick<Fact, 'label'>): boolean => TOTAL.test(foldText(label));

/** The line of its table that a figure stands on; the same for all figures of one line. */
export const lineKey = ({ table, at }: Fact): string => `${String(table)} ${String(parseCellName(at.cell)?.row)}`;
