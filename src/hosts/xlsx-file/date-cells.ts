/** Dates as serial numbers of the 1900 date system, whatever the file says (ECMA-376 Part 1, §18.17.4). */

/** Days from 1900-01-00 to 1904-01-01. */
export const DAYS_TO_1904 = 1462;

/** An ISO 8601 date, date-time or time of a `t="d"` cell as a serial number; NaN when it is none. */
export function serialOfIsoDate(text: string): number {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?$/.exec(
    text.trim(),
  );
  if (!match || (match[1] === undefined && match[4] === undefined)) return NaN;
  const time = (Number(match[4] ?? 0) * 3600 + Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0)) / 86_400;
  if (match[1] === undefined) return time;
  const days = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / 86_400_000 + 25_569;
  return (days < 61 ? days - 1 : days) + time;
}
