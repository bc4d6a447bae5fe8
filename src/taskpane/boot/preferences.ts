/** Which language and view the pane opens with. */
import type { Language } from '../../core/finding';
import { VIEWS, type View } from '../state/workbook-state';

const KEY = 'khopso.language';

/**
 * Vietnamese first, whatever language Office itself speaks: many offices run an English Office. The switch is
 * remembered where the host lets a page remember anything.
 */
export function languageFor(search: string = location.search): Language {
  const asked = new URLSearchParams(search).get('lang') ?? remembered();
  return asked === 'en' ? 'en' : 'vi';
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Keeps the choice for the next time; a frame without storage simply forgets. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Office on the web may refuse storage to a frame: nothing is lost but the choice.
  }
}

/** The view that the ribbon button named. */
export function viewFor(search: string): View {
  const asked = new URLSearchParams(search).get('view');
  return VIEWS.find((view) => view === asked) ?? 'check';
}
