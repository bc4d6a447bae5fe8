/** Vietnamese text made comparable: composed (sheets often arrive NFD), blanks collapsed, case folded; accents always kept. */

const BLANKS = /[\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\uFEFF]+/g;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\u202A-\u202E]/g;
// eslint-disable-next-line no-control-regex
const PLAIN = /^[\x21-\x7E]+( [\x21-\x7E]+)*$/;

/** NFC, every run of blanks (no-break and thin ones too) as one space, invisible marks dropped, trimmed. */
export function normaliseText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.normalize('NFC').replace(INVISIBLE, '').replace(BLANKS, ' ').trim();
}

/** Tone marks stand on either vowel of these pairs in print ("hoà", "hòa"): one spelling for matching. */
const TONES: Readonly<Record<string, string>> = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa',
  oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
  uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
};
const TONE_PAIR = /(?<!q)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;

/** Lower-case normalised text for matching, with one spelling of movable tone marks; diacritics stay. */
export function foldText(text: string): string {
  const lower = normaliseText(text).toLowerCase();
  return lower.replace(TONE_PAIR, (pair) => TONES[pair] ?? pair);
}

/** Lower-case ASCII words joined by hyphens ("UBND Phường 1" is "ubnd-phuong-1"); "" when nothing is left. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
