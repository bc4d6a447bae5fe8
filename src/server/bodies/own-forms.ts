/** The office's own forms of a data folder: what was taken in with the tree of bodies, or given when the server starts. */
import type { FormDefinition } from '../../core/form';
import { parseOwnForms } from '../../engine';
import type { FormFile, Store } from '../store';

/** Fault `bad-form` with line and column for a file that is none. */
export const formsOf = (files: readonly FormFile[]): readonly FormDefinition[] =>
  files.flatMap(({ file, text }) => parseOwnForms(text, file));

/** Those given, which are kept from now on; where none are, those that are kept. */
export async function ownForms(store: Store, given: readonly FormFile[] | null): Promise<readonly FormDefinition[]> {
  if (given === null) return formsOf(await store.forms.all());
  const forms = formsOf(given);
  await store.change(({ forms: kept }) => kept.replace(given));
  return forms;
}
