/** What a form is called: by the catalogue, else as the office's own declaration titles it. No id reaches a reader unasked. */
import type { Language } from '../../core/finding';
import { catalogue } from '../../engine';
import type { TableOutline } from '../asking/answer';

export function formTitle(id: string, language: Language, tables: readonly TableOutline[] = []): string {
  const own = (): string | undefined => tables.find(({ form }) => form === id)?.ownTitle?.[language];
  return catalogue.find((form) => form.id === id)?.title[language] ?? own() ?? id;
}
