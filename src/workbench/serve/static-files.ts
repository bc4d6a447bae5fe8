/** Serves one folder over plain HTTP on this machine only; nothing outside the folder is ever read. */
import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join, normalize, sep } from 'node:path';
import type { ServedText } from './host-trust';
import { isThisMachine, pageHeaders } from './page-policy';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json',
  xml: 'application/xml',
  png: 'image/png',
  svg: 'image/svg+xml',
  ico: 'image/x-icon',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

export interface Serving {
  /** "http://localhost:3001" */
  readonly address: string;
  /** Paths that were asked for and are not there. */
  readonly missing: readonly string[];
  close(): Promise<void>;
}

/** The file under `root` that a path names; null for anything else. */
export function fileFor(root: string, path: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (decoded.includes('\0')) return null;
  const file = normalize(join(root, decoded));
  if (file !== root && !file.startsWith(root.endsWith(sep) ? root : root + sep)) return null;
  try {
    return statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}

function send(file: string, path: string, response: ServerResponse): void {
  const type = TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, ...pageHeaders(path) });
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

export interface ServeOptions {
  /** Served at these paths instead of files. */
  readonly texts?: ReadonlyMap<string, ServedText>;
  /** Where "/" leads. */
  readonly home?: string;
}

/** Port 0 takes a free one. */
export async function serveFolder(root: string, port: number, options: ServeOptions = {}): Promise<Serving> {
  const missing: string[] = [];
  const server: Server = createServer((request, response) => {
    if (!isThisMachine(request.headers.host)) {
      response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' }).end('Chỉ phục vụ máy này.');
      return;
    }
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    if (path === '/') {
      response.writeHead(302, { location: options.home ?? '/workbench/workbench.html' }).end();
      return;
    }
    const own = options.texts?.get(path);
    if (own) {
      response.writeHead(200, { 'content-type': own.type, ...pageHeaders(path) }).end(own.text);
      return;
    }
    const file = request.method === 'GET' || request.method === 'HEAD' ? fileFor(root, path) : null;
    if (file) {
      send(file, path, response);
      return;
    }
    missing.push(path);
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Không có tệp này.');
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const address = server.address();
  return {
    address: `http://localhost:${String(typeof address === 'object' && address ? address.port : port)}`,
    missing,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
