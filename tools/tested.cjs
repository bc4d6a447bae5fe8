/**
 * The tests of `npm test`, in two runs side by side: what measures coverage (rooms, contracts, goldens), and what proves the
 * whole (browsers, benches, fuzzing), which would only be slowed by it. Fails where one of them does.
 */
'use strict';

const { spawn } = require('node:child_process');
const path = require('node:path');

const root = path.join(__dirname, '..');
const bin = (name, file) => path.join(root, 'node_modules', name, file);
const MOCHA = bin('mocha', 'bin/mocha.js');

function run(...words) {
  return new Promise((resolve) => {
    spawn(process.execPath, words, { cwd: root, stdio: 'inherit' }).once('exit', (code) => resolve(code ?? 1));
  });
}

void Promise.all([
  run(MOCHA, '--config', '.mocharc.whole.json'),
  run(bin('c8', 'bin/c8.js'), process.execPath, MOCHA),
]).then((codes) => {
  process.exitCode = codes.some((code) => code !== 0) ? 1 : 0;
});
