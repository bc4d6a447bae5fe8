/** The pane's page where there is no Office: no document to open into, so reports are handed out as files. */
import { render } from 'preact';
import { Fault } from '../../core/fault';
import type { Language } from '../../core/finding';
import type { DocumentHost } from '../../core/host';
import { loadDocumentLanguage } from '../messages/document-words';
import { DocumentSession } from '../state/document-session';
import { BrowserApp } from '../views/browser/browser-app';
import { documentMemory } from './document-memory';
import { browserServices } from './services';

const nothing = (): Promise<never> => Promise.reject(new Fault('not-supported'));

/** A document host without a document. */
const nowhere: DocumentHost = {
  kind: 'document',
  gaps: () => [{ feature: 'open-document', needs: 'Word' }],
  openReport: nothing,
  figures: nothing,
  paragraphs: nothing,
  goTo: nothing,
  refresh: nothing,
  provenance: nothing,
  setProvenance: nothing,
  theme: () => null,
};

export async function openBrowserPane(root: HTMLElement, language: Language): Promise<void> {
  await loadDocumentLanguage(language);
  render(
    <BrowserApp
      session={new DocumentSession(nowhere, browserServices, documentMemory, { language, view: 'report' })}
    />,
    root,
  );
}
