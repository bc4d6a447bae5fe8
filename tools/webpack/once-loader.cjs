/**
 * Hands out what the loaders behind it made of a file when another of the builds has had it made already: pane, workbench,
 * pages and command line share most of their sources, and compiling them is a third of a build.
 */
'use strict';

const { statSync } = require('node:fs');

/** By path: what was made of the file as it stood then. */
const made = new Map();

/** Of a file's content as good as its text, in one process: when it was changed, and its length. */
function stamp(path) {
  const { mtimeMs, size } = statSync(path);
  return `${String(mtimeMs)} ${String(size)}`;
}

function onceLoader(content, map) {
  made.set(this.resourcePath, { stamp: this.data.stamp, content, map });
  this.callback(null, content, map);
}

onceLoader.pitch = function pitch(_rest, _before, data) {
  data.stamp = stamp(this.resourcePath);
  const known = made.get(this.resourcePath);
  if (known?.stamp !== data.stamp) return;
  // The file is not read again, which is when it would have become one to watch.
  this.addDependency(this.resourcePath);
  this.callback(null, known.content, known.map);
};

module.exports = onceLoader;
