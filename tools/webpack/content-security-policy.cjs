/**
 * The pane's content security policy, in one place for the page, the documented headers and the tests.
 * No eval, no inline script, no inline style but the two that office.js itself applies, no origin but our own and
 * that of Microsoft's office.js.
 */
'use strict';

const OFFICE_CDN = 'https://appsforoffice.microsoft.com';

/** Style attributes that office.js sets at boot, by hash ('unsafe-hashes' lets attributes be named so, these and no others). */
const OFFICE_STYLES = [
  "'sha256-ICa0DhwZQJsOd/Rn0N8H6FdQ71GfNL+op2zhAQ+Y4mM='",
  "'sha256-ZD0chCyBaNHl+4UwQHJIHGoYhKwMeyCXGgJTKW5/67E='",
];

function paneContentSecurityPolicy() {
  return [
    "default-src 'none'",
    `script-src 'self' ${OFFICE_CDN}`,
    ["style-src 'self'", "'unsafe-hashes'", ...OFFICE_STYLES].join(' '),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

module.exports = { paneContentSecurityPolicy, OFFICE_CDN };
