/** What one command, or one task of a thread, may take: seconds of the clock, megabytes of memory, entries of what it lists. */
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { WorkPlace } from '../core/budget';
import { Fault } from '../core/fault';
import type { WorkBudget, WorkLimits } from './work-budget';

export const DEFAULT_BUDGET: WorkLimits = { seconds: 120, megabytes: 900, items: 3_000_000 };

/** What each file that is read adds to the seconds and the megabytes. */
const SECONDS_A_FILE = 3;
const MEGABYTES_A_FILE = 3;
/** Of the memory that V8 has before it ends the process by itself. */
const SHARE_OF_HEAP = 0.8;
/** Milliseconds between two looks at the memory, and between two collections before it is said to be spent. */
const LOOK = 40;
const COLLECT = 2_000;
const MEGABYTE = 1 << 20;

function used(): number {
  const { used_heap_size: heap, external_memory: external } = getHeapStatistics();
  return (heap + external) / MEGABYTE;
}

/** Everything that nobody holds any more is gone afterwards. */
function collect(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

export class ProcessBudget implements WorkBudget {
  private readonly started: number;
  private limits = DEFAULT_BUDGET;
  private files = 0;
  private listed = 0;
  private place: WorkPlace = {};
  private looked = 0;
  private collected = -COLLECT;

  /** `now` and `memory` (megabytes) for tests. */
  constructor(
    private readonly now: () => number = () => Date.now(),
    private readonly memory: () => number = used,
    private readonly room: number = getHeapStatistics().heap_size_limit / MEGABYTE,
  ) {
    this.started = now();
  }

  /** What options say; the rest stays. */
  raise(limits: Partial<WorkLimits>): void {
    this.limits = { ...this.limits, ...limits };
  }

  grant(files: number): void {
    this.files += files;
  }

  deadline(): number {
    return this.now() + this.limits.seconds * 1000;
  }

  renewed(): ProcessBudget {
    const next = new ProcessBudget(this.now, this.memory, this.room);
    next.limits = this.limits;
    return next;
  }

  spend(place?: WorkPlace): void {
    if (place !== undefined) this.place = place;
    const now = this.now();
    const seconds = this.limits.seconds + SECONDS_A_FILE * this.files;
    if (now - this.started > seconds * 1000) throw this.spent('too-slow', `--max-seconds ${String(seconds)}`);
    if (now - this.looked < LOOK) return;
    this.looked = now;
    const most = Math.min(this.limits.megabytes + MEGABYTES_A_FILE * this.files, this.room * SHARE_OF_HEAP);
    if (this.memory() <= most || now - this.collected < COLLECT) return;
    collect();
    this.collected = now;
    if (this.memory() > most) throw this.spent('too-large', `--max-memory ${String(Math.floor(most))}`, 'memory');
  }

  list(entries: number): void {
    this.listed += entries;
    if (this.listed > this.limits.items)
      throw this.spent('too-large', `--max-items ${String(this.limits.items)}`, 'items');
  }

  private spent(code: 'too-slow' | 'too-large', detail: string, what?: string): Fault {
    const { file, sheet } = this.place;
    return new Fault(code, {
      ...(file === undefined ? {} : { file }),
      ...(sheet === undefined ? {} : { sheet }),
      ...(what === undefined ? {} : { what }),
      detail,
    });
  }
}
