/** `npm run workbench [-- --port 3001]`: builds the pages where they are missing, then serves them without a certificate. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { HOST_TRUST } from './host-trust';
import { serveFolder } from './static-files';

const root = join(__dirname, '../../..');
const dist = join(root, 'dist');

function buildWhereMissing(): void {
  const parts = [
    ['pane', 'taskpane/taskpane.html'],
    ['workbench', 'workbench/workbench.html'],
  ] as const;
  for (const [only, page] of parts) {
    if (existsSync(join(dist, page)) && !process.argv.includes('--build')) continue;
    process.stderr.write(`Đang dựng ${only} …\n`);
    const made = spawnSync(
      process.execPath,
      [join(root, 'node_modules/webpack/bin/webpack.js'), '--mode', 'production', '--env', `only=${only}`],
      { cwd: root, stdio: ['ignore', 2, 2] },
    );
    if (made.status !== 0) process.exit(made.status ?? 1);
  }
}

function portGiven(): number {
  const at = process.argv.indexOf('--port');
  const port = at < 0 ? 3001 : Number(process.argv[at + 1]);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  process.stderr.write('--port cần một số từ 0 đến 65535\n');
  return process.exit(2);
}

buildWhereMissing();
serveFolder(dist, portGiven(), { texts: HOST_TRUST }).then(
  (serving) => process.stderr.write(`Bàn thử: ${serving.address}/workbench/workbench.html (dừng bằng Ctrl+C)\n`),
  (error: unknown) => {
    const taken = (error as { readonly code?: unknown }).code === 'EADDRINUSE';
    process.stderr.write(
      taken
        ? 'Cổng này đang có chương trình khác dùng (có thể một bàn thử khác đang mở); hãy chọn cổng khác: npm run workbench -- --port 3002\n'
        : `Không mở được cổng: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    process.exit(2);
  },
);
