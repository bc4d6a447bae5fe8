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

export class FactIds {
  private readonly lines = new Map<string, { readonly name: string; count: number }>();
  /** Every name in the order it was asked for, and how often it had been asked for then. */
  private readonly names: string[] = [];
  private readonly counts: number[] = [];

  /** `owner` is a form's id or a sheet's slug, `line` a key or an outline code. A second line of the same name gets `~2`. */
  line(owner: string, line: string): LineIds {
    const { name, count } = this.count(`${idPart(owner)}.${idPart(line)}.`);
    return new LineIds(name, againOf(count));
  }

  /** How many names were asked for so far: a place for `again`. */
  get asked(): number {
    return this.names.length;
  }

  /**
   * Asks for the names again that another run asked for between two places; false, with nothing changed, when one of them
   * would be told apart in another way now.
   */
  again(earlier: FactIds, from: number, to: number): boolean {
    const start = this.names.length;
    for (let at = from; at < to; at += 1) {
      const name = earlier.names[at] as string;
      if (this.count(name).count === earlier.counts[at]) continue;
      this.forget(start);
      return false;
    }
    return true;
  }

  /** The text is the one of the first time: ids of a thousand sheets share it. */
  private count(name: string): { readonly name: string; readonly count: number } {
    let line = this.lines.get(name);
    if (line === undefined) this.lines.set(name, (line = { name, count: 0 }));
    line.count += 1;
    this.names.push(line.name);
    this.counts.push(line.count);
    return { name: line.name, count: line.count };
  }

  private forget(start: number): void {
    for (let at = this.names.length - 1; at >= start; at -= 1)
      (this.lines.get(this.names[at] as string) ?? { count: 0 }).count = (this.counts[at] as number) - 1;
    this.names.length = start;
    this.counts.length = start;
  }
}
