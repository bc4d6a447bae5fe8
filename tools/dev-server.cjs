/**
 * Serves dist/taskpane on https://localhost:3000 for `npm start`, which has built it before. Office accepts https alone,
 * also on this machine, so the certificate is the one that office-addin-dev-certs makes and has trusted (it asks once).
 */
'use strict';

const { createReadStream, existsSync, statSync } = require('node:fs');
const { createServer } = require('node:https');
const { extname, join, normalize, sep } = require('node:path');

const FOLDER = join(__dirname, '../dist/taskpane');
const PORT = 3000;
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'text/xml; charset=utf-8',
  '.map': 'application/json',
};

/** The file of `folder` that a request's address names; null for everything else. */
function fileFor(folder, address) {
  let asked;
  try {
    asked = decodeURIComponent(new URL(address, 'https://localhost').pathname);
  } catch {
    return null;
  }
  if (asked.includes('\0')) return null;
  const file = normalize(join(folder, asked === '/' ? 'taskpane.html' : asked));
  return file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile() ? file : null;
}

/** An https server over one folder, not listening yet; `certificate` is { key, cert }. */
function devServer(certificate, folder = FOLDER) {
  return createServer(certificate, (request, response) => {
    const file = request.method === 'GET' || request.method === 'HEAD' ? fileFor(folder, request.url ?? '/') : null;
    if (file === null) {
      response
        .writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
        .end('Không có tệp này. (No such file.)\n');
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    // Office puts a picture of its own in place of an icon that it may not keep.
    const keeping = type.startsWith('image/') ? {} : { 'cache-control': 'no-store' };
    response.writeHead(200, { 'content-type': type, ...keeping, 'x-content-type-options': 'nosniff' });
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  });
}

async function main() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  const server = devServer(await getHttpsServerOptions());
  server.on('error', (error) => fail(`Không mở được cổng ${PORT}: ${error.message}`));
  server.listen(PORT, 'localhost', () => process.stdout.write(`https://localhost:${PORT}/taskpane.html\n`));
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

if (require.main === module)
  main().catch((error) =>
    fail(`Không có chứng chỉ cho localhost: ${error instanceof Error ? error.message : String(error)}`),
  );

module.exports = { devServer, PORT };
