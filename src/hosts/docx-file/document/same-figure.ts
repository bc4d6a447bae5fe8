/** Whether two printed texts are one figure: "1.351,4" and "1.351,40" say the same, whichever version of the program wrote them. */

const NOUGHTS = /^([^,]*\d)(?:,(\d*?)0*)(\s*%?)$/u;

const bare = (text: string): string =>
  text
    .normalize('NFC')
    .trim()
    .replace(
      NOUGHTS,
      (_, whole: string, decimals: string, percent: string) =>
        (decimals === '' ? whole : `${whole},${decimals}`) + percent,
    );

/** True for equal texts, and for those that differ in noughts at the end of their decimals. */
export function sameFigure(a: string, b: string): boolean {
  return bare(a) === bare(b);
}
