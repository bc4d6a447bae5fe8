/**
 * Every talk with Excel goes through here: it waits out a busy host (a cell in edit mode) with a few retries, and turns
 * what remains into the project's faults. Nothing else of this room sees an Office error.
 */
import { Fault } from '../../core/fault';
import type { CancelSignal } from '../../core/host';
import type { OfficeApi } from './office-api';

const BUSY = new Set([
  'InvalidOperationInCellEditMode',
  'ActivityLimitReached',
  'HostBusy',
  'ServerBusy',
  'WriteNotSupportedWhenModalDialogOpen',
]);
const TOO_LARGE = new Set([
  'ResponsePayloadSizeLimitExceeded',
  'RequestPayloadSizeLimitExceeded',
  'RangeExceedsLimit',
  'PayloadSizeLimitExceeded',
]);

/** Waits between tries, milliseconds: about six seconds in all. */
export const RETRY_WAITS: readonly number[] = [200, 400, 800, 1600, 3000];

export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** The request or its answer was larger than the host passes on: ask for less. */
export function isTooLarge(error: unknown): boolean {
  return TOO_LARGE.has(errorCode(error));
}

const GONE = new Set(['ItemNotFound', 'InvalidReference', 'InvalidObjectPath']);

/** What was asked about is no longer there: a sheet was deleted or renamed between two calls. */
export function isGone(error: unknown): boolean {
  return error instanceof Fault && error.code === 'host-lost' && GONE.has(error.data['code'] ?? '');
}

export interface SessionOptions {
  readonly waits?: readonly number[];
}

export class Session {
  readonly api: OfficeApi;
  private readonly waits: readonly number[];

  constructor(api: OfficeApi, options: SessionOptions = {}) {
    this.api = api;
    this.waits = options.waits ?? RETRY_WAITS;
  }

  /**
   * Runs a batch. A busy host is asked again after each wait, then Fault host-busy; "too large" comes through as it is,
   * for the caller to ask for less; everything else becomes Fault host-lost with the host's own code.
   */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>, signal?: CancelSignal): Promise<T> {
    return this.patiently(() => this.api.run(batch), signal);
  }

  /** As `run`, for batches that only read and use no object again after a sync. */
  ask<T>(batch: (context: Excel.RequestContext) => Promise<T>, signal?: CancelSignal): Promise<T> {
    return this.patiently(() => this.api.ask(batch), signal);
  }

  private async patiently<T>(attemptOnce: () => Promise<T>, signal?: CancelSignal): Promise<T> {
    for (let attempt = 0; ; attempt += 1) {
      if (signal?.aborted) throw new Fault('cancelled');
      try {
        return await attemptOnce();
      } catch (error) {
        if (error instanceof Fault || isTooLarge(error)) throw error;
        const wait = this.waits[attempt];
        if (!BUSY.has(errorCode(error))) throw lost(error);
        if (wait === undefined) throw new Fault('host-busy', { code: errorCode(error) });
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  }
}

function lost(error: unknown): Fault {
  const code = errorCode(error);
  const message =
    typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
  if (code === 'AccessDenied') return new Fault('not-supported', { reason: 'protected' });
  if (code === 'ApiNotFound') return new Fault('not-supported', { reason: 'api', message });
  return new Fault('host-lost', { code: code === '' ? 'unknown' : code, message });
}
