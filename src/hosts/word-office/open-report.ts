/**
 * Opens a generated report as a new document. It is never inserted into the open one: inserting loses headers, footers and
 * the last paragraph's style.
 */
import { Fault } from '../../core/fault';
import { base64 } from '../office-js';
import type { Abilities } from './abilities';
import type { WordSession } from './office-api';

export async function openReport(session: WordSession, abilities: Abilities, bytes: Uint8Array): Promise<void> {
  if (!abilities.openDocument) throw new Fault('not-supported', { reason: 'api', needs: 'WordApi 1.3' });
  await session.run(async (context) => {
    context.application.createDocument(base64(bytes)).open();
    await context.sync();
  });
}
