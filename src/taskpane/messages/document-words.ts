/** Loads the words of the pane in Word beside those that every pane has. */
import type { Language } from '../../core/finding';
import { addWords, loadLanguage } from './index';
import { viDocument } from './vi-document';

export async function loadDocumentLanguage(language: Language): Promise<void> {
  await loadLanguage(language);
  addWords('vi', viDocument);
  if (language === 'en')
    addWords('en', (await import(/* webpackChunkName: "english-document" */ './en-document')).enDocument);
}
