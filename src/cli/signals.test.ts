/** A signal ends a command at once, however busy it is; what was there stays whole. */
import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const WRITER = JSON.stringify(join(__dirname, 'write-whole.ts'));
const START = `process.stdout.on('error', () => {}); require('@swc-node/register'); const { writeWhole } = require(${WRITER});`;

interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Milliseconds from the signal to the end. */
  readonly took: number;
}

/** Runs a script, sends the signal once it has said "now", and waits for its end. */
function signalled(script: string, signal: NodeJS.Signals): Promise<End> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['-e', `${START} ${script}`], { stdio: ['ignore', 'pipe', 'inherit'] });
    let sent = 0;
    child.stdout.once('data', () => {
      sent = performance.now();
      child.kill(signal);
    });
    child.once('error', reject);
    child.once('exit', (code, by) => {
      resolve({ code, signal: by, took: performance.now() - sent });
    });
  });
}

describe('signals', () => {
  let folder = '';
  let target = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'khopso-signals-'));
    target = join(folder, 'bao-cao.docx');
    await writeFile(target, 'before');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('end a process that never lets go of its thread, also after it has written', async () => {
    const busy = `require('node:fs').writeSync(1, 'now'); for (const until = Date.now() + 20000; Date.now() < until;);`;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const end = await signalled(`writeWhole(${JSON.stringify(target)}, 'after').then(() => { ${busy} });`, signal);
      assert.equal(end.signal, signal);
      assert.ok(end.took < 5_000, `${String(end.took)} ms`);
    }
    assert.equal(await readFile(target, 'utf8'), 'after');
  });

  it('leave no draft and the old file whole while a new one is being written', async () => {
    const large = `writeWhole(${JSON.stringify(target)}, Buffer.alloc(400 << 20)); process.stdout.write('now');`;
    const end = await signalled(large, 'SIGTERM');
    assert.ok(end.code === 143 || end.signal === 'SIGTERM', JSON.stringify(end));
    assert.deepEqual(await readdir(folder), ['bao-cao.docx']);
    assert.equal(await readFile(target, 'utf8'), 'before');
  });
});
