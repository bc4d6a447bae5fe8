/** Short marks of a reading: of all its figures, another one as soon as any of them or its place is another; and of its lines. */
import { toText } from './decimal';
import type { Fact } from './fact';
import { fnv1a } from './fnv';

/** Two numbers for the same text: enough to tell readings apart. */
const STARTS = [0x811c9dc5, 0x2166f8a1];

/** The order of sheets and the names of files do not count. */
export function figuresMark(facts: readonly Fact[]): string {
  return markOf(facts.map(({ at, value }) => `${at.sheet}!${at.cell}=${toText(value)}`));
}

/** Another one as soon as a line comes in, goes, or is called otherwise; figures do not count. */
export function linesMark(facts: readonly Fact[]): string {
  return markOf([...new Set(facts.map(({ at, label }) => `${at.sheet}!${label}`))]);
}

function markOf(texts: string[]): string {
  const text = texts.sort().join('\n');
  return STARTS.map((start) => fnv1a(text, start).toString(16).padStart(8, '0')).join('');
}
