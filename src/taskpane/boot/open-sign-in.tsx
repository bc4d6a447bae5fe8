/** The window that the pane opens for signing in to the server: the form, and the code said to the pane. */
import { render } from 'preact';
import type { Language } from '../../core/finding';
import { sayToPane } from '../../hosts/office-js';
import { Server, serverAddress } from '../handing-in/server';
import { SignInWindow } from '../handing-in/views/sign-in-window';

export function openSignInWindow(root: HTMLElement, language: Language): void {
  document.documentElement.lang = language;
  const server = new Server(serverAddress() ?? '', () => language);
  render(<SignInWindow language={language} server={server} onCode={sayToPane} />, root);
}
