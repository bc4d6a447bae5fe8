/**
 * Opens a generated report as a new document. It is never inserted into the open one: inserting loses headers, footers and
 * the last paragraph's style.
 */
import { Fault } from '../../core/fault';
import type { Abilities } from './abilities';
import type { Session } from './session';

export async function openReport(session: Session, abilities: Abilities, bytes: Uint8Array): Promise<void> {
  if (!abilities.openDocument) throw new Fault('not-supported', { reason: 'api', needs: 'WordApi 1.3' });
  await session.run(async (context) => {
    context.application.createDocument(base64(bytes)).open();
    await context.sync();
  });
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(text);
}
