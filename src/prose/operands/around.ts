/**
 * What stands around a figure: the figures of its own paragraph, of those near it up to a heading, of the note that hangs on it or that
 * it hangs on. One owner for "a figure named elsewhere", whatever is asked of it.
 */
import type { Mention } from '../mentions/mention';
import type { Anchor } from '../relations/notes';
import { sentenceOf } from '../relations/skeleton';
import type { ReadLine } from '../text/read-line';

/** Paragraphs that are looked through before and behind. */
const [BEFORE, BEHIND] = [4, 2];

export interface Around {
  readonly read: ReadLine;
  /** The own paragraph first, then those before it, nearest first, notes beside their hosts, the next paragraph last. */
  readonly places: readonly ReadLine[];
}

/** The surroundings of each line of a document. */
export function aroundOf(
  lines: readonly ReadLine[],
  anchors: ReadonlyMap<ReadLine, Anchor>,
  most: number,
): readonly Around[] {
  const notes = new Map<ReadLine, ReadLine[]>();
  for (const [note, { host }] of anchors) notes.set(host, [...(notes.get(host) ?? []), note]);
  const fits = ({ mentions }: ReadLine): boolean => mentions.length > 0 && mentions.length <= most;
  return lines.flatMap((read, index): Around[] => {
    if (!fits(read)) return [];
    const host = anchors.get(read)?.host;
    if (host) return [{ read, places: [read, host, ...(notes.get(host) ?? [])].filter(fits) }];
    const places: ReadLine[] = [read, ...(notes.get(read) ?? [])];
    for (let at = index - 1; at >= 0 && at >= index - BEFORE; at -= 1) {
      const other = lines[at];
      if (!other || other.line.heading || other.line.note !== null) break;
      places.push(other, ...(notes.get(other) ?? []));
    }
    for (let at = index + 1; at <= index + BEHIND; at += 1) {
      const other = lines[at];
      if (!other || other.line.heading || other.line.note !== null) break;
      places.push(other);
    }
    return [{ read, places: places.filter((each, at, all) => fits(each) && all.indexOf(each) === at) }];
  });
}

/**
 * Figures around one, the likelier first: back through its sentence and the sentences before, then those behind it in its paragraph,
 * then the other places in their order.
 */
export function figuresAround({ read, places }: Around, said: Mention): readonly Mention[] {
  const own = read.mentions;
  const at = own.indexOf(said);
  return [
    ...own.slice(0, at).reverse(),
    ...own.slice(at + 1),
    ...places.filter((each) => each !== read).flatMap(({ mentions }) => mentions),
  ];
}

/** Whether two figures stand in one sentence. */
export const inOneSentence = (read: ReadLine, a: Mention, b: Mention): boolean =>
  a.line === b.line && sentenceOf(read, a) === sentenceOf(read, b);
