/** Office packages taken apart and put together by fflate alone, so that tests do not trust the code that they test. */
import { unzipSync } from 'fflate';
import { zipOf } from './zip-of';

/** Every part's bytes by name, in the package's order. */
export function partsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)));
}

/** Text of one part; fails where there is none. */
export function partText(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes, { filter: (file) => file.name === name })[name];
  if (!part) throw new Error(`no part ${name}`);
  return new TextDecoder().decode(part);
}

const HUGE = 1 << 20;

/** The package with parts replaced (a function changes the text), added, or removed (null). */
export function withParts(
  bytes: Uint8Array,
  changes: Readonly<Record<string, string | Uint8Array | null | ((text: string) => string)>>,
): Uint8Array {
  const parts = partsOf(bytes);
  for (const [name, change] of Object.entries(changes)) {
    if (change === null) parts.delete(name);
    else if (typeof change === 'string') parts.set(name, new TextEncoder().encode(change));
    else if (change instanceof Uint8Array) parts.set(name, change);
    else parts.set(name, new TextEncoder().encode(change(partText(bytes, name))));
  }
  // Packing takes longer than all that is tested; only what no program would write is packed as it would be.
  const packed = Object.fromEntries(
    [...parts].map(([name, part]) => [name, [part, { level: part.length > HUGE ? 6 : 0 }] as const]),
  );
  return zipOf(packed as Parameters<typeof zipOf>[0]);
}

/** Names of parts that differ between two packages. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [partsOf(before), partsOf(after)];
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((name) => Buffer.compare(a.get(name) ?? new Uint8Array([0]), b.get(name) ?? new Uint8Array([1])) !== 0)
    .sort();
}
