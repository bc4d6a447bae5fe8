/**
 * Builds what leaves this repository: the pane (dist/taskpane, any static server can host it), the workbench's page
 * (dist/workbench), that of submissions (dist/pages) and the command line (dist/cli/khopso.cjs).
 *
 *   webpack                                 everything
 *   webpack --env only=pane                 one of: pane, workbench, pages, cli
 *   webpack --env base=https://so.gov.vn/ks the pane for that address (default https://localhost:3000)
 *   webpack --env office=copy               never the CDN's office.js, always the copy beside the page
 */
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { CompressedPlugin } = require('./tools/webpack/compressed-plugin.cjs');
const { EagerPlugin } = require('./tools/webpack/eager-plugin.cjs');
const { guidePages } = require('./tools/webpack/guide-pages.cjs');
const { IntegrityPlugin } = require('./tools/webpack/integrity-plugin.cjs');
const { baseAddress, manifestFor, DEVELOPMENT } = require('./tools/webpack/manifest-base.cjs');
const { sampleReport } = require('./tools/webpack/sample-report.cjs');
const { paneContentSecurityPolicy } = require('./tools/webpack/content-security-policy.cjs');

const root = __dirname;
const version = require('./package.json').version;
const OFFICE = path.join(root, 'node_modules/@microsoft/office-js/dist');

/** What the copy of office.js needs for Excel and Word on the platforms that have the RichApi, and nothing else. */
const OFFICE_FILES = [
  'office.js',
  'o15apptofilemappingtable.js',
  'es6-promise.js',
  'excel-web-16.00.js',
  'excel-web-16.00-core.js',
  'excel-win32-16.01.js',
  'excel-win32-16.01-core.js',
  'excel-mac-16.00.js',
  'excel-mac-16.00-core.js',
  'excel-ios-16.00.js',
  'word-web-16.00.js',
  'word-win32-16.01.js',
  'word-mac-16.00.js',
  'word-ios-16.00.js',
  'en-us/office_strings.js',
  'vi-vn/office_strings.js',
  'telemetry/oteljs_agave.js',
];

const compile = [
  require.resolve('./tools/webpack/once-loader.cjs'),
  { loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
];
/** Files that do something when they are loaded: entries and the registration of elements. */
const ACTS = [/[\\/]main\.tsx?$/, /[\\/]worker\.ts$/, /[\\/]taskpane[\\/]parts[\\/]define\.ts$/];
const typescriptBy = (use) => [
  { test: /\.tsx?$/, include: ACTS, use },
  // Every other file of ours only declares, so that what a page does not use never reaches it.
  { test: /\.tsx?$/, exclude: [/node_modules/, ...ACTS], sideEffects: false, use },
];
const typescript = typescriptBy(compile);

const common = {
  mode: 'production',
  // Never an eval devtool: the pane's policy forbids it. Maps are files of their own and are not loaded unasked.
  devtool: 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: typescript },
  performance: { hints: false },
  stats: 'errors-warnings',
  // liquidjs' Node build asks for createRequire in a branch that our locked-down engine never takes.
  ignoreWarnings: [{ module: /liquidjs/, message: /createRequire/ }],
};

function pane(env) {
  const base = baseAddress('base' in env ? env.base : DEVELOPMENT);
  if (![undefined, 'copy', 'cdn'].includes(env.office))
    throw new Error(`--env office=${env.office}: it is "copy" or "cdn"`);
  return {
    ...common,
    name: 'pane',
    target: ['web', 'es2020'],
    entry: { taskpane: './src/taskpane/main.ts' },
    output: {
      path: path.join(root, 'dist/taskpane'),
      filename: '[name].[contenthash:10].js',
      chunkFilename: '[name].[contenthash:10].js',
      publicPath: '',
      crossOriginLoading: 'anonymous',
      clean: true,
    },
    optimization: {
      chunkIds: 'named',
      moduleIds: 'deterministic',
      // What one part alone takes from outside comes with it: together it is smaller, and one request less.
      splitChunks: { usedExports: false, cacheGroups: { defaultVendors: false } },
      minimizer: [
        new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, minimizerOptions: { compress: { passes: 3 } } }),
      ],
    },
    plugins: [
      new HtmlWebpackPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        // Before the styles, which a script waits for: what it does first is to ask for office.js.
        scriptLoading: 'blocking',
        inject: false,
        minify: false,
        templateParameters: (_compilation, _assets, tags, options) => ({
          htmlWebpackPlugin: { tags, options },
          version,
          policy: paneContentSecurityPolicy(),
          office: env.office === 'copy' ? 'copy' : 'cdn',
        }),
      }),
      new CopyPlugin({
        patterns: [
          { from: './src/taskpane/pane.css', to: 'pane.css' },
          { from: './assets', to: 'assets' },
          ...guidePages(),
          { from: './manifest.xml', to: 'manifest.xml', transform: (text) => manifestFor(String(text), base) },
          ...OFFICE_FILES.filter((file) => fs.existsSync(path.join(OFFICE, file))).map((file) => ({
            from: path.join(OFFICE, file),
            to: `office/${file}`,
            info: { minimized: true },
          })),
        ],
      }),
      new EagerPlugin(['page', 'excel', 'word']),
      new IntegrityPlugin(),
      new CompressedPlugin(),
    ],
  };
}

const SAMPLE_REPORT = 'bao-cao-6-thang-dau-nam-2021.docx';

