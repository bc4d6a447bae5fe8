/** One folder's files by their paths, nothing above it; where the build left a packed copy beside a file and the client takes it, that one. */
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

const PACKED = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;
/** Names with a digest of their content never mean another one. */
const LASTING = /\.[0-9a-f]{10}\.js$/;
const SEGMENT = /^[\p{L}\p{N}_-][\p{L}\p{N}._ -]*$/u;

export interface ServedFile {
  readonly bytes: Buffer;
  readonly headers: Record<string, string>;
}

const readOrNull = (path: string): Promise<Buffer | null> => readFile(path).catch(() => null);

export class ServedFolder {
  constructor(private readonly root: string) {}

  /** null for what is not there, for folders, and for every path that leads out, by links too. */
  async file(path: string, encodings: string): Promise<ServedFile | null> {
    if (!path.split('/').every((segment) => SEGMENT.test(segment))) return null;
    const [root, file] = await Promise.all(
      [this.root, join(this.root, path)].map((each) => realpath(each).catch(() => null)),
    );
    if (!root || !file?.startsWith(root + sep) || !(await stat(file)).isFile()) return null;
    const keeping = LASTING.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
    const headers = {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'cache-control': keeping,
      vary: 'accept-encoding',
    };
    for (const [name, ending] of PACKED) {
      const packed = encodings.includes(name) ? await readOrNull(`${file}${ending}`) : null;
      if (packed) return { bytes: packed, headers: { ...headers, 'content-encoding': name } };
    }
    const bytes = await readOrNull(file);
    return bytes && { bytes, headers };
  }
}
