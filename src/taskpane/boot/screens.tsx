/** What the pane shows where it cannot work (yet). */
import type { VNode } from 'preact';
import type { Language } from '../../core/finding';
import { translator } from '../messages';
import { Message } from '../parts/fluent';

export function Waiting(): VNode {
  return <main class="screen" aria-busy="true"><h1>Khớp Số</h1></main>;
}

/** In a plain browser, or where not even the copy of office.js could be had. */
export function Outside({ language }: { readonly language: Language }): VNode {
  const t = translator(language);
  return <main class="screen"><h1>Khớp Số</h1><Message intent="info">{t('boot.outside')}</Message></main>;
}

export function TooOld({ language, set }: { readonly language: Language; readonly set: string }): VNode {
  const t = translator(language);
  return <main class="screen"><h1>Khớp Số</h1><Message intent="error">{t('boot.tooOld', { set })}</Message></main>;
}
