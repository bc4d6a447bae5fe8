/**
 * Subresource integrity for our own files: every script and stylesheet that an emitted page names gets its SHA-384, and
 * so does every chunk that is loaded later. Chunk hashes are only known at the end, so the loader first carries a
 * placeholder of the same length.
 */
'use strict';

const { createHash } = require('node:crypto');
const { Compilation, sources, web } = require('webpack');

const NAME = 'IntegrityPlugin';
const LENGTH = 'sha384-'.length + 64;

function placeholder(chunkId) {
  const name = createHash('sha256').update(String(chunkId)).digest('hex');
  return `sha384-${name}`.padEnd(LENGTH, '0').slice(0, LENGTH);
}

function digest(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

class IntegrityPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      web.JsonpTemplatePlugin.getCompilationHooks(compilation);
      const { LoadScriptRuntimeModule } = require('webpack').runtime ?? {};
      const hooks = (
        LoadScriptRuntimeModule ?? require('webpack/lib/runtime/LoadScriptRuntimeModule')
      ).getCompilationHooks(compilation);
      hooks.createScript.tap(NAME, (source, chunk) => {
        const table = {};
        for (const later of chunk.getAllAsyncChunks()) if (later.id !== null) table[later.id] = placeholder(later.id);
        return `${source}\nscript.integrity = (${JSON.stringify(table)})[chunkId] || '';`;
      });
      compilation.hooks.processAssets.tap({ name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        this.seal(compilation);
      });
    });
  }

  seal(compilation) {
    const real = new Map();
    for (const chunk of compilation.chunks) {
      if (chunk.canBeInitial()) continue;
      for (const file of chunk.files) {
        if (file.endsWith('.js')) real.set(placeholder(chunk.id), digest(compilation.getAsset(file).source.buffer()));
      }
    }
    for (const chunk of compilation.chunks) {
      for (const file of chunk.files) {
        if (!file.endsWith('.js')) continue;
        let text = String(compilation.getAsset(file).source.source());
        let changed = false;
        for (const [from, to] of real) {
          if (text.includes(from)) {
            text = text.replaceAll(from, to);
            changed = true;
          }
        }
        if (changed) compilation.updateAsset(file, new sources.RawSource(text));
      }
    }
    for (const { name, source } of compilation.getAssets()) {
      if (!name.endsWith('.html')) continue;
      const page = String(source.source()).replace(
        /<(script|link)\b([^>]*?)\b(src|href)="?([^":\s>]+\.(?:js|css))"?([^>]*)>/g,
        (whole, tag, before, attribute, file, after) => {
          const asset = compilation.getAsset(file);
          if (!asset) return whole;
          return `<${tag}${before}${attribute}="${file}" integrity="${digest(asset.source.buffer())}" crossorigin="anonymous"${after}>`;
        },
      );
      compilation.updateAsset(name, new sources.RawSource(page));
    }
  }
}

module.exports = { IntegrityPlugin };
