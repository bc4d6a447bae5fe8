/** The pane's heading with the language switch. */
import type { VNode } from 'preact';
import type { Language } from '../../core/finding';
import { Button } from './fluent';
import { useWords } from './words';

export function TopBar({
  language,
  onLanguage,
  help,
}: {
  readonly language: Language;
  /** Whether help is shown, and the switch of it; null where there is none. */
  readonly help: { readonly shown: boolean; readonly onSwitch: () => void } | null;
  readonly onLanguage: (language: Language) => void;
}): VNode {
  const { t } = useWords();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <header class="top">
      <h1>Khớp Số</h1>
      {help !== null && (
        <Button
          id="help-switch"
          appearance="subtle"
          label={t('help.switch')}
          tip={t('help.switch')}
          pressed={help.shown}
          onClick={help.onSwitch}
        >
          ?
        </Button>
      )}
      <Button
        id="language"
        appearance="subtle"
        label={`${other.toUpperCase()}: ${t('language.switch')}`}
        onClick={() => {
          onLanguage(other);
        }}
      >
        {other.toUpperCase()}
      </Button>
    </header>
  );
}
