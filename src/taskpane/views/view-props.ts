/** What every view beside a workbook is given. */
import type { WorkbookSession } from '../state/workbook-session';
import type { WorkbookState } from '../state/workbook-state';

export interface ViewProps {
  readonly session: WorkbookSession;
  readonly state: WorkbookState;
}
