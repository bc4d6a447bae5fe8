/** An identity token (OpenID Connect Core 1.0, 3.1.3.7): who signed it with which key, for whom, until when, for which question. */
import { createPublicKey, verify, type JsonWebKey } from 'node:crypto';

export interface Expectation {
  readonly issuer: string;
  readonly client: string;
  readonly nonce: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly keys: readonly JsonWebKey[];
}

export type Claims = Readonly<Record<string, unknown>>;

/** Clocks that differ by so many seconds are taken for right. */
const SKEW = 60;

interface Algorithm {
  readonly type: string;
  readonly curve?: string;
  readonly options: object;
}

/** Signatures by a public key alone: none, and none by a secret that two share. */
const ALGORITHMS: Readonly<Record<string, Algorithm>> = {
  RS256: { type: 'RSA', options: {} },
  ES256: { type: 'EC', curve: 'P-256', options: { dsaEncoding: 'ieee-p1363' } },
};

function parsed(part: string): Claims {
  const value = JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as unknown;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new Error('not an object');
  return value as Claims;
}

function isSigned([head = '', body = '', signature = '']: readonly string[], keys: readonly JsonWebKey[]): boolean {
  const { alg, kid } = parsed(head);
  const algorithm = typeof alg === 'string' && Object.hasOwn(ALGORITHMS, alg) ? ALGORITHMS[alg] : undefined;
  if (!algorithm) return false;
  const fitting = keys.filter(
    (key) =>
      key.kty === algorithm.type &&
      (algorithm.curve === undefined || key.crv === algorithm.curve) &&
      (kid === undefined || key['kid'] === undefined || key['kid'] === kid) &&
      (key['use'] === undefined || key['use'] === 'sig'),
  );
  return fitting.some((jwk) => {
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    return verify(
      'sha256',
      Buffer.from(`${head}.${body}`),
      { key, ...algorithm.options },
      Buffer.from(signature, 'base64url'),
    );
  });
}

function isForUs({ aud, azp }: Claims, client: string): boolean {
  const audience = Array.isArray(aud) ? aud : [aud];
  return (
    audience.includes(client) && (audience.length === 1 || azp === client) && (azp === undefined || azp === client)
  );
}

/** What it says; null for one that is not to be believed. */
export function believed(token: string, { issuer, client, nonce, now, keys }: Expectation): Claims | null {
  try {
    const parts = token.split('.');
    if (parts.length !== 3 || !isSigned(parts, keys)) return null;
    const claims = parsed(parts[1] ?? '');
    const seconds = now / 1000;
    const lives = typeof claims['exp'] === 'number' && claims['exp'] > seconds - SKEW;
    const begun = typeof claims['iat'] === 'number' && claims['iat'] < seconds + SKEW;
    const right = claims['iss'] === issuer && claims['nonce'] === nonce && isForUs(claims, client);
    return lives && begun && right ? claims : null;
  } catch {
    return null;
  }
}
