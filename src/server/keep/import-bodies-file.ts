/** A file of bodies into a data folder by the command line, before anybody has signed in. */
import { knownForms } from '../../engine';
import { bodiesOf, importBodies, type TakenIn } from '../bodies/import-bodies';
import { tableText } from '../bodies/table-text';
import { openStore } from '../store';

/** Refusal with each problem's line. */
export async function importBodiesFile(data: string, bytes: Uint8Array): Promise<TakenIn> {
  const bodies = bodiesOf(tableText(bytes), knownForms([]));
  const store = await openStore(data);
  try {
    return await importBodies(store, bodies, { person: '', at: new Date().toISOString() });
  } finally {
    await store.close();
  }
}
