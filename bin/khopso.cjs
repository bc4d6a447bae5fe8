#!/usr/bin/env node
/* Starts the built command line; says in one line what to do when it has not been built. */
'use strict';
const { existsSync } = require('node:fs');
const module_ = require('node:module');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');

const folder = join(__dirname, '..', 'dist', 'cli');
const program = join(folder, 'khopso.cjs');
if (!existsSync(program)) {
  process.stderr.write(
    'khopso: chưa được dựng, hãy chạy "npm run build:cli" (not built yet: run "npm run build:cli").\n',
  );
  process.exit(2);
}
// Compiled code is kept between runs: by Node.js where it can, by us where it cannot.
if (module_.enableCompileCache) module_.enableCompileCache();
else {
  // Node.js 20 compiles functions anew, to be faster, when they are about to end, and on what it saw of the first lines alone:
  // a third of the time of a small workbook, a sixth of a large one. Fifteen times as long a look is better for both.
  // Patterns are used often or not at all: compiled once, not twice.
  setFlagsFromString('--interrupt-budget=1000000');
  setFlagsFromString('--no-regexp-tier-up');
  const code = require('./code-cache.cjs').keepCode(join(folder, 'code'));
  process.on('exit', code.save);
}
require(program);
