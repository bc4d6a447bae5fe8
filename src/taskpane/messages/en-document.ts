/** English for the pane in Word, key for key. */
import type { viDocument } from './vi-document';

export const enDocument: Readonly<Record<keyof typeof viDocument, string>> = {
  'tab.figures': 'Figures',
  'report.open': 'Write report (opens a new document)',
  'report.opened': 'The report was opened as a new document.',
  'report.fromBooks': 'Choose checked workbooks; the report opens as a new Word document, nothing is downloaded.',
  'figures.chooseBooks': 'Choose workbooks…',
  'figures.title': 'Figures in the document: {count}',
  'figures.unknown': '{count} {count|figure is|figures are} not in the new data and were left alone.',
  'figures.none': 'This document holds no figure written by Khop So.',
  'figures.noMemory': "The document no longer remembers its figures' sources: they can be listed, not refreshed.",
  'figures.go': 'Go to figure {text} in the document',
  'figures.noSource': 'source unknown',
  'figures.gone': 'This figure is no longer in the document.',
  'figures.refreshed': '{count} {count|figure|figures} refreshed.',
  'update.noBytes':
    'This Word does not let the pane read the whole document, so only its figures can be updated here; to update the wording as well, save the document and run khopso update.',
  'refused.footnote-mark': '{figure}: left alone, since writing would destroy a footnote mark.',
  'refused.gone': '{figure}: deleted from the document.',
  'refused.locked': '{figure}: locked, cannot be edited.',
  'figures.look': 'Read the document again',
  'figures.refresh': 'Have figures changed?',
  'figures.refreshHint': 'Only the figures change, in this very document, the words stay; it can be undone.',
  'figures.fromBooks': 'Refresh figures from workbooks…',
  'figures.fromReport': 'Refresh figures from a new report…',
  'figures.changes': 'Just refreshed: {count}',
  'figures.undo': 'Undo the refresh',
  'figures.undone': '{count} {count|figure has its|figures have their} old text back.',
  'figures.inFootnote': 'footnote',
  'figures.typedOver': 'typed over, originally {printed}',
  'figures.changed': 'just changed: {before} → {after}',
  'figures.search': 'Find a figure, word, file, cell',
  'figures.filter': 'Filter figures',
  'figures.lens.all': 'All {count}',
  'figures.lens.changed': 'Just changed {count}',
  'figures.lens.typedOver': 'Typed over {count}',
  'figures.lens.unsourced': 'Source unknown {count}',
  'figures.lens.footnote': 'Footnotes {count}',
  'figures.noMatch': 'No figure fits the filter.',
  'update.fromBooks': 'Update the wording as well, from workbooks…',
  'update.hint':
    'Writes anew what nobody has edited and keeps what was edited by hand; you see it first, then it opens as a new document.',
  'update.notNow':
    'Word could not hand out the whole document (it is open elsewhere, or the network is slow). Wait a moment and choose the workbooks again; the document is unchanged.',
  'update.nothing': 'There is nothing to update: the document agrees with these workbooks.',
  'update.preview': 'What the update will change',
  'update.previewHint':
    'Made from {files}. The open document stays as it is; the updated one opens as a new document for you to read and save.',
  'update.previewHintFile':
    'Made from {files}. The open document stays as it is; this Word opens no new document by itself, so the updated one is downloaded as a .docx file.',
  'update.accept': 'Open the updated document',
  'update.save': 'Download .docx',
  'update.decline': 'Cancel',
  'update.opened':
    'The updated report is open as a new document, not saved yet: read it, then save it. This one is as it was.',
  'update.told': 'What was updated',
};
