/** Puts a Brotli copy (.br) beside each of our own scripts and styles, for servers that hand out files compressed ahead. */
'use strict';

const { promisify } = require('node:util');
const { brotliCompress, constants } = require('node:zlib');
const { Compilation, sources } = require('webpack');

const NAME = 'CompressedPlugin';
const compress = promisify(brotliCompress);

class CompressedPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      // After the integrity plugin, which is registered first and works at the same stage.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT + 1;
      compilation.hooks.processAssets.tapPromise({ name: NAME, stage }, async () => {
        const ours = compilation.getAssets().filter(({ name }) => /^[^/]+\.(js|css|html)$/.test(name));
        await Promise.all(
          ours.map(async ({ name, source }) => {
            const bytes = source.buffer();
            const params = {
              [constants.BROTLI_PARAM_QUALITY]: 11,
              [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
              [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
            };
            compilation.emitAsset(`${name}.br`, new sources.RawSource(await compress(bytes, { params })));
          }),
        );
      });
    });
  }
}

module.exports = { CompressedPlugin };
