/** The one clock of the command line: SOURCE_DATE_EPOCH when it is set (reproducible documents), else now. */
import { Fault } from '../core/fault';

/** Whole seconds since 1970 UTC; Fault `bad-argument` when SOURCE_DATE_EPOCH is set to no such number. */
export function epochSeconds(environment: Readonly<Record<string, string | undefined>> = process.env): number {
  const fixed = environment['SOURCE_DATE_EPOCH'];
  if (fixed === undefined || fixed === '') return Math.floor(Date.now() / 1000);
  if (!/^\d{1,11}$/.test(fixed)) throw new Fault('bad-argument', { argument: 'SOURCE_DATE_EPOCH', value: fixed });
  return Number(fixed);
}
