/**
 * Mutation testing: changes the code of rooms line by line and says which changes no test notices.
 *
 *   npm run mutate -- core/decimal language       files or folders under src, with the tests beside them
 *   npm run mutate -- --static core               also what runs once when a file is loaded (tables, patterns): slow
 *
 * Each room is asked by the unit tests in it; rooms that read, ask and diagnose also by whole small sheets (test/sheets).
 */
'use strict';

const { existsSync, statSync } = require('node:fs');
const { join } = require('node:path');

/** As `npm run mutate` alone: where a wrong line would print a wrong figure. */
const ROOMS = [
  'core',
  'language',
  'reading',
  'checks',
  'diagnosis',
  'narrative',
  'hosts/xlsx-file/edit',
  'hosts/docx-file/update',
];
const BY_SHEETS = /^(?:reading|checks|diagnosis)(?:\/|$)/;
const root = join(__dirname, '../..');

/** Globs of what is changed and of the tests that are asked. */
function scopeOf(name) {
  const path = join(root, 'src', name);
  if (existsSync(`${path}.ts`))
    return { mutate: [`src/${name}.ts`], spec: [`src/${name.replace(/[^/]+$/, '')}*.test.ts`] };
  if (!existsSync(path) || !statSync(path).isDirectory()) throw new Error(`src/${name} is neither a folder nor a file`);
  return { mutate: [`src/${name}/**/*.ts`], spec: [`src/${name}/**/*.test.ts`] };
}

async function main(words) {
  const names = words.filter((word) => !word.startsWith('--'));
  const scopes = (names.length > 0 ? names : ROOMS).map(scopeOf);
  const sheets = (names.length > 0 ? names : ROOMS).some((name) => BY_SHEETS.test(name));
  const { Stryker } = await import('@stryker-mutator/core');
  const stryker = new Stryker({
    testRunner: 'mocha',
    plugins: [require.resolve('@stryker-mutator/mocha-runner')],
    coverageAnalysis: 'perTest',
    ignoreStatic: !words.includes('--static'),
    mutate: [
      ...scopes.flatMap(({ mutate }) => mutate),
      '!src/**/*.test.ts',
      '!src/**/*.test-d.ts',
      '!src/**/*.generated.ts',
      '!src/**/index.ts',
    ],
    mochaOptions: {
      'no-config': true,
      'no-package': true,
      require: ['@swc-node/register', './tools/mutate/few-draws.cjs'],
      extension: ['ts'],
      spec: [...new Set(scopes.flatMap(({ spec }) => spec)), ...(sheets ? ['test/sheets/*.test.ts'] : [])],
      ignore: ['**/*.alone.test.ts'],
    },
    ignorePatterns: ['/dist', '/out', '/coverage', 'docs/**/hinh'],
    tempDirName: 'out/mutate',
    reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
    htmlReporter: { fileName: 'out/mutation.html' },
    jsonReporter: { fileName: 'out/mutation.json' },
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
    concurrency: Number(process.env['KHOPSO_JOBS'] ?? 2),
    timeoutMS: 10_000,
    allowEmpty: false,
    disableTypeChecks: false,
    checkers: [],
    thresholds: { high: 90, low: 75, break: null },
  });
  await stryker.runMutationTest();
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
