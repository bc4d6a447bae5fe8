/** Characters of XML parts from their bytes, with references resolved; the way back is `core/xml-text`. */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- bytes are looked up inside checked bounds, once a byte: a fallback would cost time */
import type { OpcContext } from './limits';

interface Faulty {
  fault(what: string): Error;
}

const AMPERSAND = 38;
const RETURN = 13;
const SHORT = 24;
/** The five references that XML names. */
export const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function resolve(text: string, owner: Faulty): string {
  return text.replace(/&([^;&]{0,12});?/g, (_all, name: string) => {
    const numeric = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name);
    if (numeric) {
      const code = numeric[1] !== undefined ? parseInt(numeric[1], 16) : Number(numeric[2]);
      if (code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)) return String.fromCodePoint(code);
    } else if (Object.hasOwn(NAMED, name)) return NAMED[name] as string;
    throw owner.fault('xml-entity');
  });
}

/** Bytes from `start` to `end` as text. Throws the owner's fault on bad UTF-8 and on entities that XML does not name. */
export function decodeText(bytes: Uint8Array, start: number, end: number, owner: Faulty, verbatim = false): string {
  let plain = true;
  if (end - start <= SHORT) {
    let text = '';
    for (let i = start; i < end; i += 1) {
      const byte = bytes[i]!;
      if (byte === AMPERSAND || byte === RETURN || byte > 127) {
        plain = false;
        break;
      }
      text += String.fromCharCode(byte);
    }
    if (plain) return text;
  }
  let text: string;
  try {
    text = strict.decode(bytes.subarray(start, end));
  } catch {
    throw owner.fault('xml-encoding');
  }
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  return !verbatim && text.includes('&') ? resolve(text, owner) : text;
}

/** Of the encodings of one byte only the two of Western Europe; a browser, too, reads the first as the second. */
const WESTERN = /^(?:windows-1252|iso-8859-1|latin1)$/i;
/** What windows-1252 has where ISO 8859-1 has control characters; decoders of some platforms do not know it. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const DECLARATION = /^<\?xml[^>]*\?>/;
const CHUNK = 0x2000;

function western(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return text.replace(/[\u0080-\u009f]/g, (sign) => HIGH[sign.charCodeAt(0) - 0x80] ?? sign);
}

function recoded(text: string): Uint8Array {
  return new TextEncoder().encode(text.replace(DECLARATION, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'));
}

/** A part as UTF-8: UTF-16 and Western European are recoded, others are a fault that names them. */
export function toUtf8(bytes: Uint8Array, part: string, context: OpcContext): Uint8Array {
  const [a, b] = bytes;
  const little = (a === 0xff && b === 0xfe) || (a === 0x3c && b === 0);
  const big = (a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c);
  if (little || big) return recoded(new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(bytes));
  const head = String.fromCharCode(...bytes.subarray(0, 120));
  const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*\bencoding\s*=\s*["']([^"']*)["']/.exec(head)?.[1];
  if (declared === undefined || /^(utf-?8|us-ascii)$/i.test(declared)) return bytes;
  if (WESTERN.test(declared)) return recoded(western(bytes));
  throw context.corrupt('xml-encoding', { part, rare: `encoding="${declared.slice(0, 40)}"` });
}
