/** The command line as a process: a reader that leaves, a full disk, a signal; never a stack trace. */
import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UNCOVERED } from '../support/uncovered';

const FINANCE = join('samples', 'quang-tri-2021-h1', 'tai-chinh.xlsx');
const PROGRAM = [process.execPath, join('bin', 'khopso.cjs')].map((word) => `'${word}'`).join(' ');

/** Runs one line of shell in which `khopso` is the program; its status and what it said on stderr. */
function shell(line: string): Promise<{ status: number | null; error: string }> {
  return new Promise((resolve) => {
    const child = spawn('/bin/sh', ['-c', line.replace('khopso', PROGRAM)], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: UNCOVERED,
    });
    let error = '';
    child.stderr.on('data', (chunk: Buffer) => {
      error += chunk.toString();
    });
    child.on('close', (status) => {
      resolve({ status, error });
    });
  });
}

describe('streams of the command line', function () {
  this.timeout(60_000);

  it('says nothing when its reader leaves', async () => {
    const { error } = await shell(`khopso check ${FINANCE} --format json | true`);
    assert.equal(error, '');
  });

  if (existsSync('/dev/full')) it('says in one line that the disk is full', async () => {
    const { status, error } = await shell(`khopso facts ${FINANCE} > /dev/full`);
    assert.equal(status, 2);
    assert.match(error, /^khopso: [^\n]+ổ đĩa đã đầy[^\n]+\n$/);
  });
});
