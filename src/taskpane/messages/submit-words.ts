/** Brings the words of handing in and taking in to the catalogues, and keeps them up with the language from then on. */
import type { Language } from '../../core/finding';
import { addWords, followLanguage } from './index';
import { viSubmit } from './vi-submit';

export async function loadSubmitLanguage(language: Language): Promise<void> {
  addWords('vi', viSubmit);
  if (language === 'en')
    addWords('en', (await import(/* webpackChunkName: "english-submit" */ './en-submit')).enSubmit);
  followLanguage(loadSubmitLanguage);
}
