/* The main job on the sample: prints the findings, then writes the report with the open error as an annex. */
'use strict';
const { spawnSync } = require('node:child_process');
const { mkdirSync, readdirSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const sample = join('samples', 'quang-tri-2021-h1');
const books = readdirSync(join(root, sample))
  .filter((name) => name.endsWith('.xlsx'))
  .sort()
  .map((name) => join(sample, name));
const report = join('out', 'bao-cao-6-thang-dau-nam-2021.docx');

/** Runs one command of khopso from the project's root and returns its exit status. */
function khopso(words) {
  process.stdout.write(`\n$ khopso ${words.join(' ')}\n\n`);
  const { status } = spawnSync(process.execPath, [join(root, 'bin', 'khopso.cjs'), ...words], {
    cwd: root,
    stdio: 'inherit',
  });
  return status;
}

mkdirSync(join(root, 'out'), { recursive: true });
const found = khopso(['check', ...books]);
const written = khopso(['report', ...books, '-o', report, '--force']);
if (found !== 1 || written !== 0) process.exit(2);
process.stdout.write(`\nBáo cáo: ${report}\n`);
