/** Of some names the one that a mistyped name is most like. */
import { foldText } from './text';

/** Signs to be put in, taken out or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

const bare = (name: string): string => foldText(name).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
/** Longer names are compared by their beginnings. */
const LONGEST = 80;

/** null where there is no name, or none of which at least half is the same. */
export function nearest(wanted: string, names: readonly string[]): string | null {
  const own = bare(wanted).slice(0, LONGEST);
  let best: { readonly name: string; readonly far: number } | null = null;
  for (const name of names) {
    const other = bare(name).slice(0, LONGEST);
    const far = other.includes(own) && own !== '' ? 1 : distance(own, other);
    if (far * 2 <= Math.max(own.length, other.length) && (best === null || far < best.far)) best = { name, far };
  }
  return best?.name ?? null;
}
