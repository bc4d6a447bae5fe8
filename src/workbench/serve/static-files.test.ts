import { strict as assert } from 'node:assert';
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
