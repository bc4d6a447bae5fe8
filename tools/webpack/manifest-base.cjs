/** The manifest for another address: the repository's copy speaks of https://localhost:3000. */
'use strict';

const DEVELOPMENT = 'https://localhost:3000';

/**
 * `base` as the manifest can use it: plain https, no query, fragment or login, the slash at its end dropped.
 * Throws an Error whose message says what is wrong with it and shows a right one.
 */
function baseAddress(base) {
  const refuse = (why) => {
    throw new Error(`--env base=${base}: ${why}; an address like https://so.tinh.gov.vn/khop-so is needed`);
  };
  if (typeof base !== 'string' || base === '') return refuse('no address is given');
  if (!URL.canParse(base)) return refuse('this is no address');
  const address = new URL(base);
  if (address.protocol !== 'https:') return refuse('Office opens https alone');
  if (address.search || address.hash || /[?#]/.test(base)) return refuse('it must end before "?" and "#"');
  if (address.username || address.password) return refuse('it must hold no name or password');
  if (/[\s"<>&']/.test(base)) return refuse('it holds a character that an address in the manifest cannot');
  if (/\.html?$/i.test(address.pathname)) return refuse('it must name the folder, not a page in it');
  return address.href.replace(/\/+$/, '');
}

/** The manifest's text with every address moved to `base` (see baseAddress). */
function manifestFor(text, base) {
  return text.replaceAll(DEVELOPMENT, baseAddress(base));
}

module.exports = { manifestFor, baseAddress, DEVELOPMENT };
