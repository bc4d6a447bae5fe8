/** How ids of printed arithmetic look: codes of a code row, or kebab-case keys of a form. */

/** Both alphabets of ids: a column's code in a code row, or a form's kebab-case key. */
export type IdStyle = 'code' | 'key';

export const ID: Readonly<Record<IdStyle, RegExp>> = {
  code: /^(?:\d{1,3}(?:\.\d{1,2})?[a-zđ]?|[A-ZĐ]{1,2}\d{0,2}|[a-wyzđ])$/u,
  key: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
};

/** A code in brackets of its own: "(1)=(2)+(3)", "[1]=[2]+[3]". */
export const BRACKETED_ID = /[[(]\s*(\d{1,3}(?:\.\d{1,2})?[a-zđ]?|[A-ZĐ]{1,2}\d{0,2}|[a-wyzđ])\s*[\])]/gu;

/** The code that a code-row cell gives its column ("1=4+13+22" gives "1", "(3)" gives "3"); null when it gives none. */
export function codeOf(text: string): string | null {
  const first = (text.split(/[=≤<]/u)[0] ?? '').trim().replace(/^[([]\s*(.*?)\s*[)\]]$/u, '$1');
  return ID.code.test(first) ? first : null;
}
