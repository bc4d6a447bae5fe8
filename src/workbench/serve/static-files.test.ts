import { strict as assert } from 'node:assert';
import { get } from 'node:http';
import { join } from 'node:path';
import { fileFor, serveFolder } from './static-files';
import { HOST_TRUST } from './host-trust';

const HERE = __dirname;

describe('the workbench server', () => {
  it('serves files of its folder and nothing above it', () => {
    assert.equal(fileFor(HERE, '/static-files.ts'), join(HERE, 'static-files.ts'));
    for (const path of ['/../main.ts', '/..%2Fmain.ts', '/%2e%2e/main.ts', '//etc/passwd', '/\0', '/%', '/'])
      assert.equal(fileFor(HERE, path), null, path);
  });

  it('answers this machine alone, and its own page with a strict policy', async () => {
    const serving = await serveFolder(join(HERE, '../..'), 0);
    try {
      const asked = (host: string): Promise<number> =>
        new Promise((resolve, reject) => {
          get(`${serving.address}/workbench/main.ts`, { headers: { host } }, (answer) => {
            answer.resume();
            resolve(answer.statusCode ?? 0);
          }).on('error', reject);
        });
      assert.equal(await asked('localhost:1'), 200);
      assert.equal(await asked('127.0.0.1'), 200);
      assert.equal(await asked('so-lieu.example:3001'), 403);
      assert.equal(await asked('localhost.example'), 403);
      const page = await fetch(`${serving.address}/workbench/workbench.html`);
      const policy = page.headers.get('content-security-policy') ?? '';
      assert.match(policy, /default-src 'none'; script-src 'self';/);
      assert.ok(!/script-src[^;]*unsafe/.test(policy));
      assert.match(policy, /frame-ancestors 'none'/);
      assert.equal((await fetch(`${serving.address}/workbench/main.ts`)).headers.get('content-security-policy'), null);
    } finally {
      await serving.close();
    }
  });

  it('answers with types, leads "/" to the page, and remembers what is missing', async () => {
    const serving = await serveFolder(HERE, 0, { texts: HOST_TRUST, home: '/main.ts' });
    try {
      const trust = await fetch(`${serving.address}/taskpane/office/AgaveErrorUX/index.html`);
      assert.match(trust.headers.get('content-type') ?? '', /^text\/html/);
      assert.equal((await fetch(`${serving.address}/`, { redirect: 'manual' })).headers.get('location'), '/main.ts');
      assert.equal((await fetch(`${serving.address}/khong-co`)).status, 404);
      assert.equal((await fetch(`${serving.address}/main.ts`, { method: 'POST' })).status, 404);
      assert.deepEqual(serving.missing, ['/khong-co', '/main.ts']);
    } finally {
      await serving.close();
    }
  });
});
