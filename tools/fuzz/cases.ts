/**
 * The process in which cases run, one after the other: begun by `apart.ts` with the first seed and the one after the last,
 * it tells of each case how it ended, what CPU it took and the peak of memory meanwhile.
 */
import { fuzzFolder } from './bench-folder';
import type { CaseTold } from './apart';
import { KINDS } from './kinds';
import { forgetPeak, peak } from './peak';
import { Random } from './random';

async function cases(from: number, to: number, tell: (told: CaseTold) => void): Promise<void> {
  const folder = await fuzzFolder();
  try {
    for (let seed = from; seed < to; seed += 1) {
      const random = new Random(seed);
      const [kind, run] = random.pick(KINDS);
      forgetPeak();
      const started = process.cpuUsage();
      const ended = await run(folder, random).then(
        (outcome) => ({ outcome }),
        (error: unknown) => ({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
      );
      const { user, system } = process.cpuUsage(started);
      tell({ seed, kind, ...ended, milliseconds: (user + system) / 1000, megabytes: peak() });
    }
  } finally {
    await folder.drop();
  }
}

// Nobody asks any more.
process.on('disconnect', () => process.exit());

void cases(Number(process.argv[2]), Number(process.argv[3]), (told) => process.send?.(told)).then(() =>
  process.disconnect(),
);
