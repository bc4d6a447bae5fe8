/** Puts a Brotli copy (.br) beside each of our own scripts and styles, for servers that hand out files compressed ahead. */
'use strict';

const { brotliCompressSync, constants } = require('node:zlib');
const { Compilation, sources } = require('webpack');

const NAME = 'CompressedPlugin';

class CompressedPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      // After the integrity plugin, which is registered first and works at the same stage.
      compilation.hooks.processAssets.tap({ name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT + 1 }, () => {
        for (const { name, source } of compilation.getAssets()) {
          if (!/^[^/]+\.(js|css|html)$/.test(name)) continue;
          const bytes = source.buffer();
          const params = {
            [constants.BROTLI_PARAM_QUALITY]: 11,
            [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
            [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
          };
          compilation.emitAsset(`${name}.br`, new sources.RawSource(brotliCompressSync(bytes, { params })));
        }
      });
    });
  }
}

module.exports = { CompressedPlugin };
