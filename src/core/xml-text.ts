/** Text on its way into XML, wherever XML is written: escaped, and without the characters that XML 1.0 has no way to write. */

const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Holds something that cannot stand as it is; nearly no text does. */
const SPECIAL = /[^\t\n !#-%'-;=?-\ud7ff\ue000-\ufffd"]/;
const SPECIAL_IN_ATTRIBUTE = /[^ !#-%'-;=?-\ud7ff\ue000-\ufffd]/;

/** Text with another one in place of each character that XML 1.0 has no way to write (clause 2.2, Char). */
export function withoutForbidden(text: string, instead: string): string {
  return SPECIAL.test(text) ? text.replace(FORBIDDEN, instead) : text;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Safe both as an element's text and as an attribute in double quotes; characters that XML forbids are dropped. */
export function escapeXml(text: string): string {
  if (!SPECIAL_IN_ATTRIBUTE.test(text)) return text;
  return escaped(withoutForbidden(text, '')).replace(/"/g, '&quot;');
}

/** An element's text, so that each character comes back as it was; one that XML forbids as U+FFFD. */
export function escapeText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return escaped(withoutForbidden(text, '\ufffd')).replace(/\r/g, '&#13;');
}

/** As `escapeText`, for an attribute between double quotes, whose blanks would otherwise be made even. */
export function escapeAttribute(text: string): string {
  if (!SPECIAL_IN_ATTRIBUTE.test(text)) return text;
  return escapeText(text).replace(/"/g, '&quot;').replace(/\t/g, '&#9;').replace(/\n/g, '&#10;');
}
