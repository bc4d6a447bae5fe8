/** The pane where something goes wrong, and where it looks unusual: each scenario where a host matters on both, each in one language. */
import { desktopExcel } from '../support/desktop-excel';
import { webExcel } from '../support/web-excel';
import { badDays } from './excel/bad-days';
import { runScenarios, shownOn } from './excel/run-scenarios';

runScenarios('the pane on a bad day', webExcel, 'vi', shownOn(webExcel, 'vi', badDays));
runScenarios('the pane on a bad day', desktopExcel, 'en', shownOn(desktopExcel, 'en', badDays));
