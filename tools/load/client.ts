/** One commune's head at the server: signs in, hands in, and says how long the acknowledgement took. */
import { PASSWORD, PERIOD, type Commune } from './province';

export interface Head {
  readonly address: string;
  readonly commune: Commune;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Acknowledged {
  readonly milliseconds: number;
  readonly status: number;
  readonly version: number;
  readonly digest: string;
}

export async function signIn(address: string, commune: Pick<Commune, 'login'>): Promise<Head['headers']> {
  const answer = await fetch(`${address}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login: commune.login, password: PASSWORD }),
  });
  const { csrf } = (await answer.json()) as { csrf: string };
  return { cookie: (answer.headers.get('set-cookie') ?? '').replace(/;.*/, ''), 'x-khopso-csrf': csrf };
}

export async function handIn({ address, commune, headers }: Head, bytes: Uint8Array): Promise<Acknowledged> {
  const started = performance.now();
  const query = new URLSearchParams({ unit: commune.unit, period: PERIOD, file: 'bieu.xlsx', submit: 'true' });
  const answer = await fetch(`${address}/api/v1/submissions?${query.toString()}`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/octet-stream' },
    body: Buffer.from(bytes),
  });
  const { submission } = (await answer.json()) as { submission?: { version: number; digest: string } };
  const milliseconds = performance.now() - started;
  return { milliseconds, status: answer.status, version: submission?.version ?? 0, digest: submission?.digest ?? '' };
}
