/** The times that a zip package gives its entries (APPNOTE 4.4.6: MS-DOS date and time, from 1980 on, read as UTC). */
import type { OpcContext } from './limits';
import { listEntries } from './zip-directory';

/** 1980-01-01, the earliest that the format knows. */
const EARLIEST = 315_532_800;

function dosTime(epoch: number): number {
  const time = new Date(Math.max(epoch, EARLIEST) * 1000);
  const date = ((time.getUTCFullYear() - 1980) << 9) | ((time.getUTCMonth() + 1) << 5) | time.getUTCDate();
  const clock = (time.getUTCHours() << 11) | (time.getUTCMinutes() << 5) | (time.getUTCSeconds() >> 1);
  return ((date << 16) | clock) >>> 0;
}

/** Sets every entry's time in place: seconds since 1970. Throws Fault. */
export function stampTimes(bytes: Uint8Array, epoch: number, context: OpcContext): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const stamp = dosTime(epoch);
  for (const { local, central } of listEntries(bytes, context)) {
    view.setUint32(central + 12, stamp, true);
    view.setUint32(local + 10, stamp, true);
  }
}
