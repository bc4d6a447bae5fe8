/*
 * Compiled code of the program, kept beside it between runs: Node.js 20 has no compile cache of its own. Whoever can write
 * there can write the program itself; where nobody can, nothing is kept.
 */
'use strict';
const { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { basename, join } = require('node:path');
const { Script } = require('node:vm');

function kept(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Written whole or not at all; a failure costs the next start some time and nothing else. */
function keep(folder, file, data) {
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, data);
    renameSync(draft, file);
  } catch {
    try {
      rmSync(draft, { force: true });
    } catch {
      // There is no such folder.
    }
  }
}

/**
 * From now on `.cjs` files run from code kept in `folder`. `save` keeps what was compiled anew, with every function that
 * ran; it gives the names of those files.
 */
exports.keepCode = (folder) => {
  const fresh = [];
  Module._extensions['.cjs'] = (module, filename) => {
    const { mtimeMs, size } = statSync(filename);
    const name = `${basename(filename)}-${process.version}-${process.arch}-${size}-${Math.round(mtimeMs)}.code`;
    const file = join(folder, name);
    const cachedData = kept(file);
    const script = new Script(Module.wrap(readFileSync(filename, 'utf8')), { filename, cachedData });
    if (cachedData === undefined || script.cachedDataRejected) fresh.push({ script, file, filename });
    const run = script.runInThisContext();
    run.call(module.exports, module.exports, Module.createRequire(filename), module, filename, module.path);
  };
  return {
    save() {
      return fresh.splice(0).map(({ script, file, filename }) => {
        keep(folder, file, script.createCachedData());
        return basename(filename);
      });
    },
  };
};
