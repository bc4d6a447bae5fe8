/**
 * The pane beside a workbook, in a browser, over the real office.js, on one emulated host in both languages: each user's main
 * act on every pair of host and language, the others on two that cover both, what is the pane's alone on one (which day runs
 * where: days.test.ts). Screenshots go to out/screens where KHOPSO_SCREENS is set.
 */
import type { ExcelDriver } from '../../support/excel-driver';
import { SCENARIOS } from './days';
import { runScenarios, shownOn } from './run-scenarios';

export function everyScenario(driver: ExcelDriver): void {
  for (const language of ['vi', 'en'] as const)
    runScenarios('the pane in Excel', driver, language, shownOn(driver, language, SCENARIOS));
}
