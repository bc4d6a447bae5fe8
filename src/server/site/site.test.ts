/** What is served of files: only what stands in the folder, the manifest for this address, guides as pages. */
import { strict as assert } from 'node:assert';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from '../app';
import { serverRig, type ServerRig } from '../../../test/support/server-rig';
import { guidePage } from './guide-page';
import { manifestFor } from './manifest-for';
import { ServedFolder } from './served-folder';

describe('what is served', () => {
  let folder = '';
  let rig: ServerRig;
  before(async () => {
    rig = await serverRig();
    folder = await mkdtemp(join(tmpdir(), 'khopso-site-'));
    for (const made of ['pane/assets', 'pane/huong-dan', 'pane/trien-khai'])
      await mkdir(join(folder, made), { recursive: true });
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await symlink(join(folder, 'secret.txt'), join(folder, 'pane/link.txt'));
    const built = 'https://localhost:3000';
    for (const [name, text] of [
      ['taskpane.html', '<!doctype html>'],
      ['app.0123456789.js', 'run()'],
      ['app.0123456789.js.br', 'packed'],
      ['manifest.xml', `<a DefaultValue="${built}/taskpane.html"/><b DefaultValue="${built}/assets/icon.png"/>`],
      ['huong-dan/README.md', '# Hướng dẫn\n\nĐọc [tiếp](nop-bieu.md).'],
      ['trien-khai/README.md', '# Triển khai'],
      ['mau-cau.md', '# Mẫu câu'],
      ['README.md', '# Không phải hướng dẫn'],
    ] as const)
      await writeFile(join(folder, 'pane', name), text);
  });
  after(async () => {
    await rig.close();
    await rm(folder, { recursive: true });
  });

  it('nothing outside the folder, by no trick', async () => {
    const served = new ServedFolder(join(folder, 'pane'));
    assert.equal((await served.file('taskpane.html', ''))?.bytes.toString(), '<!doctype html>');
    for (const path of [
      '../secret.txt',
      'assets/../../secret.txt',
      '..',
      '',
      'assets',
      '.hidden',
      'link.txt',
      'a\0b',
      '/etc/passwd',
    ])
      assert.equal(await served.file(path, ''), null, path);
    const packed = await served.file('app.0123456789.js', 'gzip, br');
    assert.deepEqual([packed?.bytes.toString(), packed?.headers['content-encoding']], ['packed', 'br']);
    assert.match(packed?.headers['cache-control'] ?? '', /immutable/);
  });

  it('the pane, the manifest for this address over https alone, the guides', async () => {
    const pane = join(folder, 'pane');
    const app = async (base: string) =>
      buildApp(rig.services, { version: '0', base, log: () => undefined, site: { pane, pages: null, guides: pane } });
    const [secure, plain] = [await app('https://so.vn'), await app('http://so.vn')];
    const get = async (from: typeof secure, url: string) => from.inject({ method: 'GET', url });
    const manifest = await get(secure, '/manifest.xml');
    assert.equal(
      manifest.body,
      '<a DefaultValue="https://so.vn/taskpane/taskpane.html"/><b DefaultValue="https://so.vn/taskpane/assets/icon.png"/>',
    );
    const unsafe = await get(plain, '/manifest.xml');
    assert.equal(unsafe.statusCode, 404);
    assert.match(unsafe.body, /Bổ trợ cần https .*--base/);
    const page = await get(secure, '/taskpane/');
    assert.equal(page.statusCode, 200);
    assert.equal(page.headers['x-frame-options'], undefined, 'Office shows the pane in a frame');
    assert.equal((await get(secure, '/taskpane/..%2fsecret.txt')).statusCode, 404);
    assert.equal((await get(secure, '/pages/')).statusCode, 404);
    assert.match(
      (await get(secure, '/huong-dan/')).body,
      /<h1 id="hướng-dẫn">Hướng dẫn<\/h1>\n<p>Đọc <a href="nop-bieu.md">tiếp<\/a>\.<\/p>/,
    );
    // What guides lead to beside them is there, the rest of the documents is not.
    for (const [path, status] of [
      ['/trien-khai/README.md', 200],
      ['/mau-cau.md', 200],
      ['/README.md', 404],
    ] as const)
      assert.equal((await get(secure, path)).statusCode, status, path);
    assert.equal((await get(secure, '/')).headers.location, '/pages/');
    // Who sends a header in drops is let go after seconds, a whole request after two minutes.
    assert.deepEqual([plain.server.headersTimeout, plain.server.requestTimeout], [10_000, 120_000]);
    const said: string[] = [];
    const socket = { writable: true, destroyed: false, write: (text: string) => said.push(text), destroy: () => true };
    plain.server.emit('clientError', Object.assign(new Error('x'), { code: 'HPE_INVALID_METHOD' }), socket);
    assert.match(said.join(''), /^HTTP\/1\.1 400 [^]*"message":"Yêu cầu không đúng dạng\."/);
    await secure.close();
    await plain.close();
  });

  it('guides become pages in which nothing runs', () => {
    const page = guidePage(
      [
        '# Tiêu đề <b>',
        '## Mục\nĐoạn *một* **đậm** `mã <x>`.',
        '| a | b |\n| --- | --- |\n| 1 | `2` |',
        '- một\n  tiếp\n- hai',
        '1. đầu',
        '```\nkhopso <DIR>\n\nhai\n```',
        '[xấu](javascript:alert) ![ảnh](hinh/a.png)',
      ].join('\n\n'),
    );
    for (const part of [
      '<title>Tiêu đề &lt;b&gt;</title>',
      '<h2 id="mục">Mục</h2><p>Đoạn *một* <strong>đậm</strong> <code>mã &lt;x&gt;</code>.</p>',
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td><code>2</code></td></tr></tbody></table>',
      '<ul><li>một tiếp</li><li>hai</li></ul>',
      '<ol><li>đầu</li></ol>',
      '<pre tabindex="0"><code>khopso &lt;DIR&gt;\n\nhai\n</code></pre>',
      '<img src="hinh/a.png" alt="ảnh">',
    ])
      assert.ok(page.includes(part), part);
    assert.doesNotMatch(page, /href="javascript/);
    assert.equal(manifestFor('<x/>', 'https://a'), '<x/>');
  });
});
