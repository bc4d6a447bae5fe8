/** A short mark of all figures of a reading: another one as soon as any of them, or its place, is another. */
import { toText } from './decimal';
import type { Fact } from './fact';

const PRIME = 0x01000193;

/** FNV-1a over UTF-16 units from two starts: enough to tell readings apart, no protection against forgery. */
function hashed(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
}

/** The order of sheets and the names of files do not count. */
export function figuresMark(facts: readonly Fact[]): string {
  const text = facts
    .map(({ at, value }) => `${at.sheet}!${at.cell}=${toText(value)}`)
    .sort()
    .join('\n');
  return [0x811c9dc5, 0x2166f8a1].map((start) => hashed(text, start).toString(16).padStart(8, '0')).join('');
}
