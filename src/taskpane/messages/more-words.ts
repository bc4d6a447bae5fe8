/** Brings the words of the parts that are opened later, and keeps them up with the language from then on. */
import type { Language } from '../../core/finding';
import { addWords, followLanguage } from './index';
import { viMore } from './vi-more';

export async function loadMoreLanguage(language: Language): Promise<void> {
  addWords('vi', viMore);
  if (language === 'en') addWords('en', (await import(/* webpackChunkName: "english-more" */ './en-more')).enMore);
  followLanguage(loadMoreLanguage);
}
