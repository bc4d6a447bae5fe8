/*
 * Compiled code of the program, kept beside it between runs: Node.js 20 has no compile cache of its own. Whoever can write
 * there can write the program itself; where nobody can, nothing is kept.
 */
'use strict';
const { isAscii } = require('node:buffer');
const { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { basename, join } = require('node:path');
const { Script } = require('node:vm');

/**
 * So many starts add what they ran of a file: the first may have been another command, and what it left out would be compiled
 * at every start from then on (a quarter of the time of a small check, where the first was a document's).
 */
const STARTS = 4;

/** The code, with how many starts it is of: the last byte. */
function kept(file) {
  try {
    const bytes = readFileSync(file);
    return { code: bytes.subarray(0, -1), starts: bytes[bytes.length - 1] };
  } catch {
    return undefined;
  }
}

/** A program's text: what is ASCII throughout, as all but the entry is, is decoded by no more than a copy. */
function textIn(filename) {
  const bytes = readFileSync(filename);
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
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
 * ran, and in the first starts what ran beside that; it gives the names of the files that were compiled anew.
 */
exports.keepCode = (folder) => {
  const open = [];
  Module._extensions['.cjs'] = (module, filename) => {
    const { mtimeMs, size } = statSync(filename);
    const name = `${basename(filename)}-${process.version}-${process.arch}-${size}-${Math.round(mtimeMs)}.code`;
    const file = join(folder, name);
    const known = kept(file);
    const script = new Script(Module.wrap(textIn(filename)), { filename, cachedData: known?.code });
    const before = known === undefined || script.cachedDataRejected ? null : known;
    if ((before?.starts ?? 0) < STARTS) open.push({ script, file, filename, before });
    const run = script.runInThisContext();
    run.call(module.exports, module.exports, Module.createRequire(filename), module, filename, module.path);
  };
  return {
    save() {
      return open.splice(0).flatMap(({ script, file, filename, before }) => {
        const code = script.createCachedData();
        // Where memory was short, functions that did not run may be gone.
        const best = before !== null && before.code.length > code.length ? before.code : code;
        keep(folder, file, Buffer.concat([best, Buffer.from([(before?.starts ?? 0) + 1])]));
        return before === null ? [basename(filename)] : [];
      });
    },
  };
};
