/** The open document as the pane's port: composes this room's parts. */
import type { DocumentFigure, DocumentHost, HostGap, HostTheme, RefreshOutcome, WordsHost } from '../../core/host';
import { openFileBytes, Session, themeOf } from '../office-js';
import { abilitiesOf, gapsOf, type Abilities } from './abilities';
import { figureControls, figureOf } from './figure-controls';
import { figureParagraphs } from './figure-paragraphs';
import { pageApi, type WordApi, type WordSession } from './office-api';
import { openReport } from './open-report';
import { readProvenancePart, writeProvenancePart } from './provenance-part';
import { refreshFigures } from './refresh-figures';
import { wordsHost } from './words';

export interface WordHostOptions {
  /** Office.js of another realm; the page's own by default. */
  readonly api?: WordApi;
  /** Waits between tries of a busy host, milliseconds. */
  readonly waits?: readonly number[];
}

class WordHost implements DocumentHost {
  readonly kind = 'document';
  private readonly session: WordSession;
  private readonly abilities: Abilities;
  readonly words: WordsHost;

  constructor(options: WordHostOptions) {
    this.session = new Session(options.api ?? pageApi(), { waits: options.waits });
    this.abilities = abilitiesOf(this.session.api);
    this.words = wordsHost(this.session, this.abilities);
  }

  gaps(): readonly HostGap[] {
    return gapsOf(this.abilities);
  }

  openReport(bytes: Uint8Array): Promise<void> {
    return openReport(this.session, this.abilities, bytes);
  }

  figures(): Promise<DocumentFigure[]> {
    return this.session.run(async (context) => (await figureControls(context, this.abilities)).map(figureOf));
  }

  paragraphs(): Promise<Map<number, string>> {
    return figureParagraphs(this.session, this.abilities);
  }

  goTo(id: number): Promise<boolean> {
    return this.session.run(async (context) => {
      const found = (await figureControls(context, this.abilities)).find(({ control }) => control.id === id);
      if (!found) return false;
      found.control.select('Select');
      await context.sync();
      return true;
    });
  }

  refresh(texts: ReadonlyMap<number, string>): Promise<RefreshOutcome> {
    return refreshFigures(this.session, this.abilities, texts);
  }

  provenance(): Promise<string | null> {
    return readProvenancePart(this.session, this.abilities);
  }

  setProvenance(xml: string): Promise<void> {
    return writeProvenancePart(this.session, this.abilities, xml);
  }

  async bytes(): Promise<Uint8Array | null> {
    return this.abilities.bytes ? openFileBytes(this.session.api.office) : null;
  }

  theme(): HostTheme | null {
    return themeOf(this.session.api.office);
  }
}

/** The document that is open in Word; call after Office.onReady. */
export function wordHost(options: WordHostOptions = {}): DocumentHost {
  return new WordHost(options);
}
