/** Every talk with Word goes through here: a busy host is asked again a few times, the rest becomes the project's faults. */
import { Fault } from '../../core/fault';
import type { OfficeApi } from './office-api';

const BUSY = new Set([
  'ActivityLimitReached',
  'HostBusy',
  'ServerBusy',
  'WriteNotSupportedWhenModalDialogOpen',
  'InvalidApiCallInContext',
  'InvalidOperationInCellEditMode',
]);

/** Waits between tries, milliseconds. */
export const RETRY_WAITS: readonly number[] = [200, 400, 800, 1600];

function field(error: unknown, name: 'code' | 'message'): string {
  return typeof error === 'object' && error !== null && name in error
    ? String((error as Record<string, unknown>)[name])
    : '';
}

export class Session {
  constructor(
    readonly api: OfficeApi,
    private readonly waits: readonly number[] = RETRY_WAITS,
  ) {}

  /** Faults: host-busy after the last wait, not-supported for a missing API, host-lost {code} for the rest. */
  async run<T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await this.api.run(batch);
      } catch (error) {
        if (error instanceof Fault) throw error;
        const code = field(error, 'code');
        const wait = this.waits[attempt];
        if (code === 'ApiNotFound')
          throw new Fault('not-supported', { reason: 'api', message: field(error, 'message') });
        if (!BUSY.has(code))
          throw new Fault('host-lost', { code: code === '' ? 'unknown' : code, message: field(error, 'message') });
        if (wait === undefined) throw new Fault('host-busy', { code });
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  }
}
