/** Signing in at a provider of our own making: who comes back signed in, and everything that must not be believed. */
/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment -- answers are JSON of any shape: the assertions say which */
import { strict as assert } from 'node:assert';
import { createHash, createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serverRig, type ServerRig } from '../../../test/support/server-rig';
import { believed } from './id-token';
import { isSafeIssuer, OpenId } from './open-id';

const CLIENT = 'khopso';
const BASE = 'https://so.binhan.gov.vn';

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function signedToken(key: KeyObject, claims: object, head: object = { alg: 'ES256', kid: 'một' }): string {
  const text = `${encoded(head)}.${encoded(claims)}`;
  return `${text}.${sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}

/** A provider in which a test says who is signed in and what its token says. */
class Provider {
  readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  readonly #asked = new Map<string, { readonly nonce: string; readonly challenge: string }>();
  readonly #server: Server;
  claims: object = {};
  issuer = '';
  authorization = '';

  constructor() {
    this.#server = createServer((request, response) => {
      const address = new URL(request.url ?? '', this.issuer);
      let body = '';
      request.on('data', (text: Buffer) => (body += text.toString()));
      request.on('end', () => {
        if (address.pathname === '/ma') this.authorization = request.headers.authorization ?? '';
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(this.#answer(address, new URLSearchParams(body))));
      });
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.issuer = `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** The person says yes there: the code that goes back. */
  grant(address: URL): string {
    const code = `code-${String(this.#asked.size)}`;
    const get = (name: string): string => address.searchParams.get(name) ?? '';
    this.#asked.set(code, { nonce: get('nonce'), challenge: get('code_challenge') });
    return code;
  }

  #answer({ pathname }: URL, form: URLSearchParams): object {
    const { issuer } = this;
    if (pathname === '/.well-known/openid-configuration')
      return {
        ...{ issuer, authorization_endpoint: `${issuer}/vao`, token_endpoint: `${issuer}/ma` },
        jwks_uri: `${issuer}/khoa`,
      };
    if (pathname === '/khoa') return { keys: [{ ...this.keys.publicKey.export({ format: 'jwk' }), kid: 'một' }] };
    const asked = this.#asked.get(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (!asked || asked.challenge !== challenge) return { error: 'invalid_grant' };
    const now = Math.floor(Date.parse('2025-07-10T02:00:00.000Z') / 1000);
    const claims = { iss: issuer, aud: CLIENT, nonce: asked.nonce, iat: now, exp: now + 300, ...this.claims };
    return { id_token: signedToken(this.keys.privateKey, claims) };
  }
}

