/** English, key for key. */
import type { MessageKey } from './index';

export const en: Readonly<Record<MessageKey, string>> = {
  'boot.outside': 'This page is the task pane of Khop So: open it from the Home tab of Excel or Word. Without Office use the workbench: run "npm run workbench" in the project\'s folder.',
  'boot.tooOld': 'This Office is too old: Khop So needs {set}. Update Office, or use Office on the web.',
  'language.switch': 'Switch to Vietnamese (Tiếng Việt)',
  'tabs.title': 'Parts of Khop So',
  'tab.check': 'Check',
  'tab.forms': 'Sheets',
  'tab.submit': 'Submit',
  'tab.report': 'Report',

  'check.button': 'Check figures',
  'check.automatic': 'Re-check after edits',
  'check.marking': 'Colour faulty cells',
  'check.reading': 'Reading the workbook…',
  'check.reading.of': 'Reading {done}/{total}',
  'check.cancel': 'Stop',
  'check.cancelled': 'Stopped; the earlier results stand.',
  'check.clean': 'No errors: {facts} {facts|figure|figures} read, {proofs} {proofs|relation|relations} proven.',
  'check.spoken': 'Checked: {errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}, {notes} {notes|note|notes}, {skipped} not asked.',

  'summary.facts': 'figures',
  'summary.proven': 'relations hold',
  'summary.errors': 'errors',
  'summary.warnings': 'warnings',
  'summary.skipped': 'not asked',

  'filter.title': 'Filter findings',
  'filter.error': 'Errors {count}',
  'filter.warning': 'Warnings {count}',
  'filter.note': 'Notes {count}',
  'filter.skipped': 'Not asked {count}',
  'filter.waived': 'Waived {count}',
  'filter.search': 'Search findings',

  'severity.error': 'Error',
  'severity.warning': 'Warning',
  'severity.note': 'Note',

  'cell.go': 'Go to cell {cell} on sheet {sheet}',
  'cell.hidden': 'Cell {cell} is on the hidden sheet “{sheet}”: unhide the sheet and press again.',
  'cell.gone': 'Sheet “{sheet}” is no longer in the workbook.',

  'finding.why': 'Arithmetic and suspect cells',
  'arithmetic.caption': 'Arithmetic: {statement}',
  'arithmetic.expected': 'Comes to',
  'arithmetic.difference': 'Difference',
  'suspects.title': 'Suspect cells, the likeliest first',

  'repair.button': 'Change to {value}',
  'repair.label': 'Change cell {cell} to {value}',
  'repair.done': 'Cell {cell} on sheet “{sheet}” changed to {value}.',
  'undo.button': 'Undo',
  'undo.done': 'Put back as it was.',

  'skips.title': 'What could not be asked',
  'skips.hint': 'Silence is not success: these relations lack data and were not checked.',
  'list.more': 'and {count} more.',
};
