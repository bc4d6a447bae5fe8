/** What every page of the pane has around its views: the words in the language chosen, and the bar that chooses it. */
import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../../core/finding';
import { rememberLanguage } from '../boot/preferences';
import { translator } from '../messages';
import type { HelpTopic } from '../views/help/help-words';
import { Later } from './later';
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
  /** What the help is about; none without. */
  readonly help?: HelpTopic;
  readonly children: ComponentChildren;
}

const loadHelp = () => import(/* webpackChunkName: "help" */ '../views/help/help-view').then((room) => room.HelpView);

export function PageFrame({ words, session, help, children }: PageFrameProps): VNode {
  const [shown, setShown] = useState(false);
  const close = (): void => {
    setShown(false);
    document.getElementById('help-switch')?.focus();
  };
  return (
    <WordsContext.Provider value={words}>
      <TopBar
        language={words.language}
        help={
          help === undefined
            ? null
            : {
                shown,
                onSwitch: () => {
                  setShown(!shown);
                },
              }
        }
        onLanguage={(language) => {
          rememberLanguage(language);
          void session.setLanguage(language);
        }}
      />
      {help !== undefined && shown && <Later load={loadHelp} props={{ topic: help, onClose: close }} />}
      {children}
    </WordsContext.Provider>
  );
}
