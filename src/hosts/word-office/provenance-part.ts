/**
 * The custom XML part in which a report remembers its figures' cells (CONTRACT 3). It is reached through the common API:
 * every Word that has task panes has it, while the newer way of the Word API is missing from older copies of office.js.
 */
import { Fault } from '../../core/fault';
import type { Abilities } from './abilities';
import type { WordSession } from './office-api';

export const NAMESPACE = 'urn:khopso:provenance:1';

function asked<T>(office: typeof Office, ask: (callback: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask((result) => {
      if (result.status === office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new Fault('host-lost', { code: String(result.error.code), message: result.error.message }));
    });
  });
}

async function parts(office: typeof Office): Promise<Office.CustomXmlPart[]> {
  const found = await asked<Office.CustomXmlPart[]>(office, (callback) => {
    office.context.document.customXmlParts.getByNamespaceAsync(NAMESPACE, callback);
  });
  return Array.from(found);
}

/** null when the document is no report of ours, or the host cannot tell. */
export async function readProvenancePart(session: WordSession, abilities: Abilities): Promise<string | null> {
  if (!abilities.provenance) return null;
  const [part] = await parts(session.api.office);
  return part
    ? asked<string>(session.api.office, (callback) => {
        part.getXmlAsync(callback);
      })
    : null;
}

/** The new part is there before the old one goes, so that a document is never without. */
export async function writeProvenancePart(session: WordSession, abilities: Abilities, xml: string): Promise<void> {
  if (!abilities.provenance) throw new Fault('not-supported', { reason: 'api', needs: 'CustomXmlParts 1.1' });
  const { office } = session.api;
  const old = await parts(office);
  await asked<Office.CustomXmlPart>(office, (callback) => {
    office.context.document.customXmlParts.addAsync(xml, callback);
  });
  for (const part of old)
    await asked(office, (callback) => {
      part.deleteAsync(callback);
    });
}
