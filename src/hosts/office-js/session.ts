/**
 * Every talk with Excel or Word goes through here: it waits out a busy host (a cell in edit mode) with a few retries, and
 * turns what remains into the project's faults. Nothing else of the Office hosts sees an Office error.
 */
import { Fault } from '../../core/fault';
import type { CancelSignal } from '../../core/host';
import { errorCode, faultOf, isBusy, isTooLarge } from './faults';
import type { OfficeApi } from './office-api';

/** Waits between tries, milliseconds: about six seconds in all. */
const RETRY_WAITS: readonly number[] = [200, 400, 800, 1600, 3000];

export interface SessionOptions {
  /** Waits between tries of a busy host, milliseconds. */
  readonly waits?: readonly number[] | undefined;
}

export class Session<Context> {
  readonly api: OfficeApi<Context>;
  private readonly waits: readonly number[];

  constructor(api: OfficeApi<Context>, options: SessionOptions = {}) {
    this.api = api;
    this.waits = options.waits ?? RETRY_WAITS;
  }

  /**
   * Runs a batch. A busy host is asked again after each wait, then Fault host-busy; "too large" comes through as it is,
   * for the caller to ask for less; a protected sheet or document and a missing API become Fault not-supported, the rest
   * Fault host-lost with the host's own code.
   */
  run<T>(batch: (context: Context) => Promise<T>, signal?: CancelSignal): Promise<T> {
    return this.patiently(() => this.api.run(batch), signal);
  }

  /** As `run`, for batches that only read and use no object again after a sync. */
  ask<T>(batch: (context: Context) => Promise<T>, signal?: CancelSignal): Promise<T> {
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
        if (!isBusy(error)) throw faultOf(error, this.api.application);
        if (wait === undefined) throw new Fault('host-busy', { code: errorCode(error) });
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  }
}
