/** The little of Office.js that this host is handed: the page's globals, or another realm's in tests. */

export interface OfficeApi {
  run<T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T>;
  /** Whether the host declares the requirement set, e.g. ("WordApi", "1.5"). */
  supports(set: string, version: string): boolean;
  readonly office: typeof Office;
}

/** The globals that office.js defines; call after Office.onReady. */
export function pageApi(): OfficeApi {
  return fromNamespaces(Word, Office);
}

export function fromNamespaces(word: typeof Word, office: typeof Office): OfficeApi {
  return {
    run: (batch) => word.run(batch),
    supports: (set, version) => office.context.requirements.isSetSupported(set, version),
    office,
  };
}
