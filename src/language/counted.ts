/** English counts things with care: "1 error", "2 errors". Vietnamese has one form for both. */

/** `count` as it is to be printed where that is not its digits alone. */
export function counted(count: number, one: string, shown = String(count)): string {
  return `${shown} ${count === 1 ? one : `${one}s`}`;
}
