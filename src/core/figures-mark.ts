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

/** The mark of each figure's own line: another one as soon as any figure of that line is another, whatever the others are. */
export function lineMarks(facts: readonly Fact[]): (fact: Fact) => string {
  const lineOf = ({ at }: Fact): string => JSON.stringify([at.file, at.sheet, /\d+$/.exec(at.cell)?.[0]]);
  let lines: Map<string, Fact[]> | null = null;
  return (fact) => {
    if (lines === null) {
      lines = new Map();
      for (const each of facts) {
        const known = lines.get(lineOf(each));
        if (known) known.push(each);
        else lines.set(lineOf(each), [each]);
      }
    }
    return figuresMark(lines.get(lineOf(fact)) ?? [fact]);
  };
}

function markOf(texts: string[]): string {
  const text = texts.sort().join('\n');
  return STARTS.map((start) => fnv1a(text, start).toString(16).padStart(8, '0')).join('');
}
