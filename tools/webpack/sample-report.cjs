/** The report of the sample workbooks as bytes, made by the engine itself in a process of its own. */
'use strict';

const { spawnSync } = require('node:child_process');
const path = require('node:path');

const root = path.join(__dirname, '../..');

function sampleReport() {
  const made = spawnSync(
    process.execPath,
    ['-r', '@swc-node/register', path.join(root, 'tools/make-sample-report.ts')],
    { cwd: root, maxBuffer: 32 * 1024 * 1024 },
  );
  if (made.status !== 0) throw new Error(`the sample report cannot be made: ${String(made.stderr)}`);
  return made.stdout;
}

module.exports = { sampleReport };
