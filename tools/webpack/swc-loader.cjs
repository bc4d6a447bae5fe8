/** TypeScript to JavaScript, file by file, by the compiler that the tests use too; types are checked by `npm run types`. */
'use strict';

const { transform } = require('@swc/core');

/** As tsconfig.json says. */
const jsc = (tsx) => ({
  target: 'es2022',
  parser: { syntax: 'typescript', tsx },
  transform: { react: { runtime: 'automatic', importSource: 'preact' }, useDefineForClassFields: true },
});

module.exports = function swcLoader(source) {
  const done = this.async();
  transform(source, {
    filename: this.resourcePath,
    configFile: false,
    swcrc: false,
    sourceMaps: this.sourceMap,
    module: { type: 'es6' },
    jsc: jsc(this.resourcePath.endsWith('x')),
  }).then(({ code, map }) => done(null, code, map && JSON.parse(map)), done);
};
