/** The little of Office.js that a host is handed: the page's globals, or another realm's in tests. */

export interface OfficeApi<Context> {
  /** Whose errors come back: a protected document is told in other words than a protected sheet. */
  readonly application: 'Excel' | 'Word';
  /** A batch whose objects may be used again after a sync; cleaning them up costs the host one more request. */
  run<T>(batch: (context: Context) => Promise<T>): Promise<T>;
  /** A batch that only reads, and makes its objects anew after each sync: nothing is kept in the host. */
  ask<T>(batch: (context: Context) => Promise<T>): Promise<T>;
  /** Whether the host declares the requirement set, e.g. ("ExcelApi", "1.13"). */
  supports(set: string, version: string): boolean;
  readonly office: typeof Office;
}

/** As much of the namespaces `Excel` and `Word` as is asked. */
interface Namespace<Context> {
  run<T>(batch: (context: Context) => Promise<T>): Promise<T>;
  readonly RequestContext: new () => Context;
}

export function fromNamespaces<Context>(
  application: OfficeApi<Context>['application'],
  namespace: Namespace<Context>,
  office: typeof Office,
): OfficeApi<Context> {
  return {
    application,
    run: (batch) => namespace.run(batch),
    ask: (batch) => batch(new namespace.RequestContext()),
    supports: (set, version) => office.context.requirements.isSetSupported(set, version),
    office,
  };
}
