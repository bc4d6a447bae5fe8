/** The little of Office.js that this host is handed: the page's globals, or another realm's in tests. */

export interface OfficeApi {
  /** A batch whose objects may be used again after a sync; cleaning them up costs the host one more request. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** A batch that only reads, and makes its objects anew after each sync: nothing is kept in the host. */
  ask<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
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
    ask: (batch) => batch(new excel.RequestContext()),
    supports: (set, version) => office.context.requirements.isSetSupported(set, version),
    office,
  };
}
