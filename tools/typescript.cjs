/**
 * Lets Node.js load our TypeScript as it stands (`node -r ./tools/typescript.cjs`, mocha's workers, threads, child processes):
 * swc takes the types off each file once and keeps what it made beside the packages, for every process that comes after.
 * Nothing else is loaded for it: of the two dozen processes of a test run each begins a quarter of a second sooner than where
 * the compiler itself is.
 */
'use strict';

const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');

const root = join(__dirname, '..');
const kept = join(root, 'node_modules/.cache/khopso-typescript');
const { version } = require('@swc/core/package.json');
const { compilerOptions } = require('../tsconfig.json');

const options = {
  swcrc: false,
  configFile: false,
  isModule: true,
  sourceMaps: 'inline',
  inlineSourcesContent: true,
  module: { type: 'commonjs' },
  jsc: {
    target: compilerOptions.target.toLowerCase(),
    transform: {
      useDefineForClassFields: true,
      react: { runtime: 'automatic', importSource: compilerOptions.jsxImportSource },
    },
    experimental: { keepImportAttributes: true },
  },
};
const salt = JSON.stringify([version, options]);

function compiled(file) {
  const source = readFileSync(file, 'utf8');
  const key = createHash('sha1').update(salt).update(file).update(source).digest('hex');
  const place = join(kept, `${key}.cjs`);
  try {
    return readFileSync(place, 'utf8');
  } catch {
    const parser = { syntax: 'typescript', tsx: file.endsWith('x') };
    const { code } = require('@swc/core').transformSync(source, {
      ...options,
      filename: file,
      jsc: { ...options.jsc, parser },
    });
    mkdirSync(kept, { recursive: true });
    // Whole or not at all: other processes look for it too.
    const draft = `${place}.${String(process.pid)}`;
    writeFileSync(draft, code);
    renameSync(draft, place);
    return code;
  }
}

// Faults are told where they are in the source.
process.setSourceMapsEnabled(true);

for (const ending of ['.ts', '.tsx'])
  Module._extensions[ending] = (module, file) => {
    module._compile(compiled(file), file);
  };
