/**
 * Microsoft's rules for Office.js as a plugin of oxlint: its rules alone. The package's own door also loads what it recommends
 * beside them for ESLint (React's plugins, Prettier), which package.json leaves out with its overrides.
 */
'use strict';

module.exports = {
  meta: { name: 'office-addins' },
  rules: require('eslint-plugin-office-addins/lib/rules').default,
};
