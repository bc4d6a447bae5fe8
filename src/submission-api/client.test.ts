/** What the client sends, and what it says where no answer comes or one that is no answer of ours. */
import { strict as assert } from 'node:assert';
import { ApiClient, Refused, type Asking } from './index';

const WORDS = { offline: 'mất mạng', unsure: 'chưa rõ đã nhận chưa' };

function clientOf(ask: Asking): ApiClient {
  return new ApiClient({ address: '/api/v1', language: () => 'en', headers: { 'x-own': '1' }, words: WORDS, ask });
}

const refusal = (work: Promise<unknown>): Promise<readonly [kind: string, message: string, problems: number]> =>
  work.then(
    () => ['none', '', 0] as const,
    (error: unknown) => {
      assert.ok(error instanceof Refused, String(error));
      return [error.kind, error.message, error.problems.length] as const;
    },
  );

describe('the client of the server of submissions', () => {
  it('sends a question bare, a change with its token, a file as its bytes', async () => {
    const sent: (readonly [string, RequestInit])[] = [];
    const client = clientOf((address, request) => {
      sent.push([address, request]);
      return Promise.resolve(new Response('{"a":1}'));
    });
    client.csrf = 'token';
    assert.equal(await (await client.file('/sum')).text(), '{"a":1}');
    sent.splice(0);
    assert.deepEqual(await client.get('/due'), { a: 1 });
    await client.send('PUT', '/bodies', { yaml: 'x' });
    const file = new Blob(['abc']);
    await client.send('POST', '/submissions', file);
    const common = { 'x-own': '1', 'accept-language': 'en' };
    assert.deepEqual(
      sent.map(([address, { method, headers, body }]) => [address, method, headers, body]),
      [
        ['/api/v1/due', 'GET', common, undefined],
        [
          ...['/api/v1/bodies', 'PUT'],
          { ...common, 'x-khopso-csrf': 'token', 'content-type': 'application/json' },
          '{"yaml":"x"}',
        ],
        [
          ...['/api/v1/submissions', 'POST'],
          { ...common, 'x-khopso-csrf': 'token', 'content-type': 'application/octet-stream' },
          file,
        ],
      ],
    );
  });

  it('says a broken line as such, with a file under way as not known, and a refusal in the words of the server', async () => {
    const broken = clientOf(() => Promise.reject(new TypeError('fetch failed')));
    assert.deepEqual(await refusal(broken.get('/due')), ['offline', WORDS.offline, 0]);
    assert.deepEqual(await refusal(broken.send('POST', '/submissions', new Blob(['a']))), ['unsure', WORDS.unsure, 0]);
    const proxy = clientOf(() => Promise.resolve(new Response('<html>', { status: 502 })));
    assert.deepEqual(await refusal(proxy.get('/due')), ['offline', WORDS.offline, 0]);
    assert.equal((await refusal(proxy.send('POST', '/submissions', new Blob(['a']))))[0], 'unsure');
    const small = clientOf(() => Promise.resolve(new Response('<html>', { status: 413 })));
    const [kind, told] = await refusal(small.send('POST', '/submissions', new Blob(['a'])));
    assert.deepEqual([kind, /nothing was taken/.test(told)], ['too-large', true]);
    const error = { kind: 'blocked', message: 'còn 1 điều', problems: [{ message: 'sai', cell: 'D8' }] };
    const refusing = clientOf(() => Promise.resolve(new Response(JSON.stringify({ error }), { status: 422 })));
    assert.deepEqual(await refusal(refusing.get('/due')), ['blocked', 'còn 1 điều', 1]);
  });
});
