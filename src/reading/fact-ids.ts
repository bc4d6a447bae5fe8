/** Fact ids: stable, readable, short enough for a Word tag, unique over a whole reading. */
import { slug } from '../language';

const LIMIT = 56;
const ROOM = 50;

/** FNV-1a, 32 bits, base 36: enough to tell the few ids that are cut. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value.toString(36);
}

/** Letters, digits, dots and hyphens only. */
export function idPart(text: string): string {
  return /^[a-z0-9._-]+$/.test(text) ? text : text.split('.').map((piece) => slug(piece) || (piece === '' ? '' : hash(piece))).join('.');
}

/** `<line>.<measure>`, cut with a hash where it would not fit; `again` ("~2") tells repeated lines apart. */
function assembled(line: string, measure: string, again: string): string {
  if (line.length + measure.length + again.length < ROOM) return `${line}.${measure}${again}`;
  const full = `${line}.${measure}`;
  return `${full.slice(0, ROOM - 12).replace(/[-.]+$/, '')}~h${hash(full)}${again}`.slice(0, LIMIT);
}

/** Ids of one line's facts. Measures of one table differ, so a line's ids differ as soon as lines do. */
export interface LineIds {
  of(measure: string): string;
}

export class FactIds {
  private readonly lines = new Map<string, number>();

  /** `owner` is a form's id or a sheet's slug, `line` a key or an outline code. A second line of the same name gets `~2`. */
  line(owner: string, line: string): LineIds {
    const name = `${idPart(owner)}.${idPart(line)}`;
    const count = (this.lines.get(name) ?? 0) + 1;
    this.lines.set(name, count);
    const again = count === 1 ? '' : `~${String(count)}`;
    return { of: (measure) => assembled(name, measure, again) };
  }
}
