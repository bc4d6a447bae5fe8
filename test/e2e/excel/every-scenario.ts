/**
 * The pane beside a workbook, in a browser, over the real office.js, on one emulated host in both languages: each user's main
 * act on every pair of host and language, the others on two that cover both, what is the pane's alone on one. Screenshots go
 * to out/screens where KHOPSO_SCREENS is set.
 */
import type { ExcelDriver } from '../../support/excel-driver';
import { checking } from './checking';
import { intake } from './intake';
import { keyboard } from './keyboard';
import { longDay } from './long-day';
import { reporting } from './reporting';
import { runScenarios, shownOn } from './run-scenarios';
import { sealing } from './sealing';
import { secretary } from './secretary';

const scenarios = [...checking, ...sealing, ...intake, ...reporting, ...keyboard, ...longDay, ...secretary];

export function everyScenario(driver: ExcelDriver): void {
  for (const language of ['vi', 'en'] as const)
    runScenarios('the pane in Excel', driver, language, shownOn(driver, language, scenarios));
}
