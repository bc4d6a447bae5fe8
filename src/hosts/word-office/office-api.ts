/** Word's own Office.js and the patient talk with it. */
import { fromNamespaces, type OfficeApi, type Session } from '../office-js';

export type WordApi = OfficeApi<Word.RequestContext>;
export type WordSession = Session<Word.RequestContext>;

/** The globals that office.js defines; call after Office.onReady. */
export function pageApi(): WordApi {
  return apiOf(Word, Office);
}

export function apiOf(word: typeof Word, office: typeof Office): WordApi {
  return fromNamespaces<Word.RequestContext>('Word', word, office);
}
