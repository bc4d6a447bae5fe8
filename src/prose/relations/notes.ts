/** What a footnote hangs on, and footnotes that list the parts of it without saying so. */
import type { Mention } from '../mentions/mention';
import { startBefore, withoutDepth } from '../text/structure';
import { isPrimary, type ReadLine } from '../text/read-line';
import type { ProseDraft } from '../prose-draft';
import { askKinds } from './list-kinds';
import { breakdownCues, EARLIER } from '../mentions/cues';
import { regionOf } from './regions';
import { NOTE, tell } from './sums';

type Note = NonNullable<ReadLine['line']['note']>;

/** Where each note begins, and the lines outside notes that bear its mark: a document may have thousands of them. */
function notesOf(lines: readonly ReadLine[]): {
  readonly first: ReadonlyMap<Note, number>;
  readonly marked: ReadonlyMap<Note, readonly number[]>;
} {
  const first = new Map<Note, number>();
  const marked = new Map<Note, number[]>();
  for (const [index, { line }] of lines.entries()) {
    if (line.note !== null) {
      if (!first.has(line.note)) first.set(line.note, index);
      continue;
    }
    for (const { note } of line.marks) {
      const places = marked.get(note) ?? [];
      if (places.at(-1) !== index) places.push(index);
      marked.set(note, places);
    }
  }
  return { first, marked };
}

/** Where the mark of a note stands: its line, and the stretch of its sentence before it. */
export interface Anchor {
  readonly host: ReadLine;
  readonly from: number;
  readonly to: number;
}

/** For each note's line the place of its mark. */
export function anchorsOf(lines: readonly ReadLine[]): ReadonlyMap<ReadLine, Anchor> {
  const anchors = new Map<ReadLine, Anchor>();
  const { first: beginnings, marked } = notesOf(lines);
  for (const [index, read] of lines.entries()) {
    const { note } = read.line;
    if (note === null) continue;
    const first = beginnings.get(note) ?? index;
    if (first < index && lines[index - 1]?.line.note === note) {
      const head = lines[first];
      const known = head && anchors.get(head);
      if (known) anchors.set(read, known);
      continue;
    }
    const places = marked.get(note) ?? [];
    const before = read.line.place === 'footnote' ? places.filter((place) => place < index).at(-1) : undefined;
    const host = lines[before ?? places[0] ?? -1];
    const mark = host?.line.marks.find((each) => each.note === note);
    if (!host || !mark) continue;
    const to = markedEnd(host, Math.min(mark.at, host.masked.length));
    anchors.set(read, { host, from: startBefore(withoutDepth(host.structure), to, 'sentence'), to });
  }
  return anchors;
}

/** For each note's line the figures before its mark in the same sentence, nearest first. */
export function hostsOf(anchors: ReadonlyMap<ReadLine, Anchor>): ReadonlyMap<ReadLine, readonly Mention[]> {
  return new Map(
    [...anchors].map(([read, { host, from, to }]) => [
      read,
      host.mentions.filter((each) => each.start >= from && each.end <= to && isPrimary(each)).reverse(),
    ]),
  );
}

/** A mark behind the full stop belongs to the sentence that ends there. */
function markedEnd(read: ReadLine, at: number): number {
  const before = read.masked.slice(0, at).trimEnd();
  return /[.!?;]$/u.test(before) ? before.length - 1 : at;
}

const OPENERS = breakdownCues.map(({ pattern }) => new RegExp(pattern.source, 'u'));
const CONDITION = /(?<!\p{L})(?:nếu|không kể|không tính|chưa (?:tính|kể)|chưa bao gồm|loại trừ|trừ)(?!\p{L})/u;

/** A note that only lists: "Sản lượng lúa đạt 1.605,77 tấn, sản lượng ngô 457,6 tấn". */
export function noteLists(
  draft: ProseDraft,
  read: ReadLine,
  hosts: readonly Mention[],
  taken: ReadonlySet<Mention>,
): void {
  const opening = read.low.trimStart().slice(0, 20);
  if (OPENERS.some((pattern) => opening.search(pattern) === 0)) return;
  // "Cùng thời điểm năm trước: trâu 18.994 con; bò 31.622 con": what several figures were, and no parts of one.
  const head = read.low.slice(0, read.mentions[0]?.start ?? 0);
  if (EARLIER.test(head) && /:\s*[^:]*$/u.test(head)) return;
  const region = regionOf(read, 0, read.masked.length, taken);
  if (region.parts.length < 2) return;
  const unclean = region.unclean || CONDITION.test(read.low);
  const [host] = hosts;
  // Outside brackets first: "71 đơn (…, 70 đơn KNPA), giảm 3 đơn (71/74 đơn)⁷" hangs on 71.
  const depth = (mention: Mention): number =>
    (mention.line.text.slice(0, mention.start).match(/\(/gu)?.length ?? 0) -
    (mention.line.text.slice(0, mention.start).match(/\)/gu)?.length ?? 0);
  const ordered = [...hosts].sort((a, b) => depth(a) - depth(b));
  if (!host) return;
  for (const answer of askKinds({ ...region, unclean }, ordered, { exhaustive: false, soft: true, words: NOTE }))
    if (answer.status === 'holds' || !unclean) tell(draft, answer);
}
