/** The window that the pane opens for signing in to the server: the form, and the code said to the pane. */
import { render } from 'preact';
import type { Language } from '../../core/finding';
import { sayToPane } from '../../hosts/office-js';
import { Server, serverAddress } from '../handing-in/server';
import { SignInWindow } from '../handing-in/views/sign-in-window';

export function openSignInWindow(root: HTMLElement, language: Language): void {
  document.documentElement.lang = language;
  const address = serverAddress() ?? '';
  const back = location.hash.slice(1);
  // A code stands in no address any longer than it takes to read it.
  history.replaceState?.(null, '', location.pathname + location.search);
  render(
    <SignInWindow
      language={language}
      server={new Server(address, () => language)}
      providerAddress={`${address}/open-id?window=pane`}
      back={back}
      onCode={sayToPane}
    />,
    root,
  );
}
