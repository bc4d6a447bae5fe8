/**
 * The pane beside a workbook, in a browser, over the real office.js: one list of scenarios on the emulated web and desktop
 * host, in both languages. Screenshots go to out/screens.
 */
import { EXCEL_HOSTS } from '../support/excel-hosts';
import { checking } from './excel/checking';
import { intake } from './excel/intake';
import { keyboard } from './excel/keyboard';
import { reporting } from './excel/reporting';
import { runScenarios } from './excel/run-scenarios';
import { sealing } from './excel/sealing';

for (const driver of EXCEL_HOSTS) {
  for (const language of ['vi', 'en'] as const) {
    runScenarios('the pane in Excel', driver, language, [...checking, ...sealing, ...intake, ...reporting, ...keyboard]);
  }
}
