/** Loads the words of the pane in Word beside those that every pane has. */
import type { Language } from '../../core/finding';
import { addWords, loadLanguage } from './index';
import { loadMoreLanguage } from './more-words';
import { viDocument } from './vi-document';

export async function loadDocumentLanguage(language: Language): Promise<void> {
  await loadLanguage(language);
  await loadMoreLanguage(language);
  addWords('vi', viDocument);
  if (language === 'en')
    addWords('en', (await import(/* webpackChunkName: "english-document" */ './en-document')).enDocument);
}
