/**
 * The way around an Office that swallows downloads: the pane's own page in a window of the browser proper, which takes the
 * file over by a message and saves it there. Nothing passes any server (docs/decisions/020-delivering-files.md).
 */
import type { OfferedFile } from './save-file';

const READY = 'khopso.ready';
const FILE = 'khopso.file';
/** A page that has not asked for its file for so long never will. */
const PATIENCE_MS = 20_000;

/** `handed`: the window has the file; `blocked`: no window could be opened; `silent`: it opened, and never asked. */
export type Handing = 'handed' | 'blocked' | 'silent';

/** The pane's page for a plain browser: it looks for no Office, and takes over a file that is handed to it. */
export function browserAddress(language: string): string {
  const address = new URL(location.href);
  address.search = new URLSearchParams({ browser: '1', lang: language }).toString();
  address.hash = '';
  return address.href;
}

/** Must be called from a user's press, or the browser opens no window. Never throws. */
export function handToWindow(file: OfferedFile, address: string, patience = PATIENCE_MS): Promise<Handing> {
  const other = window.open(address, '_blank');
  if (other === null) return Promise.resolve('blocked');
  return new Promise((resolve) => {
    const end = (outcome: Handing): void => {
      clearTimeout(timer);
      window.removeEventListener('message', onMessage);
      resolve(outcome);
    };
    const onMessage = (event: MessageEvent<unknown>): void => {
      if (event.source !== other || event.origin !== location.origin || event.data !== READY) return;
      other.postMessage({ khopso: FILE, file }, location.origin);
      end('handed');
    };
    const timer = setTimeout(() => {
      end('silent');
    }, patience);
    window.addEventListener('message', onMessage);
  });
}

/** In the other window: asks the pane that opened it for its file. Nothing happens in a window that nobody opened. */
export function takeFile(onFile: (file: OfferedFile) => void): void {
  const pane = window.opener as Window | null;
  if (pane === null) return;
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== pane || event.origin !== location.origin) return;
    const { khopso, file } = (event.data ?? {}) as { readonly khopso?: unknown; readonly file?: OfferedFile };
    if (khopso === FILE && file !== undefined) onFile(file);
  });
  pane.postMessage(READY, location.origin);
}
