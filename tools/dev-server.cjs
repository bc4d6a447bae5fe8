/**
 * Serves dist/taskpane on https://localhost:3000 for `npm start`, building it where it is missing. Office accepts https
 * alone, also on this machine, so the certificate is the one that office-addin-dev-certs makes and trusts (it asks once).
 */
'use strict';

const { spawnSync } = require('node:child_process');
const { createReadStream, existsSync, statSync } = require('node:fs');
const { createServer } = require('node:https');
const { extname, join, normalize, sep } = require('node:path');
const { getHttpsServerOptions } = require('office-addin-dev-certs');

const ROOT = join(__dirname, '..');
const FOLDER = join(ROOT, 'dist/taskpane');
const PORT = 3000;
const TYPES = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.png': 'image/png', '.xml': 'text/xml; charset=utf-8', '.map': 'application/json',
};

if (!existsSync(join(FOLDER, 'taskpane.html'))) {
  const built = spawnSync(process.execPath, [join(ROOT, 'node_modules/webpack/bin/webpack.js'), '--env', 'only=pane'], { cwd: ROOT, stdio: 'inherit' });
  if (built.status !== 0) process.exit(built.status ?? 1);
}

function answer(request, response) {
  const asked = decodeURIComponent(new URL(request.url ?? '/', 'https://localhost').pathname);
  const file = normalize(join(FOLDER, asked === '/' ? 'taskpane.html' : asked));
  if (!file.startsWith(FOLDER + sep) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  createReadStream(file).pipe(response);
}

getHttpsServerOptions().then(
  (certificate) => createServer(certificate, answer).listen(PORT, 'localhost', () => process.stdout.write(`https://localhost:${PORT}/taskpane.html\n`)),
  (error) => {
    process.stderr.write(`Không có chứng chỉ cho localhost: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
