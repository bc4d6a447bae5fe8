/** Office's own errors, by their codes, as the project's faults. */
import { Fault } from '../../core/fault';

const BUSY = new Set([
  'InvalidOperationInCellEditMode',
  'InvalidApiCallInContext',
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
const GONE = new Set(['ItemNotFound', 'InvalidReference', 'InvalidObjectPath']);

const text = (error: unknown, name: 'code' | 'message'): string =>
  typeof error === 'object' && error !== null && name in error ? String((error as Record<string, unknown>)[name]) : '';

export function errorCode(error: unknown): string {
  return text(error, 'code');
}

/** The host is doing something else (a cell in edit mode, a dialog): asked again, it will answer. */
export function isBusy(error: unknown): boolean {
  return BUSY.has(errorCode(error));
}

/** The request or its answer was larger than the host passes on: ask for less. */
export function isTooLarge(error: unknown): boolean {
  return TOO_LARGE.has(errorCode(error));
}

/** What was asked about is no longer there: a sheet was deleted or renamed between two calls. */
export function isGone(error: unknown): boolean {
  return GONE.has(hostCode(error));
}

/** The host's own code for what it did not do; empty when that was not the host. */
export function hostCode(error: unknown): string {
  return error instanceof Fault && error.code === 'host-lost' ? (error.data['code'] ?? '') : '';
}

/** What remains when asking again does not help. */
export function faultOf(error: unknown, application: 'Excel' | 'Word'): Fault {
  const code = errorCode(error);
  const message = text(error, 'message') || String(error);
  if (code === 'AccessDenied') return new Fault('not-supported', { reason: 'protected', application });
  if (code === 'ApiNotFound') return new Fault('not-supported', { reason: 'api', message });
  return new Fault('host-lost', { code: code === '' ? 'unknown' : code, message });
}
