/**
 * The pane's frame: loads its unmodified page as Office on the web would, and watches, from outside, which files it hands
 * out for download, so that a report can be shown beside the sheet.
 */
import { startWebHost, type EmulatedHost, type WebHost } from '../office-emulator';

export interface PaneOptions {
  /** Where the frame goes; replaced by a new one for each document. */
  readonly place: HTMLElement;
  /** Address of the pane's page, its query included. */
  readonly page: string;
  readonly locale: string;
  /** What the frame is called for those who hear the page. */
  readonly name: string;
  /** A file that the pane offers for download. */
  readonly offered: (blob: Blob) => void;
}

export class PaneFrame {
  private running: WebHost | null = null;
  private place: HTMLElement;

  constructor(private readonly options: PaneOptions) {
    this.place = options.place;
  }

  /** Loads the pane anew over another open document. */
  attach(host: EmulatedHost, documentName: string): void {
    this.running?.stop();
    const frame = document.createElement('iframe');
    frame.id = 'pane';
    frame.title = this.options.name;
    frame.addEventListener('load', () => this.watch(frame));
    const pane = new URL(this.options.page, location.href).href;
    this.running = startWebHost({ frame, pane, host, locale: this.options.locale, document: documentName });
    this.place.replaceWith(frame);
    this.place = frame;
  }

  private watch(frame: HTMLIFrameElement): void {
    const page = frame.contentWindow as (Window & { URL: typeof URL; showSaveFilePicker?: unknown }) | null;
    if (!page || page.location.href === 'about:blank') return;
    // The desk takes what is offered; a save dialog would hide it.
    Object.defineProperty(page, 'showSaveFilePicker', { value: undefined, configurable: true });
    const create = page.URL.createObjectURL.bind(page.URL);
    page.URL.createObjectURL = (object: Blob | MediaSource): string => {
      // Blobs of the frame are of its own realm: ask by shape.
      if ('type' in object && 'arrayBuffer' in object) this.options.offered(object);
      return create(object);
    };
  }
}
