/** The most memory that this process held since the last look, as the operating system counts it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const MEGABYTE = 1 << 20;
/** A heap above this is collected before a case begins: what earlier cases left is none of this one's. */
const LEFT = 300 * MEGABYTE;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Begins a case: garbage of earlier ones is gone, and the peak counts anew where the system can do that (Linux). */
export function forgetPeak(): void {
  if (getHeapStatistics().total_heap_size > LEFT) collect();
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // Elsewhere it stays the peak of the whole process, which is more.
  }
}

/** Megabytes, the program that fuzzes included. */
export function peak(): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'latin1'))?.[1];
    if (kilobytes !== undefined) return Number(kilobytes) / 1024;
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS / 1024;
}
