/** The pane's heading with the language switch. */
import type { VNode } from 'preact';
import type { Language } from '../../core/finding';
import { Button } from './fluent';
import { useWords } from './words';

export function TopBar({
  language,
  onLanguage,
}: {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}): VNode {
  const { t } = useWords();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <header class="top">
      <h1>Khớp Số</h1>
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
