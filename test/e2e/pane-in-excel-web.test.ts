/** The pane in Excel on the web, every scenario; a file a host, so that both run side by side. */
import { webExcel } from '../support/web-excel';
import { everyScenario } from './excel/every-scenario';

everyScenario(webExcel);
