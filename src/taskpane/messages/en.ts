/** English, key for key. */
import type { Catalogue } from './keys';

export const en: Catalogue = {
  'boot.tooOld': 'This Office is too old: Khớp Số needs {set}. Update Office, or use Office on the web.',
  'language.switch': 'Switch to Vietnamese (Tiếng Việt)',
  'date.form': 'day/month/year',
  'date.wrong': 'Write the day as 26/11/2026.',
  'help.switch': 'Help for this part',
  'tabs.title': 'Parts of Khớp Số',
  'tab.check': 'Check',
  'tab.forms': 'Sheets',
  'tab.submit': 'Submit',
  'tab.report': 'Report',

  'check.button': 'Check figures',
  'check.automatic': 'Re-check after edits',
  'check.marking': 'Colour faulty cells',
  'check.reading': 'Reading the workbook…',
  'check.listing.of': 'Looking at the sheets: {done}/{total}',
  'check.reading.of': 'Reading: {done}/{total} cells',
  'check.blank': 'The sheet is still blank: fill in figures and they are checked at once.',
  'check.checking.of': 'Checking {done}/{total} cells',
  'check.cancel': 'Stop',
  'check.cancelled': 'Stopped; the earlier results stand.',
  'check.accepted':
    'No error is open, but {accepted} {accepted|was|were} accepted with a reason; {facts} {facts|figure|figures} read, {proofs} {proofs|relation|relations} proven.',
  'check.clean': 'No errors: {facts} {facts|figure|figures} read, {proofs} {proofs|relation|relations} proven.',
  'check.spoken':
    'Checked: {errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}, {notes} {notes|note|notes}, {skipped} not asked.',

  'severity.error': 'Error',
  'severity.warning': 'Warning',
  'severity.note': 'Note',

  'cell.go': 'Go to cell {cell} on sheet {sheet}',
  'cell.hidden': 'Cell {cell} is on the hidden sheet “{sheet}”: unhide the sheet and press again.',
  'cell.elsewhere': 'Cell {cell} of sheet “{sheet}” is in the earlier workbook “{file}”: open that workbook to see it.',
  'cell.gone': 'Sheet “{sheet}” is no longer in the workbook.',

  'list.more': 'and {count} more.',

  'boot.again': 'Try again',

  'set.title': '{count} {count|workbook|workbooks} taken in:',
  'set.strangers': '{count} {count|question|questions} to answer under Submit.',
  'set.check': 'Check speaks of the open workbook; the errors of these stand under Submit.',
  'set.open': 'Show',
  'set.noBytes': 'This Excel hands the pane no file: save (Ctrl+S), then choose that file under Submit.',
  'set.more': 'and {count} more.',
  'bookCell.around': 'Cells around {cell}',
  'bookCell.close': 'Close',
  'said.close': 'Close this message',

  'delivery.saved': '“{file}” saved.',
  'delivery.offered': '“{file}” was sent to the Downloads folder.',
  'delivery.declined': '“{file}” was not saved.',
  'figures.where': 'Source: {file}, sheet {sheet}, cell {cell}.',
};
