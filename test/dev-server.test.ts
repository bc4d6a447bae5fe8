/** `npm start`: the server that Office asks on a developer's machine, and what a machine that cannot do it is told. */
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { request, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs/lib/generate';
import { buildPages } from './support/browser';

/* eslint-disable @typescript-eslint/no-require-imports -- tools are plain CommonJS */
const { devServer } = require('../tools/dev-server.cjs') as {
  readonly devServer: (certificate: { key: Buffer; cert: Buffer }) => Server;
};
type Run = (command: string, args: readonly string[]) => { readonly status: number };
const { lacking } = require('../tools/sideload.cjs') as {
  readonly lacking: (wanted: string, platform: string, run: Run, exists: (path: string) => boolean) => string | null;
};
/* eslint-enable @typescript-eslint/no-require-imports */

const root = join(__dirname, '..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const addresses = [
  ...new Set([...manifest.matchAll(/"(https:\/\/localhost:3000\/[^"]+)"/g)].map((match) => match[1] ?? '')),
];

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

describe("the developer's server", function () {
  this.timeout(600_000);
  const folder = mkdtempSync(join(tmpdir(), 'khopso-cert-'));
  const at = (name: string): string => join(folder, name);
  let server: Server;

  const ask = (path: string, method = 'GET'): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const sent = request(
        {
          host: 'localhost',
          port: (server.address() as AddressInfo).port,
          path,
          method,
          ca: readFileSync(at('ca.crt')),
        },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () => {
            resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(parts) });
          });
        },
      );
      sent.on('error', reject).end();
    });

  before(async () => {
    buildPages();
    await generateCertificates(at('ca.crt'), at('localhost.crt'), at('localhost.key'), 2, ['localhost']);
    server = devServer({ key: readFileSync(at('localhost.key')), cert: readFileSync(at('localhost.crt')) });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  });
  after(() => {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true });
  });

  it('serves every address of the manifest over https with its type, and icons that Office may keep', async () => {
    assert.ok(addresses.length > 14, String(addresses.length));
    for (const address of addresses) {
      const { pathname, search } = new URL(address);
      const { status, headers, bytes } = await ask(pathname + search);
      assert.equal(status, 200, address);
      if (pathname.endsWith('.png')) {
        assert.equal(headers['content-type'], 'image/png', address);
        assert.equal(
          headers['cache-control'],
          undefined,
          'Office shows a picture of its own for an icon that it may not keep',
        );
        assert.equal(bytes.subarray(1, 4).toString(), 'PNG', address);
      } else {
        assert.equal(headers['content-type'], 'text/html; charset=utf-8', address);
        assert.match(bytes.toString('utf8'), /<div id="?pane"?>/);
      }
    }
    assert.equal((await ask('/manifest.xml')).headers['content-type'], 'text/xml; charset=utf-8');
    assert.equal((await ask('/office/office.js')).headers['content-type'], 'text/javascript; charset=utf-8');
  });

  it('serves nothing above its folder, and only reads', async () => {
    for (const path of [
      '/../../package.json',
      '/..%2f..%2fpackage.json',
      '/%2e%2e/%2e%2e/package.json',
      '/%',
      '/%00',
      '/assets',
      '/khong-co.js',
    ]) {
      assert.equal((await ask(path)).status, 404, path);
    }
    assert.equal((await ask('/taskpane.html', 'POST')).status, 404);
  });
});

describe('npm start', () => {
  const found = { status: 0 };
  const none = { status: 1 };

  it('goes ahead on Windows and macOS with the application', () => {
    assert.equal(
      lacking(
        'excel',
        'win32',
        (_, args) => (args.join(' ').includes('HKCU') && args.join(' ').endsWith('excel.exe') ? found : none),
        () => false,
      ),
      null,
    );
    assert.equal(
      lacking(
        'word',
        'darwin',
        () => none,
        (path) => path === '/Applications/Microsoft Word.app',
      ),
      null,
    );
  });

  it('says what is missing, what to do and where else to try, in both languages', () => {
    const noExcel =
      lacking(
        'excel',
        'win32',
        () => none,
        () => false,
      ) ?? '';
    assert.match(noExcel, /Không thấy Excel trên máy này: hãy cài Excel 2019/);
    assert.match(noExcel, /Excel was not found on this machine/);
    assert.match(noExcel, /npm run workbench/);
    assert.match(
      lacking(
        'word',
        'darwin',
        () => none,
        () => false,
      ) ?? '',
      /Không thấy Word/,
    );
    assert.match(
      lacking(
        'excel',
        'linux',
        () => none,
        () => true,
      ) ?? '',
      /Máy này \(linux\) không chạy được Excel.*npm run workbench/s,
    );
    assert.match(
      lacking(
        'ppt',
        'win32',
        () => found,
        () => true,
      ) ?? '',
      /không nhận "ppt"/,
    );
  });

  if (process.platform === 'linux') {
    it('ends at once on Linux, with a status that says so, and npm stop finds nothing to do', () => {
      const run = (act: string): ReturnType<typeof spawnSync> =>
        spawnSync(process.execPath, [join(root, 'tools/sideload.cjs'), act], { encoding: 'utf8', timeout: 20_000 });
      const started = run('start');
      assert.equal(started.status, 1);
      assert.match(String(started.stderr), /cần Windows hoặc macOS có Excel/);
      const stopped = run('stop');
      assert.deepEqual([stopped.status, stopped.signal], [0, null]);
    });
  }
});
