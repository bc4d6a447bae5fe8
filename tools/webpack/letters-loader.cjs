/**
 * Writes `\p{L}` in patterns as the ranges it stands for. Node.js and browsers look the class up and work it out anew for each
 * pattern, at its first use: half a millisecond, three quarters with the flag `i`, and a check of one workbook uses some
 * sixty patterns. A few dozen ranges cost a fiftieth.
 *
 * Latin, Greek, Cyrillic, Armenian, signs and symbols are told as `\p{L}` tells them; of other scripts whole blocks count as
 * letters, with the marks and digits in them (test/letters-loader.test.ts).
 */
'use strict';

const ts = require('typescript');

const LETTER = '\\p{L}';
/** Up to here, and between these, letter by letter. */
const EXACT = [
  [0, 0x58f],
  [0x2000, 0x2bff],
];
/** As they stand. */
const BLOCKS = [
  [0x590, 0x1fff],
  [0x2c00, 0x2dff],
  [0x2e2f, 0x2e2f],
  [0x3005, 0x3006],
  [0x3031, 0x3035],
  [0x303b, 0x303c],
  [0x3041, 0xd7ff],
  [0xf900, 0xfdff],
  [0xfe70, 0xfefe],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
  [0xff66, 0xffdc],
  [0x10000, 0x1efff],
  [0x20000, 0x3ffff],
];

const isLetter = (code) => /\p{L}/u.test(String.fromCodePoint(code));

function lettersBetween(first, last) {
  const found = [];
  let from = -1;
  for (let code = first; code <= last + 1; code += 1) {
    const letter = code <= last && isLetter(code);
    if (letter && from < 0) from = code;
    if (letter || from < 0) continue;
    found.push([from, code - 1]);
    from = -1;
  }
  return found;
}

const escaped = (code) =>
  code < 0x80
    ? String.fromCharCode(code)
    : code < 0x10000
      ? `\\u${code.toString(16).padStart(4, '0')}`
      : `\\u{${code.toString(16)}}`;

/** What stands between the brackets of a class. */
const LETTERS = [...EXACT.flatMap(([first, last]) => lettersBetween(first, last)), ...BLOCKS]
  .map(([first, last]) => (first === last ? escaped(first) : `${escaped(first)}-${escaped(last)}`))
  .join('');

/** Whether a place of a pattern stands in a class. */
function inClass(pattern, at) {
  let open = false;
  for (let i = 0; i < at; i += 1) {
    if (pattern[i] === '\\') i += 1;
    else if (pattern[i] === '[') open = true;
    else if (pattern[i] === ']') open = false;
  }
  return open;
}

/** A literal of the source with the ranges in place of the class; a text doubles its backslashes, a pattern does not. */
function written(source) {
  const doubled = source.includes(`\\${LETTER}`);
  const [token, letters] = doubled ? [`\\${LETTER}`, LETTERS.replaceAll('\\', '\\\\')] : [LETTER, LETTERS];
  const pattern = (text) => (doubled ? text.replaceAll('\\\\', '\\') : text);
  let text = '';
  let from = 0;
  for (let at = source.indexOf(token); at >= 0; at = source.indexOf(token, from)) {
    const before = pattern(source.slice(0, at));
    text += source.slice(from, at) + (inClass(before, before.length) ? letters : `[${letters}]`);
    from = at + token.length;
  }
  return text + source.slice(from);
}

const isTemplate = (node) =>
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node);

/** JavaScript with every `\p{L}` of its patterns and texts as ranges. */
function withLetters(code) {
  if (!code.includes(LETTER)) return code;
  let text = '';
  let from = 0;
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node) || ts.isStringLiteral(node) || isTemplate(node)) {
      const own = node.getText();
      if (own.includes(LETTER)) {
        text += code.slice(from, node.getStart()) + written(own);
        from = node.getEnd();
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('code.js', code, ts.ScriptTarget.Latest, true));
  return text + code.slice(from);
}

module.exports = function lettersLoader(content, map) {
  this.callback(null, withLetters(content), map);
};
module.exports.withLetters = withLetters;
