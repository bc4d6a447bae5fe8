/**
 * The cookie of a session: no script reads it, no other site sends it, over https it goes nowhere else. The pane has one of
 * its own: Office on the web frames it in a page of another site, where only a cookie that is kept apart for that very
 * page (partitioned) comes along.
 */

/** Who keeps the cookie: the page of submissions, or the pane in Office. */
export type Keeper = 'page' | 'pane';

const NAMES: Readonly<Record<Keeper, string>> = { page: 'khopso_session', pane: 'khopso_pane' };
const VALUE = /^[A-Za-z0-9_-]{43}$/;

/** With a secure address the browser itself holds it to this host. */
const nameOf = (keeper: Keeper, secure: boolean): string => (secure ? `__Host-${NAMES[keeper]}` : NAMES[keeper]);

export function cookieIn(header: string | undefined, keeper: Keeper, secure: boolean): string | undefined {
  const wanted = nameOf(keeper, secure);
  for (const part of (header ?? '').split(';')) {
    const [name, value = ''] = part.trim().split('=');
    if (name === wanted && VALUE.test(value)) return value;
  }
  return undefined;
}

/** "" ends it. */
export function cookieHeader(value: string, keeper: Keeper, secure: boolean): string {
  const age = value === '' ? '; Max-Age=0' : '';
  const to =
    keeper === 'pane' && secure ? 'SameSite=None; Secure; Partitioned' : `SameSite=Strict${secure ? '; Secure' : ''}`;
  return `${nameOf(keeper, secure)}=${value}; Path=/; HttpOnly; ${to}${age}`;
}
