/** bodies.yaml into a data folder by the command line, before anybody has signed in. */
import { knownForms } from '../../engine';
import { bodiesOf, importBodies } from '../bodies/import-bodies';
import { openStore } from '../store';

/** Refusal with each problem's line and column. */
export async function importBodiesFile(
  data: string,
  text: string,
): Promise<{ readonly units: number; readonly expected: number }> {
  const bodies = bodiesOf(text, knownForms([]));
  const store = await openStore(data);
  try {
    return await importBodies(store, bodies, { person: '', at: new Date().toISOString() });
  } finally {
    await store.close();
  }
}
