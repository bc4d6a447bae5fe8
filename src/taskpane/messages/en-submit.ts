/** English words of handing in and taking in, fetched when someone asks for them. */
import type { viSubmit } from './vi-submit';

export const enSubmit: Readonly<Record<keyof typeof viSubmit, string>> = {
  'seal.title': 'Submit this workbook',
  'seal.none': 'The workbook is not sealed.',
  'seal.damaged': 'The sheet “Niêm phong” cannot be read any more: the workbook counts as unsealed. Seal it again.',
  'seal.intact':
    'Sealed: {preparer}, {time}; {figures} {figures|figure|figures}, code {digest}. No figure has changed since.',
  'seal.broken':
    'The seal is broken: {count} {count|change|changes} since {preparer} sealed it ({time}; {figures} {figures|figure|figures}, code {digest}).',
  'seal.blocked': 'Not ready to submit, there remain:',
  'seal.preparer': 'Prepared by (answers for the figures)',
  'seal.approver': 'Approved by (head of the department)',
  'seal.approved': 'Approved by {approver}.',
  'seal.notApproved': 'It does not say who approved it.',
  'seal.button': 'Seal and save',
  'seal.again': 'Seal again',
  'seal.export': 'Export the file to send',
  'seal.export.ask': 'What is listed above is still open. Export the file all the same?',
  'seal.export.unsealed': 'The workbook is not sealed. Export the file all the same?',
  'seal.export.notApproved': 'The seal does not say who approved it. Export the file all the same?',
  'seal.export.anyway': 'Export anyway',
  'seal.export.back': 'Back to repair',
  'seal.hint':
    'The seal writes who prepared it, when, and a digest of all {figures} {figures|figure|figures} and the texts into the sheet “Niêm phong”. Any later change shows.',
  'seal.done': 'Sealed {figures} {figures|figure|figures}, code {digest}.',
  'export.nowBlocked':
    'Not exported: the workbook has just changed and something blocks, see the list and press again.',
  'seal.nowBroken': 'Sealed, but figures have changed since: the seal is broken, see Submit.',
  'seal.nowBlocked': 'Not sealed: the workbook has just changed and something blocks, see the list under Submit.',
  'seal.notSaved': 'Sealed, but this Excel does not let the pane save: press Ctrl+S.',

  'breach.forged': 'The sheet “Niêm phong” itself was edited.',
  'breach.identity': '{field}: “{before}” → “{after}”',
  'breach.changed': '{before} → {after}',
  'breach.unit': 'unit “{before}” → “{after}”',
  'breach.gone': 'no figure any more (it was {before} when sealed)',
  'breach.new': 'new figure: {after}',
  'breach.text': 'text “{before}” → “{after}”',

  'identity.body': 'Body',
  'identity.department': 'Department',
  'identity.period': 'Period',
  'identity.asOf': 'As-of date',
  'identity.approver': 'Approved by',
  'identity.preparer': 'Prepared by',

  'blocker.nothing': 'No figure could be read.',
  'blocker.identity': 'The sheet “Thông tin” does not state: {field}.',
  'blocker.errors': '{count} open {count|error|errors}:',
  'blocker.more': 'and {count} more.',
  'blocker.show': 'Show errors',

  'unknown.form':
    'Of no known form: {sheets}. Their figures are sealed all the same, and checked by what each sheet says itself.',
  'unknown.more': 'and {count} more {count|sheet|sheets} (see “Sheets”)',
  'unknown.read': 'No figures read: {sheets}. These sheets are not sealed.',

  'roster.title': 'Who is to submit, and who has',
  'roster.hint':
    "Choose last period's workbooks to learn who hands in which sheets, or your office's list of departments (bodies.yaml).",
  'roster.last': 'Learn from last period…',
  'roster.bodies': 'Choose a list…',
  'roster.forget': 'Drop the list',
  'roster.from.bodies': 'By the list {files}{more}.',
  'roster.from.last-period': 'Learnt from last period: {files}{more}.',
  'roster.more': 'and {count} more {count|file|files}',
  'roster.show': 'Choose departments by what they handed in',
  'roster.complete': 'complete',
  'roster.partly': 'sheets missing',
  'roster.owed': 'nothing yet',
  'roster.late': 'overdue',
  'roster.isLate': 'overdue',
  'roster.dueOn': 'due {day}',
  'roster.due': 'Deadline of those without one of their own',
  'roster.missing': 'Missing: {forms}.',
  'roster.errors': '{count} open {count|error|errors}.',
  'roster.changed': '{count} {count|sheet|sheets} changed after sealing.',
  'roster.contradicting': '{count} {count|sheet contradicts|sheets contradict} another department.',
  'roster.unexpected': 'Of nobody on the list: {files}.',

  'intake.title': "Take in departments' workbooks",
  'intake.drop': 'Drop submitted .xlsx files, or a .zip of them, here.',
  'intake.choose': 'Choose files…',
  'intake.busy': 'Reading the workbooks…',
  'intake.remove': 'Remove {file}',
  'intake.kept': 'This set is remembered on this machine until you drop it.',
  'intake.notKept': 'This pane may not store anything here: once closed, the files have to be chosen again.',
  'intake.clear': 'Drop the whole set',
  'intake.contradictions': 'Contradictions between departments: {count}',
  'intake.changed': '“{file}” has {count} {count|change|changes} since it was sealed:',
  'intake.periods': 'The workbooks state different periods: {periods}.',
  'intake.duplicate': '“{form}” comes in more than one file: {files}.',
  'intake.merge': 'Merge into one file',
  'intake.mergeHere': 'Bring into the open workbook',
  'intake.merge.hint':
    "Merging keeps figures, formulas, formats and accepted findings; the departments' seals do not come along.",

  'stranger.body': '“{file}” is of “{stated}”, not of “{expected}”. Does it belong with the others?',
  'stranger.period':
    '“{file}” states the period “{stated}”, not “{expected}”: used together, its figures would be written as those of the report’s period. Does it belong with the others?',
  'stranger.nameless': '“{file}” does not say whose it is, and has no known form. Does it belong with the others?',
  'stranger.copy': '“{file}” is the same as “{other}”: with both, every figure is there twice. Which one goes?',
  'stranger.version':
    '“{file}” and “{other}” are two versions of one department’s book, of one period, with sheets in common: with both, figures are there twice. Which one goes?',
  'stranger.admit': 'Use it',
  'stranger.first': 'Answer the questions above first; then the workbooks can be merged.',

  'book.findings': '{department}: {count} to look at',
  'book.note': 'Download a note to the department',
  'book.note.tip': 'All errors and warnings of this workbook as a page that prints.',

  'matrix.title': 'Sheets by department',
  'matrix.sheet': 'Sheet',
  'matrix.errors': 'Errors: {count}',

  'state.sealed': 'there, seal intact',
  'state.unsealed': 'unsealed',
  'state.changed': 'changed after sealing',
  'state.contradicting': 'contradicting',
  'state.missing': 'missing',

  'sealState.unsealed': 'unsealed',
  'sealState.damaged': 'seal damaged',
  'sealState.intact': 'seal intact',
  'sealState.broken': 'seal broken',
};
