/** The report of the sample workbooks as bytes, made by the engine itself in a process of its own. */
'use strict';

const { execFile } = require('node:child_process');
const { promisify } = require('node:util');
const path = require('node:path');

const root = path.join(__dirname, '../..');

/** Beside the build, which goes on meanwhile; rejects with what that process said. */
async function sampleReport() {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['-r', '@swc-node/register', path.join(root, 'tools/make-sample-report.ts')],
    { cwd: root, maxBuffer: 32 * 1024 * 1024, encoding: 'buffer' },
  );
  return stdout;
}

module.exports = { sampleReport };
