/**
 * Signing in at the office's own provider (OpenID Connect, code flow with PKCE): where to send a person, and who comes back.
 * The provider vouches for a name; whether that name has an account here, and which role, stays the administrator's.
 */
import { createHash, randomBytes, type JsonWebKey } from 'node:crypto';
import { believed, type Claims } from './id-token';

export interface OpenIdOptions {
  /** Its address, as it states it itself. */
  readonly issuer: string;
  readonly client: string;
  /** "" for a client that has none. */
  readonly secret: string;
  /** The claim that is the login here: preferred_username, email, … */
  readonly claim: string;
  /** Where the provider sends people back to. */
  readonly back: string;
}

/** What has to be the same when a person comes back. */
export interface Question {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

interface Provider {
  readonly issuer: string;
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
  readonly jwks_uri: string;
}

/** Milliseconds that the provider is given for one answer, and for which what it says of itself is kept. */
const PATIENCE = 10_000;
const KEPT = 3_600_000;
const LONGEST_ANSWER = 1 << 20;

const random = (): string => randomBytes(32).toString('base64url');
const isAddress = (text: unknown): text is string => typeof text === 'string' && /^https?:\/\//.test(text);

/** Only of this machine may a provider be without https: for trying it out. */
export const isSafeIssuer = (issuer: string): boolean =>
  /^https:\/\/[^?#]+$/.test(issuer) || /^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?(?:\/[^?#]*)?$/.test(issuer);

export class OpenId {
  #provider: { readonly of: Provider; readonly at: number } | null = null;

  constructor(
    private readonly options: OpenIdOptions,
    private readonly now: () => Date,
  ) {}

  /** The address at which a person signs in, and what to hold the answer against. */
  async begin(): Promise<{ readonly address: string; readonly question: Question }> {
    const question = { state: random(), nonce: random(), verifier: random() };
    const address = new URL((await this.#known()).authorization_endpoint);
    const { client, back } = this.options;
    const asked = {
      ...{ response_type: 'code', client_id: client, redirect_uri: back, scope: 'openid profile email' },
      ...{ state: question.state, nonce: question.nonce, code_challenge_method: 'S256' },
      code_challenge: createHash('sha256').update(question.verifier).digest('base64url'),
    };
    for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
    return { address: address.href, question };
  }

  /** The login that the provider vouches for; null where it vouches for none. Rejects where it does not answer. */
  async finish(code: string, { nonce, verifier }: Question): Promise<string | null> {
    const { client, secret, back, issuer, claim } = this.options;
    const provider = await this.#known();
    const form = {
      grant_type: 'authorization_code',
      code,
      redirect_uri: back,
      client_id: client,
      code_verifier: verifier,
    };
    const credentials = Buffer.from(`${encodeURIComponent(client)}:${encodeURIComponent(secret)}`).toString('base64');
    const answer = await this.#asked(provider.token_endpoint, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers: secret === '' ? {} : { authorization: `Basic ${credentials}` },
    });
    const token = answer['id_token'];
    if (typeof token !== 'string') return null;
    const { keys } = await this.#asked(provider.jwks_uri);
    const claims = believed(token, {
      ...{ issuer, client, nonce, now: this.now().getTime() },
      keys: Array.isArray(keys) ? (keys as JsonWebKey[]) : [],
    });
    return claims && loginIn(claims, claim);
  }

  async #known(): Promise<Provider> {
    const now = this.now().getTime();
    if (this.#provider && now - this.#provider.at < KEPT) return this.#provider.of;
    const { issuer } = this.options;
    const stated = await this.#asked(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
    const { authorization_endpoint, token_endpoint, jwks_uri } = stated;
    // A provider that calls itself otherwise is another one.
    if (stated['issuer'] !== issuer || ![authorization_endpoint, token_endpoint, jwks_uri].every(isAddress))
      throw new Error('the provider does not describe itself');
    const of = stated as unknown as Provider;
    this.#provider = { of, at: now };
    return of;
  }

  async #asked(address: string, request: RequestInit = {}): Promise<Claims> {
    const answer = await fetch(address, { ...request, redirect: 'error', signal: AbortSignal.timeout(PATIENCE) });
    const text = await answer.text();
    if (text.length > LONGEST_ANSWER) throw new Error('too long an answer');
    return (answer.ok ? JSON.parse(text) : {}) as Claims;
  }
}

/** An address of mail counts only where the provider has seen that it is the person's. */
function loginIn(claims: Claims, claim: string): string | null {
  const value = claims[claim];
  if (typeof value !== 'string' || value.trim() === '') return null;
  return claim === 'email' && claims['email_verified'] !== true ? null : value;
}
