/** FNV-1a over UTF-16 units: a short number that tells texts apart, no protection against forgery. */
const START = 0x811c9dc5;
const PRIME = 0x01000193;

/** 32 bits; another `start` gives another number for the same text. */
export function fnv1a(text: string, start = START): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
}
