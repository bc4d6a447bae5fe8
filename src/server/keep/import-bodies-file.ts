/** A file of bodies, and the office's own forms that it names, into a data folder by the command line, before anybody has signed in. */
import { knownForms } from '../../engine';
import { bodiesOf, importBodies, type TakenIn } from '../bodies/import-bodies';
import { formsOf } from '../bodies/own-forms';
import { tableText } from '../bodies/table-text';
import { openStore, type FormFile } from '../store';

/** `forms`: the own forms from now on; null for those that are kept. Refusal with each problem's line, Fault for a form that is none. */
export async function importBodiesFile(
  data: string,
  bytes: Uint8Array,
  forms: readonly FormFile[] | null = null,
): Promise<TakenIn> {
  const text = tableText(bytes);
  // What is wrong in the files is said before a folder is made.
  const given = forms && bodiesOf(text, knownForms(formsOf(forms)));
  const store = await openStore(data);
  try {
    const bodies = given ?? bodiesOf(text, knownForms(formsOf(await store.forms.all())));
    const taken = await importBodies(store, bodies, { person: '', at: new Date().toISOString() });
    if (forms) await store.change((tables) => tables.forms.replace(forms));
    return taken;
  } finally {
    await store.close();
  }
}
