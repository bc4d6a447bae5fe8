/** Vietnamese text made comparable: composed (sheets often arrive NFD), blanks collapsed, case folded; accents always kept. */

import { BoundedMemory } from './bounded-memory';

const BLANKS = /[\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\uFEFF]+/g;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069]/g;

/** Whether a text is normal already: letters that are composed, single spaces inside, nothing invisible. Most texts are. */
function isNormal(text: string): boolean {
  let previous = 0x20;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x7f) {
      if (code < 0x20 || (code === 0x20 && previous === 0x20)) return false;
    } else if (
      code < 0xc0 ||
      (code >= 0x300 && code <= 0x36f) ||
      (code >= 0x1100 && code < 0x1e00) ||
      (code >= 0x1f00 && code !== 0x2013 && code !== 0x2026)
    ) {
      return false;
    }
    previous = code;
  }
  return previous !== 0x20 || text === '';
}

/** Long texts are asked for as often as short ones, and take their length each time. */
const LONG = 400;
const normal = new BoundedMemory<string>(1_000, 4_000_000);

/** Letters set apart to fill a line ("T ổ n g   c ộ n g"): words are as far apart as two blanks, or it is one word. */
const SET_APART = /^(?=.*[^\x20-\x7e])\p{L}(?:[\s\u00A0]+\p{L}){3,}$/u;

const closedUp = (text: string): string => (SET_APART.test(text) ? text.replace(/(?<!\s)\s(?!\s)/gu, '') : text);

function normalised(text: string): string {
  if (isNormal(text)) return text.charCodeAt(1) === 0x20 ? closedUp(text) : text;
  return closedUp(text.normalize('NFC').replace(INVISIBLE, '').trim()).replace(BLANKS, ' ');
}

/**
 * NFC, every run of blanks (no-break and thin ones too) as one space, invisible marks dropped, trimmed; letters that are set
 * apart stand together.
 */
export function normaliseText(text: string): string {
  return text.length < LONG ? normalised(text) : normal.of(text, normalised);
}

/** Tone marks stand on either vowel of these pairs in print ("hoà", "hòa"): one spelling for matching. */
const TONES: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};
const TONE_PAIR = /(?<!q)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;

const shared = new BoundedMemory<string>(20_000, 4_000_000);

/** The same text, as one object however often a text like it is read: what is held for long shares it. */
export function sharedText(text: string): string {
  return shared.of(text, (own) => own);
}

/** Labels and headings repeat all over a workbook. */
const folded = new BoundedMemory<string>(20_000, 4_000_000);

function fold(text: string): string {
  return normaliseText(text)
    .toLowerCase()
    .replace(TONE_PAIR, (pair) => TONES[pair] ?? pair);
}

/** Lower-case normalised text for matching, with one spelling of movable tone marks; diacritics stay. */
export function foldText(text: string): string {
  return folded.of(text, fold);
}

const slugs = new BoundedMemory<string>(20_000, 4_000_000);

/** Lower-case ASCII words joined by hyphens ("UBND Phường 1" is "ubnd-phuong-1"); "" when nothing is left. */
export function slug(text: string): string {
  return slugs.of(text, slugged);
}

function slugged(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
