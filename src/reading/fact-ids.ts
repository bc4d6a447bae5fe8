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

function part(text: string): string {
  return /^[a-z0-9._-]+$/.test(text) ? text : text.split('.').map((piece) => slug(piece) || (piece === '' ? '' : hash(piece))).join('.');
}

export class FactIds {
  private readonly counts = new Map<string, number>();
  private readonly prefixes = new Map<string, string>();

  /** `<owner>.<line>.<measure>`; a second of the same gets `~2`. */
  next(owner: string, line: string, measure: string): string {
    const prefixKey = `${owner}\u0000${line}`;
    let prefix = this.prefixes.get(prefixKey);
    if (prefix === undefined) {
      prefix = `${part(owner)}.${part(line)}`;
      if (this.prefixes.size > 50_000) this.prefixes.clear();
      this.prefixes.set(prefixKey, prefix);
    }
    const full = `${prefix}.${part(measure)}`;
    const id = full.length <= ROOM ? full : `${full.slice(0, ROOM - 9).replace(/[-.]+$/, '')}~h${hash(full)}`;
    const count = (this.counts.get(id) ?? 0) + 1;
    this.counts.set(id, count);
    return (count === 1 ? id : `${id}~${String(count)}`).slice(0, LIMIT);
  }
}
