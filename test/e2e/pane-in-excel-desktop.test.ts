/** The pane in Excel on the desktop, every scenario; a file a host, so that both run side by side. */
import { desktopExcel } from '../support/desktop-excel';
import { everyScenario } from './excel/every-scenario';

everyScenario(desktopExcel);
