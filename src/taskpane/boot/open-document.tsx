/** The pane in Word: the host, the document's memory, and the views over them. */
import { render } from 'preact';
import type { Language } from '../../core/finding';
import { wordHost } from '../../hosts/word-office';
import { loadDocumentLanguage } from '../messages/document-words';
import { followTheme } from '../parts/theme';
import { DocumentSession } from '../state/document-session';
import type { DocumentView } from '../state/document-state';
import { DocumentApp } from '../views/document/document-app';
import { documentMemory } from './document-memory';
import { browserServices } from './services';

export async function openDocumentPane(root: HTMLElement, language: Language, view: DocumentView): Promise<void> {
  const host = wordHost();
  followTheme(() => host.theme());
  await loadDocumentLanguage(language);
  const session = new DocumentSession(host, browserServices, documentMemory, { language, view });
  render(<DocumentApp session={session} />, root);
  await session.look();
}
