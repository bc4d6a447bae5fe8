/**
 * A line's words with each figure and its unit turned into "⟦3⟧", its place among the mentions: grammar is read from it as one
 * pattern, whatever the figures are.
 */
import type { Mention } from '../mentions/mention';
import { startBefore, withoutDepth } from '../text/structure';
import type { ReadLine } from '../text/read-line';

const skeletons = new WeakMap<ReadLine, string>();

/** Folded words with "⟦0⟧", "⟦1⟧", … for the figures; `read.mentions` gives them back. */
export function skeletonOf(read: ReadLine): string {
  const known = skeletons.get(read);
  if (known !== undefined) return known;
  let text = '';
  let from = 0;
  for (const [index, { start, unitEnd }] of read.mentions.entries()) {
    if (start < from) continue;
    text += `${read.low.slice(from, start)}⟦${String(index)}⟧`;
    from = unitEnd;
  }
  text += read.low.slice(from);
  skeletons.set(read, text);
  return text;
}

/** A figure of a skeleton, in a group of this name. */
export const figure = (name: string): string => `⟦(?<${name}>\\d+)⟧`;
/** Words of one clause without a figure, at most so many letters. */
export const words = (most: number, least = 0): string => `[^.;:()⟦⟧]{${String(least)},${String(most)}}?`;

/** The figures that a match names; null where the line has none of that number. */
export function figuresOf<Name extends string>(
  read: ReadLine,
  match: RegExpMatchArray,
  names: readonly Name[],
): Record<Name, Mention> | null {
  const found: Partial<Record<Name, Mention>> = {};
  for (const name of names) {
    const mention = read.mentions[Number(match.groups?.[name] ?? -1)];
    if (!mention) return null;
    found[name] = mention;
  }
  return found as Record<Name, Mention>;
}

/** Where the sentence of a figure begins, whatever brackets it stands in. */
export const sentenceOf = (read: ReadLine, { start }: Mention): number =>
  startBefore(withoutDepth(read.structure), start, 'sentence');
