/** Fact ids: stable, readable, short enough for a Word tag, unique over a whole reading. */
import { fnv1a } from '../core/fnv';
import { slug } from '../language';

const LIMIT = 56;
const ROOM = 50;

/** Enough to tell the few ids that are cut. */
const hash = (text: string): string => fnv1a(text).toString(36);

/** Outline numbers and sheets' names recur line by line: their id parts are kept, up to a bound. */
const kept = new Map<string, string>();
const KEPT = 20_000;

function idPiece(piece: string): string {
  let id = kept.get(piece);
  if (id === undefined) {
    id = slug(piece) || (piece === '' ? '' : hash(piece));
    if (kept.size >= KEPT) kept.clear();
    kept.set(piece, id);
  }
  return id;
}

/** Letters, digits, dots and hyphens only. */
export function idPart(text: string): string {
  if (/^[a-z0-9._-]+$/.test(text)) return text;
  return text.includes('.') ? text.split('.').map(idPiece).join('.') : idPiece(text);
}

/** Measures with what tells repeated lines apart: an id is then its line's text and one of these, whatever their number. */
const ends = new Map<string, Map<string, string>>();

function endOf(measure: string, again: string): string {
  let known = ends.get(again);
  if (known === undefined) {
    if (ends.size >= KEPT) ends.clear();
    ends.set(again, (known = new Map<string, string>()));
  }
  let end = known.get(measure);
  if (end === undefined) known.set(measure, (end = measure + again));
  return end;
}

const agains: string[] = [];

/** What tells the how-manieth line of one name from the first. */
function againOf(count: number): string {
  return count === 1 ? '' : (agains[count] ??= `~${String(count)}`);
}

/** `<line>.` and `<measure>`, cut with a hash where they would not fit; `again` ("~2") tells repeated lines apart. */
function assembled(line: string, measure: string, again: string): string {
  if (line.length + measure.length + again.length <= ROOM) return line + endOf(measure, again);
  const full = line + measure;
  return `${full.slice(0, ROOM - 12).replace(/[-.]+$/, '')}~h${hash(full)}${again}`.slice(0, LIMIT);
}

/** Ids of one line's facts. Measures of one table differ, so a line's ids differ as soon as lines do. */
export class LineIds {
  constructor(
    private readonly name: string,
    private readonly again: string,
  ) {}

  of(measure: string): string {
    return assembled(this.name, measure, this.again);
  }
}

interface Asked {
  /** The text of the first time: ids of a thousand sheets share it. */
  readonly name: string;
  count: number;
  /** Where it stands among all names. */
  readonly first: number;
  others: number[] | null;
}

/** A run that asked for the same names before: while this one does as it did, nothing is noted twice. */
interface Follows {
  readonly ids: FactIds;
  /** So many of its names were asked for here as well. */
  shared: number;
  /** What was asked for since, which may be the same or not. */
  readonly own: string[];
  readonly counts: Map<string, number>;
}

export class FactIds {
  private readonly lines = new Map<string, Asked>();
  /** Every name in the order it was asked for, and how often it had been asked for then. */
  private readonly names: string[] = [];
  private readonly counts: number[] = [];
  private follows: Follows | null = null;

  /** `owner` is a form's id or a sheet's slug, `line` a key or an outline code. A second line of the same name gets `~2`. */
  line(owner: string, line: string): LineIds {
    const { name, count } = this.count(`${idPart(owner)}.${idPart(line)}.`);
    return new LineIds(name, againOf(count));
  }

  /** How many names were asked for so far: a place for `again`. */
  get asked(): number {
    return this.follows ? this.follows.shared + this.follows.own.length : this.names.length;
  }

  /** Another run that this one is most likely to repeat; told before anything is asked for. */
  follow(earlier: FactIds): void {
    this.follows = { ids: earlier.noted(), shared: 0, own: [], counts: new Map() };
  }

  /**
   * Asks for the names again that another run asked for between two places; false, with nothing changed, when one of them
   * would be told apart in another way now.
   */
  again(run: FactIds, from: number, to: number): boolean {
    const earlier = run.noted();
    if (this.follows?.ids === earlier && this.repeats(from)) {
      this.follows.shared = to;
      return true;
    }
    this.noteAll();
    const start = this.names.length;
    for (let at = from; at < to; at += 1) {
      const name = earlier.names[at] as string;
      if (this.count(name).count === earlier.counts[at]) continue;
      this.forget(start);
      return false;
    }
    return true;
  }

  /** Whether all so far was asked for by the other run too, up to a place of its own. */
  private repeats(place: number): boolean {
    const { follows } = this;
    if (!follows || this.asked !== place) return false;
    const { ids, own, shared, counts } = follows;
    if (!own.every((name, at) => ids.names[shared + at] === name)) return false;
    follows.shared = place;
    own.length = 0;
    counts.clear();
    return true;
  }

  /** The run that has noted what this one asked for: the other, where it is the very same. */
  private noted(): FactIds {
    const { follows } = this;
    if (follows && this.repeats(follows.ids.names.length)) return follows.ids;
    this.noteAll();
    return this;
  }

  /** This run went another way: from here on it notes by itself. */
  private noteAll(): void {
    const { follows } = this;
    this.follows = null;
    if (!follows) return;
    for (let at = 0; at < follows.shared; at += 1) this.count(follows.ids.names[at] as string);
    for (const name of follows.own) this.count(name);
  }

  private count(name: string): { readonly name: string; readonly count: number } {
    if (this.follows) return this.countBeside(name, this.follows);
    let line = this.lines.get(name);
    if (line === undefined) this.lines.set(name, (line = { name, count: 0, first: this.names.length, others: null }));
    else (line.others ??= []).push(this.names.length);
    line.count += 1;
    this.names.push(line.name);
    this.counts.push(line.count);
    return { name: line.name, count: line.count };
  }

  private countBeside(name: string, { ids, shared, own, counts }: Follows): { name: string; count: number } {
    const line = ids.lines.get(name);
    const before = line && line.first < shared ? 1 + (line.others?.filter((at) => at < shared).length ?? 0) : 0;
    const here = (counts.get(name) ?? 0) + 1;
    counts.set(name, here);
    own.push(line?.name ?? name);
    return { name: line?.name ?? name, count: before + here };
  }

  private forget(start: number): void {
    for (let at = this.names.length - 1; at >= start; at -= 1) {
      const line = this.lines.get(this.names[at] as string);
      if (!line) continue;
      line.count = (this.counts[at] as number) - 1;
      line.others?.pop();
      if (line.count === 0) this.lines.delete(line.name);
    }
    this.names.length = start;
    this.counts.length = start;
  }
}
