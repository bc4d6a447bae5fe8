/** Brings the words of the pane beside a workbook to the catalogues: Vietnamese with it, English when asked for. */
import type { Language } from '../../core/finding';
import { addWords, loadLanguage } from './index';
import { viCheck } from './vi-check';

export async function loadCheckLanguage(language: Language): Promise<void> {
  await loadLanguage(language);
  addWords('vi', viCheck);
  if (language === 'en') addWords('en', (await import(/* webpackChunkName: "english-check" */ './en-check')).enCheck);
}
