/** The cookie of a session: no script reads it, no other site sends it, over https it goes nowhere else. */

const NAME = 'khopso_session';
const VALUE = /^[A-Za-z0-9_-]{43}$/;

/** With a secure address the browser itself holds it to this host. */
const nameOf = (secure: boolean): string => (secure ? `__Host-${NAME}` : NAME);

export function cookieIn(header: string | undefined, secure: boolean): string | undefined {
  const wanted = nameOf(secure);
  for (const part of (header ?? '').split(';')) {
    const [name, value = ''] = part.trim().split('=');
    if (name === wanted && VALUE.test(value)) return value;
  }
  return undefined;
}

/** "" ends it. */
export function cookieHeader(value: string, secure: boolean): string {
  const age = value === '' ? '; Max-Age=0' : '';
  return `${nameOf(secure)}=${value}; Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}${age}`;
}
