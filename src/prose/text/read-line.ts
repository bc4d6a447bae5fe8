/** A line with its mentions, its brackets and its folded text: what relations are read from. */
import { isBound } from '../mentions/bounds';
import { isPercent } from '../mentions/units';
import { mentionsOf, type LineMentions } from '../mentions/read-mentions';
import type { Mention, Role } from '../mentions/mention';
import type { Line } from './lines';
import { structureOf, type Structure } from './structure';

export interface ReadLine extends LineMentions {
  readonly structure: Structure;
  /** Lower case, of the same length as the text; what is no figure is blanked out. */
  readonly low: string;
}

const OWN: ReadonlySet<Role> = new Set(['level']);

/** An amount that stands for itself and may be a whole or a part. */
export function isPrimary(mention: Mention): boolean {
  return OWN.has(mention.role) && !isPercent(mention) && !isBound(mention);
}

/** How many brackets a mention stands in. */
export function depthOf(read: ReadLine, mention: Mention): number {
  return read.structure.depth[mention.start] ?? 0;
}

/** Mentions of a stretch, wholly inside it and `depth` brackets deep. */
export function mentionsIn(read: ReadLine, from: number, to: number, depth: number): Mention[] {
  return read.mentions.filter(
    (mention) => mention.start >= from && mention.end <= to && depthOf(read, mention) === depth,
  );
}

/** Lower case of the same length: a sign that would become two stays as it is. */
function lowered(text: string): string {
  const low = text.toLowerCase();
  // A Greek "Σ" is written by what stands around it.
  if (low.length === text.length && !text.includes('Σ')) return low;
  return [...text].map((sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)).join('');
}

export function readLine(line: Line): ReadLine {
  const found = mentionsOf(line);
  const low = lowered(found.masked);
  return { ...found, structure: structureOf(found.masked), low };
}
