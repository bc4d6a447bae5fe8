/** What every page of the pane has around its views: the words in the language chosen, and the bar that chooses it. */
import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Language } from '../../core/finding';
import { rememberLanguage } from '../boot/preferences';
import { translator } from '../messages';
import { TopBar } from './top-bar';
import { WordsContext, type Words } from './words';

/** The page's words; its language is said to those who hear the page, too. */
export function usePageWords(language: Language): Words {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return useMemo(() => ({ language, t: translator(language) }), [language]);
}

export interface PageFrameProps {
  readonly words: Words;
  readonly session: { setLanguage(language: Language): Promise<void> };
  readonly children: ComponentChildren;
}

export function PageFrame({ words, session, children }: PageFrameProps): VNode {
  return (
    <WordsContext.Provider value={words}>
      <TopBar
        language={words.language}
        onLanguage={(language) => {
          rememberLanguage(language);
          void session.setLanguage(language);
        }}
      />
      {children}
    </WordsContext.Provider>
  );
}
