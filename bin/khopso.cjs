#!/usr/bin/env node
/* Starts the built command line; says in one line what to do when it has not been built. */
'use strict';
const { existsSync } = require('node:fs');
const module_ = require('node:module');
const { join } = require('node:path');

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
  const code = require('./code-cache.cjs').keepCode(join(folder, 'code'));
  process.on('exit', code.save);
}
require(program);