describe('signing in at the office’s own provider', () => {
  const provider = new Provider();
  let rig: ServerRig;
  before(async () => {
    await provider.start();
    const given = { issuer: provider.issuer, client: CLIENT, secret: 'bí mật', claim: 'preferred_username' };
    const openId = new OpenId({ ...given, back: `${BASE}/api/v1/open-id/back` }, () => new Date(rig.clock.now));
    rig = await serverRig(BASE, { provider: openId, name: 'Bình An ID' });
  });
  after(async () => {
    provider.stop();
    await rig.close();
  });

  /** There and back: where the person stands then, with the cookies that were set. */
  async function through(
    claims: object,
    window = 'page',
    change: (address: URL) => void = () => undefined,
  ): Promise<{ to: string; cookies: readonly string[] }> {
    provider.claims = claims;
    const nobody = await rig.as(null);
    const begun = await nobody('GET', `/open-id?window=${window}`);
    assert.equal(begun.status, 302);
    const address = new URL(String(begun.headers['location']));
    const cookie = String(begun.headers['set-cookie']).replace(/;.*/, '');
    change(address);
    const back = new URLSearchParams({ code: provider.grant(address), state: address.searchParams.get('state') ?? '' });
    const ended = await nobody('GET', `/open-id/back?${back.toString()}`, { headers: { cookie } });
    assert.equal(ended.status, 302);
    return { to: String(ended.headers['location']), cookies: [ended.headers['set-cookie']].flat().map(String) };
  }

  it('is offered by its name, and asks with a challenge, a state and a nonce', async () => {
    const nobody = await rig.as(null);
    assert.deepEqual((await nobody('GET', '/session/ways')).json, { openId: 'Bình An ID' });
    const { headers } = await nobody('GET', '/open-id');
    const { searchParams } = new URL(String(headers['location']));
    for (const name of ['state', 'nonce', 'code_challenge']) assert.match(searchParams.get(name) ?? '', /^[\w-]{43}$/);
    assert.equal(searchParams.get('redirect_uri'), `${BASE}/api/v1/open-id/back`);
    assert.match(
      String(headers['set-cookie']),
      /^__Host-khopso_oidc=[\w-]+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=600; Secure$/,
    );
  });

  it('a person who has an account comes back signed in to the page, or with a code for the pane', async () => {
    const { to, cookies } = await through({ preferred_username: 'Truong' });
    assert.equal(to, '/pages/');
    assert.match(cookies[0] ?? '', /^__Host-khopso_oidc=; .*Max-Age=0/);
    const nobody = await rig.as(null);
    const cookie = (cookies[1] ?? '').replace(/;.*/, '');
    assert.equal((await nobody('GET', '/session', { headers: { cookie } })).json.person.login, 'truong');
    const secret = Buffer.from(`${CLIENT}:${encodeURIComponent('bí mật')}`).toString('base64');
    assert.equal(provider.authorization, `Basic ${secret}`);
    const pane = await through({ preferred_username: 'lap' }, 'pane');
    const [, code = ''] = /^\/taskpane\/taskpane\.html\?window=sign-in#code=([\w-]{43})$/.exec(pane.to) ?? [];
    const begun = await nobody('POST', '/session/redeem', { body: { code }, headers: { 'x-khopso-client': 'pane' } });
    assert.equal(begun.json.person.login, 'lap');
  });

  it('without an account here, or with a closed one, nobody comes in', async () => {
    for (const preferred_username of ['ai-do', 'lanhdao']) {
      const person = await rig.store.people.byLogin(preferred_username);
      if (person) await rig.store.change(({ people }) => people.put({ ...person, active: 0 }));
      const { to, cookies } = await through({ preferred_username });
      assert.equal(to, '/pages/#/refused/unknown');
      assert.equal(cookies.length, 1);
    }
    assert.match((await through({ preferred_username: 'ai-do' }, 'pane')).to, /#refused=unknown$/);
  });

  it('what the provider did not say for this question, this server and this moment is not believed', async () => {
    const name = { preferred_username: 'truong' };
    for (const [what, claims] of Object.entries({
      'another question': { nonce: 'x'.repeat(43) },
      'another server': { aud: 'khac' },
      'several servers': { aud: [CLIENT, 'khac'] },
      'another provider': { iss: 'https://khac.vn' },
      'long ago': { exp: 1_000_000 },
      'not yet': { iat: 4_000_000_000 },
      nobody: { preferred_username: ' ' },
    }))
      assert.equal((await through({ ...name, ...claims })).to, '/pages/#/refused/failed', what);
    const otherState = await through(name, 'page', (address) => {
      address.searchParams.set('state', 'y'.repeat(43));
    });
    assert.equal(otherState.to, '/pages/#/refused/failed');
    const otherChallenge = await through(name, 'page', (address) => {
      address.searchParams.set('code_challenge', 'y'.repeat(43));
    });
    assert.equal(otherChallenge.to, '/pages/#/refused/failed');
    const nobody = await rig.as(null);
    for (const cookie of ['', '__Host-khopso_oidc=e30', '__Host-khopso_oidc=%']) {
      const { headers } = await nobody('GET', '/open-id/back?code=code-0&state=x', { headers: { cookie } });
      assert.equal(headers['location'], '/pages/#/refused/failed');
    }
  });

  it('a token is signed by a key of the provider’s, in a way that no secret stands in for', () => {
    const { privateKey, publicKey } = provider.keys;
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const keys = [publicKey.export({ format: 'jwk' }), rsa.publicKey.export({ format: 'jwk' })];
    const claims = { iss: 'https://id', aud: [CLIENT, 'khac'], azp: CLIENT, nonce: 'n', iat: 90, exp: 200, sub: '1' };
    const expected = { issuer: 'https://id', client: CLIENT, nonce: 'n', now: 100_000, keys };
    assert.equal(believed(signedToken(privateKey, claims), expected)?.['sub'], '1');
    const byRsa = `${encoded({ alg: 'RS256' })}.${encoded(claims)}`;
    const signature = sign('sha256', Buffer.from(byRsa), rsa.privateKey).toString('base64url');
    assert.equal(believed(`${byRsa}.${signature}`, expected)?.['sub'], '1');
    const shared = `${encoded({ alg: 'HS256' })}.${encoded(claims)}`;
    const mac = createHmac('sha256', JSON.stringify(keys[0])).update(shared).digest('base64url');
    for (const wrong of [
      signedToken(other, claims),
      signedToken(privateKey, claims, { alg: 'none' }),
      `${encoded({ alg: 'none' })}.${encoded(claims)}.`,
      `${shared}.${mac}`,
      signedToken(privateKey, claims).replace(/\.[^.]+\./, `.${encoded({ ...claims, sub: '2' })}.`),
      'không.phải.mã',
      '',
    ])
      assert.equal(believed(wrong, expected), null, wrong);
  });

  it('takes mail only where the provider has seen that it is the person’s, and no provider in the open', async () => {
    const given = { issuer: provider.issuer, client: CLIENT, secret: '', claim: 'email', back: `${BASE}/back` };
    const openId = new OpenId(given, () => new Date(rig.clock.now));
    const loginOf = async (claims: object): Promise<string | null> => {
      provider.claims = claims;
      const { address, question } = await openId.begin();
      return openId.finish(provider.grant(new URL(address)), question);
    };
    assert.equal(await loginOf({ email: 'a@b.vn', email_verified: true }), 'a@b.vn');
    assert.equal(await loginOf({ email: 'a@b.vn' }), null);
    assert.deepEqual(
      ['https://id.gov.vn', 'http://127.0.0.1:99', 'http://id.gov.vn', 'https://id.gov.vn?x', 'ftp://x'].map(
        isSafeIssuer,
      ),
      [true, true, false, false, false],
    );
    const silent = new OpenId({ ...given, issuer: 'http://127.0.0.1:1' }, () => new Date());
    await assert.rejects(silent.begin());
    const liar = new OpenId({ ...given, issuer: `${provider.issuer}/` }, () => new Date());
    await assert.rejects(liar.begin(), /does not describe itself/);
  });
});
