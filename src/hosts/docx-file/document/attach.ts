/**
 * Where figures that lost their controls stand now: by their own digits and the words beside them. A place is taken only
 * if its words speak for it and no other figure or place rivals it; a figure without one stays unattached.
 */
import { align, type Token, tokens, tokensAround } from './likeness';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Wanted extends Span {
  readonly text: string;
}

/** Words looked at on either side of a figure. */
const WINDOW = 6;
/** Least share of them that must be there still. */
const LEAST = 0.5;
/** By how much the best place must lead the next. */
const MARGIN = 0.12;

interface Run {
  readonly first: number;
  /** Index behind its last token. */
  readonly behind: number;
}

/** The tokens of [start, end); null where its borders are none of theirs. */
function runOf(list: readonly Token[], { start, end }: Span): Run | null {
  const first = list.findIndex((token) => token.start >= start);
  if (first < 0 || list[first]?.start !== start) return null;
  let behind = first;
  while (behind < list.length && (list[behind]?.end ?? Infinity) <= end) behind += 1;
  return list[behind - 1]?.end === end ? { first, behind } : null;
}

function common(a: readonly Token[], b: readonly Token[]): number {
  return align(a, b).filter((partner) => partner >= 0).length;
}

/** From 0 to 1: how much of what stood beside the figure stands beside the place; its next neighbours count twice. */
function nearness(then: readonly Token[], old: Run, now: readonly Token[], place: Run): number {
  const left = then.slice(Math.max(0, old.first - WINDOW), old.first);
  const right = then.slice(old.behind, old.behind + WINDOW);
  const leftNow = now.slice(Math.max(0, place.first - WINDOW - 2), place.first);
  const rightNow = now.slice(place.behind, place.behind + WINDOW + 2);
  const next =
    Number(left[left.length - 1]?.text === leftNow[leftNow.length - 1]?.text) +
    Number(right[0]?.text === rightNow[0]?.text);
  return (common(left, leftNow) + common(right, rightNow) + next) / (left.length + right.length + 2);
}

interface Pair {
  readonly want: number;
  readonly place: number;
  readonly score: number;
}

/** The pairs that no other pair of the same figure or place comes near, best first. */
function undisputed(pairs: readonly Pair[]): Pair[] {
  const wants = new Set<number>();
  const places = new Set<number>();
  const taken: Pair[] = [];
  const sorted = [...pairs].sort((a, b) => b.score - a.score);
  for (const pair of sorted) {
    if (pair.score < LEAST || wants.has(pair.want) || places.has(pair.place)) continue;
    const rivals = sorted.filter(
      (other) =>
        other !== pair &&
        !wants.has(other.want) &&
        !places.has(other.place) &&
        (other.want === pair.want || other.place === pair.place),
    );
    if (rivals.some(({ score }) => pair.score - score < MARGIN)) continue;
    wants.add(pair.want);
    places.add(pair.place);
    taken.push(pair);
  }
  return taken;
}

function sameWords(a: readonly Token[], b: readonly Token[]): boolean {
  return a.length === b.length && a.every((token, n) => token.text === b[n]?.text);
}

/** Whether the words of a run stand in `b` from an index on. */
function standsAt(a: readonly Token[], { first, behind }: Run, b: readonly Token[], at: number): boolean {
  for (let n = 0; n < behind - first; n += 1) if (a[first + n]?.text !== b[at + n]?.text) return false;
  return true;
}

const isSameRun = (a: readonly Token[], run: Run, b: readonly Token[], place: Run): boolean =>
  run.behind - run.first === place.behind - place.first && standsAt(a, run, b, place.first);

/**
 * @param then the text as generated, with the `wanted` figures in it; @param now the text as it is.
 * @param others places that may be a figure whatever they read (controls without a tag).
 * @param free whether no other figure stands at a place.
 * @returns for each wanted figure its place in `now`, null where none is sure.
 */
export function attach(
  then: string,
  wanted: readonly Wanted[],
  now: string,
  others: readonly Span[],
  free: (place: Span) => boolean,
): (Span | null)[] {
  // Most paragraphs read as they were generated: each figure stands where it stood.
  if (now === then)
    return wanted.map(({ start, end }) => {
      const whole = runOf(tokensAround(then, start, end), { start, end });
      return whole && free({ start, end }) ? { start, end } : null;
    });
  const before = tokens(then);
  const after = tokens(now);
  const old = wanted.map((one) => runOf(before, one));
  if (sameWords(before, after))
    return old.map((run) => {
      const place = run && { start: after[run.first]?.start ?? 0, end: after[run.behind - 1]?.end ?? 0 };
      return place && free(place) ? place : null;
    });
  const places = new Map<string, { readonly span: Span; readonly run: Run }>();
  const add = (run: Run | null): void => {
    const span = run && { start: after[run.first]?.start ?? 0, end: after[run.behind - 1]?.end ?? 0 };
    if (run && span && free(span)) places.set(`${String(span.start)}-${String(span.end)}`, { span, run });
  };
  for (const other of others) add(runOf(after, other));
  const own = places.size;
  for (const run of old) {
    if (!run) continue;
    const length = run.behind - run.first;
    for (let n = 0; n + length <= after.length; n += 1)
      if (standsAt(before, run, after, n)) add({ first: n, behind: n + length });
  }
  const list = [...places.values()];
  const found = new Array<Span | null>(wanted.length).fill(null);
  const pairsOf = (same: boolean): Pair[] =>
    old.flatMap((run, want) =>
      list.flatMap(({ span, run: place }, n): Pair[] => {
        if (!run || found[want] || found.includes(span) || (!same && n >= own)) return [];
        if (same && !isSameRun(before, run, after, place)) return [];
        return [{ want, place: n, score: nearness(before, run, after, place) }];
      }),
    );
  for (const same of [true, false])
    for (const { want, place } of undisputed(pairsOf(same))) found[want] = list[place]?.span ?? null;
  return found;
}

/** Least nearness of a place whose digits are others than the figure's. */
const SURE = 0.65;

/** The place among `places` that most likely was the figure's, whatever it reads; null where none is near enough. */
export function likelyPlace<S extends Span>(then: string, wanted: Span, now: string, places: readonly S[]): S | null {
  const before = tokens(then);
  const after = tokens(now);
  const old = runOf(before, wanted);
  let best: S | null = null;
  let least = SURE;
  for (const place of old ? places : []) {
    const run = runOf(after, place);
    const score = old && run ? nearness(before, old, after, run) : 0;
    if (score >= least) [best, least] = [place, score];
  }
  return best;
}
