/** Handing in to a server, for the view "Nộp": there only where the pane comes from such a server. */
import type { WorkbookSession } from '../state/workbook-session';
import { HandingSession } from './handing-session';
import { Server, serverAddress } from './server';

export { HandingSection } from './views/handing-section';

/** Kept as long as the pane is open, whatever views come and go. */
const kept = new WeakMap<WorkbookSession, HandingSession>();

/** null where nobody takes submissions. */
export function handingFor(session: WorkbookSession): HandingSession | null {
  const address = serverAddress();
  if (address === null) return null;
  const known = kept.get(session);
  if (known) return known;
  const server = new Server(address, () => session.store.get().language);
  const { host } = session;
  const made = new HandingSession(server, host.ask ? (at) => host.ask?.(at) ?? Promise.resolve(null) : null);
  kept.set(session, made);
  return made;
}
