/** The sentence that a stretch of a paragraph stands in, for people who are to find it. */
import { endFrom, startAround, structureOf, type Structure } from './structure';

/** A longer sentence is cut between words, so many letters before and behind the stretch. */
const AROUND = 140;

/** Its beginning, before all brackets that the stretch stands in. */
function beginOf(structure: Structure, start: number): number {
  let at = start;
  while (at > 0 && (structure.depth[at] ?? 0) > 0) at -= 1;
  return startAround(structure, at, 'sentence');
}

/** Its end, behind all brackets. */
function endOf(structure: Structure, from: number): number {
  const { text } = structure;
  for (let at = from; at < text.length; at += 1) {
    at = endFrom(structure, at, 'sentence');
    if ((structure.depth[at] ?? 0) === 0 && /[.!?…\n]/u.test(text.charAt(at))) return at + 1;
  }
  return text.length;
}

export function sentenceAround(text: string, start: number, end: number): string {
  const structure = structureOf(text);
  const [first, last] = [beginOf(structure, start), endOf(structure, end)];
  const from = start - first > AROUND ? text.indexOf(' ', start - AROUND) + 1 : first;
  const to = last - end > AROUND ? text.lastIndexOf(' ', end + AROUND) : last;
  const words = text.slice(Math.min(from, start), Math.max(to, end)).replace(/\s+/gu, ' ').trim();
  return `${from > first ? '… ' : ''}${words}${to < last ? ' …' : ''}`;
}
