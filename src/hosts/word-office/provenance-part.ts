/** The custom XML part in which a report remembers its figures' cells (CONTRACT 3). */
import { Fault } from '../../core/fault';
import type { Abilities } from './abilities';
import type { Session } from './session';

export const NAMESPACE = 'urn:khopso:provenance:1';

async function parts(context: Word.RequestContext): Promise<Word.CustomXmlPart[]> {
  const found = context.document.customXmlParts.getByNamespace(NAMESPACE);
  found.load('items/id');
  await context.sync();
  // eslint-disable-next-line office-addins/load-object-before-read -- loaded as items/id
  return Array.from(found.items);
}

/** null when the document is no report of ours, or the host cannot tell. */
export async function readProvenancePart(session: Session, abilities: Abilities): Promise<string | null> {
  if (!abilities.provenance) return null;
  return session.run(async (context) => {
    const [part] = await parts(context);
    if (!part) return null;
    const xml = part.getXml();
    await context.sync();
    // eslint-disable-next-line office-addins/load-object-before-read -- a client result is not loaded
    return xml.value;
  });
}

/** Replaces the first part and leaves no second one. */
export async function writeProvenancePart(session: Session, abilities: Abilities, xml: string): Promise<void> {
  if (!abilities.provenance) throw new Fault('not-supported', { reason: 'api', needs: 'WordApi 1.4' });
  await session.run(async (context) => {
    const [part, ...more] = await parts(context);
    if (part) part.setXml(xml);
    else context.document.customXmlParts.add(xml);
    for (const one of more) one.delete();
    await context.sync();
  });
}
