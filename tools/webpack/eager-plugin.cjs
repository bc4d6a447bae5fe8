/**
 * Tells the browser that what the pane begins with is all called at once: Chromium (WebView2, from 136 on) then compiles it
 * beside the page while it arrives, instead of function by function when the page runs; others take it for a comment.
 * Reference: V8, explicit compile hints (v8.dev/blog/explicit-compile-hints).
 */
'use strict';

const { Compilation, sources } = require('webpack');

const NAME = 'EagerPlugin';
const HINT = '//# allFunctionsCalledOnLoad\n';

class EagerPlugin {
  /** `groups`: names of chunks, as webpackChunkName gives them. */
  constructor(groups) {
    this.groups = groups;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      // After the minimizer, which drops comments; before maps, hashes and integrity.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 50;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const files = this.groups.flatMap((name) => compilation.namedChunkGroups.get(name)?.getFiles() ?? []);
        for (const file of new Set(files.filter((name) => name.endsWith('.js'))))
          compilation.updateAsset(file, (source) => new sources.ConcatSource(HINT, source));
      });
    });
  }
}

module.exports = { EagerPlugin };
