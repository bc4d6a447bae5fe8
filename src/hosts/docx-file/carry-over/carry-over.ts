/**
 * `carryOver`: the next period's report from this one. Sentences that people wrote stay, with the new figures in them;
 * everything generated is generated for the new period; number, date and title are renewed; what was deleted stays so.
 */
import type { Fact } from '../../../core/fact';
import type { ReportDocument } from '../../../core/report-document';
import type { ReadOptions } from '../limits';
import { updateReport, type UpdatedReport } from '../update/update-report';

export interface CarryOverOptions extends ReadOptions {
  /** Seconds since 1970. */
  readonly epoch: number;
  /** Author of comments; "Khớp Số" where absent. */
  readonly author?: string;
  /** All that the workbooks hold, see `UpdateOptions`. */
  readonly facts?: readonly Fact[];
}

/**
 * @param last the last period's report as people left it; @param document what the program would write for this period.
 * @returns the new report; its summary lists words that still speak of the last period.
 * @throws Fault for anything that is not a report of this program, is damaged, too large or hostile.
 */
export function carryOver(
  last: Uint8Array,
  document: ReportDocument,
  options: CarryOverOptions,
): Promise<UpdatedReport> {
  return updateReport(last, document, { ...options, nextPeriod: true });
}
