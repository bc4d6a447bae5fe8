#!/usr/bin/env node
/* Starts the built command line; says in one line what to do when it has not been built. */
'use strict';
const { existsSync } = require('node:fs');
const module_ = require('node:module');
const { join } = require('node:path');

const program = join(__dirname, '..', 'dist', 'cli', 'khopso.cjs');
if (!existsSync(program)) {
  process.stderr.write(
    'khopso: chưa được dựng, hãy chạy "npm run build:cli" (not built yet: run "npm run build:cli").\n',
  );
  process.exit(2);
}
// Compiled code is kept between runs where Node.js can.
module_.enableCompileCache?.();
require(program);
