/**
 * The pane beside a workbook, in a browser, over the real office.js: one list of scenarios on the emulated web and desktop
 * host, in both languages: the main acts on every pair of host and language, the finer ones on two pairs that cover both.
 * Screenshots go to out/screens.
 */
import { EXCEL_HOSTS } from '../support/excel-hosts';
import { checking } from './excel/checking';
import { intake } from './excel/intake';
import { keyboard } from './excel/keyboard';
import { longDay } from './excel/long-day';
import { reporting } from './excel/reporting';
import { runScenarios } from './excel/run-scenarios';
import { sealing } from './excel/sealing';
import { secretary } from './excel/secretary';

const scenarios = [...checking, ...sealing, ...intake, ...reporting, ...keyboard, ...longDay, ...secretary];

for (const driver of EXCEL_HOSTS) {
  for (const language of ['vi', 'en'] as const) {
    const whole = (driver.name === 'web') === (language === 'vi');
    runScenarios(
      'the pane in Excel',
      driver,
      language,
      scenarios.filter((scenario) => whole || !scenario.onTwoPairs),
    );
  }
}
