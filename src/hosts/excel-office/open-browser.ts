/** The system's browser, from an Office on a desktop; Office on the web runs in one already and has no such call. */
import type { ExcelApi } from './office-api';

/** False where this Office has no such call (OpenBrowserWindowApi 1.1). `address` is https, of the pane's own origin. */
export function openBrowser(api: ExcelApi, address: string): boolean {
  if (!api.supports('OpenBrowserWindowApi', '1.1')) return false;
  api.office.context.ui.openBrowserWindow(address);
  return true;
}
