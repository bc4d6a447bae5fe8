/** The pane's words: one catalogue a language, every key in both, figures in words only here (law 3). */
import type { Language } from '../../core/finding';
import type { MessageKey, Words } from './keys';
import { vi } from './vi';

export type { MessageKey } from './keys';

export type Values = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, values?: Values) => string;

/** Vietnamese comes with the page, English when someone asks for it. */
const catalogues: { vi: Words; en?: Words } = { vi };

/** Parts whose words were brought: they follow when the language changes. */
const followers = new Set<(language: Language) => Promise<void>>();

/** From now on this is called with each language that is fetched. */
export const followLanguage = (follower: (language: Language) => Promise<void>): void => {
  followers.add(follower);
};

/** Fetches a language's words; `translator` speaks Vietnamese until they are there. */
export async function loadLanguage(language: Language): Promise<void> {
  if (language === 'en') {
    // Parts may have brought theirs before: what is there stays.
    const { en } = await import(/* webpackChunkName: "english" */ './en');
    catalogues.en = { ...en, ...catalogues.en };
  }
  await Promise.all([...followers].map((follow) => follow(language)));
}

/** Adds words that a part of the pane brings along. */
export function addWords(language: Language, words: Words): void {
  catalogues[language] = { ...catalogues[language], ...words };
}

/**
 * Fills `{name}`, and for English plurals `{count|figure|figures}`, which prints the word alone. A value that is not
 * given leaves its braces standing, so that a slip is seen.
 */
export function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g, (whole, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (one === undefined || many === undefined) return String(value);
    return String(value) === '1' ? one : many;
  });
}

/** Counts as the language prints them: "28.800", "28,800". */
export const printed = (values: Values, language: Language): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? String(value).replace(/\B(?=(?:\d{3})+$)/g, language === 'vi' ? '.' : ',') : value,
    ]),
  );

/** The translator of a language. */
export function translator(language: Language): Translate {
  // Looked up with each word: parts of the page bring theirs later.
  return (key, values = {}) =>
    fill((catalogues[language] ?? catalogues.vi)[key] ?? catalogues.vi[key] ?? key, printed(values, language));
}
