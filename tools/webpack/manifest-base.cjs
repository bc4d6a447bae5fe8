/** The manifest for another address: the repository's copy speaks of https://localhost:3000. */
'use strict';

const DEVELOPMENT = 'https://localhost:3000';

/** The manifest's text with every address moved to `base` (https, no query; a trailing slash is dropped). Throws on any other. */
function manifestFor(text, base) {
  const address = new URL(base);
  if (address.protocol !== 'https:' || address.search || address.hash) throw new Error(`The base address must be plain https: ${base}`);
  return text.replaceAll(DEVELOPMENT, address.href.replace(/\/+$/, ''));
}

module.exports = { manifestFor, DEVELOPMENT };