/** The sample workbooks and their report, with an index of them for the page. */
function samplePatterns() {
  const folder = path.join(root, 'samples/quang-tri-2021-h1');
  const files = fs.existsSync(folder)
    ? fs
        .readdirSync(folder)
        .filter((name) => name.endsWith('.xlsx'))
        .sort()
    : [];
  if (files.length === 0) return [];
  return [
    ...files.map((file) => ({ from: path.join(folder, file), to: `samples/${file}` })),
    { from: path.join(folder, files[0]), to: `samples/${SAMPLE_REPORT}`, transform: sampleReport },
    {
      from: path.join(folder, files[0]),
      to: 'samples/index.json',
      transform: () => JSON.stringify([...files, SAMPLE_REPORT]),
    },
  ];
}

function workbench() {
  return {
    ...common,
    name: 'workbench',
    target: ['web', 'es2020'],
    entry: { workbench: './src/workbench/main.ts' },
    // Served to the machine that built it: nobody waits for a smaller file.
    optimization: { minimize: false },
    output: {
      path: path.join(root, 'dist/workbench'),
      filename: '[name].[contenthash:10].js',
      chunkFilename: '[name].[contenthash:10].js',
      publicPath: '',
      clean: true,
    },
    plugins: [
      new HtmlWebpackPlugin({ template: './src/workbench/workbench.html', filename: 'workbench.html', minify: false }),
      new CopyPlugin({
        patterns: [{ from: './src/workbench/workbench.css', to: 'workbench.css' }, ...samplePatterns()],
      }),
    ],
  };
}

/** The page of those who collect and hand in, served by `khopso serve`. */
function pages() {
  return {
    ...common,
    name: 'pages',
    target: ['web', 'es2020'],
    devtool: false,
    entry: { pages: './src/server/pages/main.tsx' },
    output: {
      path: path.join(root, 'dist/pages'),
      filename: '[name].[contenthash:10].js',
      publicPath: '',
      clean: true,
    },
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
    plugins: [
      new HtmlWebpackPlugin({
        template: './src/server/pages/index.html',
        filename: 'index.html',
        scriptLoading: 'defer',
        inject: 'head',
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: './src/server/pages/pages.css', to: 'pages.css' },
          { from: './assets/icon-32.png', to: 'assets/icon-32.png' },
        ],
      }),
    ],
  };
}

/** Packages that few workbooks need: files of their own, loaded at the first use of what they export. */
const LATE = { yaml: 'yaml', shapes: 'zod/mini', deflate: 'fflate' };

/** A module that is loaded at the first use of what it exports. */
const lazily = (module) => `new Proxy({}, { get: (_, name) => require(${module})[name] })`;

function cli() {
  return {
    ...common,
    name: 'cli',
    target: 'node20',
    devtool: false,
    // A page may take its time over its patterns, and ranges would make it longer to load.
    module: { rules: typescriptBy([require.resolve('./tools/webpack/letters-loader.cjs'), ...compile]) },
    // The second one is the thread that reads and checks workbooks, begun only where one is needed; the rest, packages.
    entry: { khopso: './src/cli/main.ts', 'books-thread': './src/threads/worker.ts', ...LATE },
    output: {
      path: path.join(root, 'dist/cli'),
      filename: '[name].cjs',
      // What only some command needs is a file of its own, loaded when that command runs.
      chunkFilename: 'part-[id].cjs',
      library: { type: 'commonjs2' },
      clean: true,
    },
    node: { __dirname: false, __filename: false },
    // What only the server needs stays a package of its own: it brings binaries, and no other command loads it.
    externals: [
      Object.fromEntries(['fastify', 'hash-wasm', 'libsql', 'postgres'].map((name) => [name, `commonjs2 ${name}`])),
      // It runs commands that are programs of their own, of which we have none: loaded should it ever ask.
      ({ request, contextInfo }, done) =>
        request === 'node:child_process' && /[\\/]commander[\\/]/.test(contextInfo.issuer)
          ? done(null, 'var { spawn: (...words) => require("node:child_process").spawn(...words) }')
          : done(),
      // What a check of workbooks does not use: a twentieth of a small one's time.
      { 'node:fs/promises': `var ${lazily('"node:fs/promises"')}` },
      ({ request, contextInfo }, done) => {
        const name = Object.keys(LATE).find((late) => LATE[late] === request);
        if (name === undefined || contextInfo.issuer === '') return done();
        return done(null, `var ${lazily(`"./${name}.cjs"`)}`);
      },
    ],
    optimization: {
      chunkIds: 'deterministic',
      splitChunks: { minSize: 200_000 },
      // Smaller files start sooner. Names stay readable in a report of a fault.
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          minimizerOptions: {
            compress: { defaults: false, unused: true, dead_code: true },
            mangle: { keep_fnames: true, keep_classnames: true },
            // One byte a letter: read and compiled as it lies there.
            format: { ascii_only: true },
          },
        }),
      ],
    },
  };
}

module.exports = (env = {}) => {
  if (![undefined, 'pane', 'workbench', 'pages', 'cli'].includes(env.only))
    throw new Error(`--env only=${env.only}: it is "pane", "workbench", "pages" or "cli"`);
  return [pane(env), workbench(), pages(), cli()]
    .filter((target) => env.only === undefined || env.only === target.name)
    .filter((target) => fs.existsSync(path.join(root, Object.values(target.entry)[0])));
};
