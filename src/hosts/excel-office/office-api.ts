/** The little of Office.js that this host is handed: the page's globals, or another realm's in tests. */

export interface OfficeApi {
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Whether the host declares the requirement set, e.g. ("ExcelApi", "1.13"). */
  supports(set: string, version: string): boolean;
  readonly office: typeof Office;
}

/** The globals that office.js defines; call after Office.onReady. */
export function pageApi(): OfficeApi {
  return fromNamespaces(Excel, Office);
}

export function fromNamespaces(excel: typeof Excel, office: typeof Office): OfficeApi {
  return {
    run: (batch) => excel.run(batch),
    supports: (set, version) => office.context.requirements.isSetSupported(set, version),
    office,
  };
}
