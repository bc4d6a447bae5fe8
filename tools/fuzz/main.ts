/**
 * Fuzzes the command line: spoilt workbooks, reports, forms, templates and offices' folders through check, fix, waive, report,
 * update, verify, consolidate and merge. Nothing may fail inside, hang, grow beyond a gigabyte, leave a copy that cannot be read, or mend for the worse.
 *
 *   npm run fuzz                    1,000 cases from seed 1 on
 *   npm run fuzz -- 100000 7        so many from seed 7 on; a seed alone gives its case again: npm run fuzz -- 1 4711
 */
import { fuzzFolder } from './bench-folder';
import { KINDS } from './kinds';
import { Random } from './random';

export interface CommandFuzz {
  readonly cases: number;
  /** How often each kind ended in what. */
  readonly outcomes: ReadonlyMap<string, number>;
  /** One line each: the seed, the kind, what went wrong. */
  readonly failures: readonly string[];
  readonly slowest: { readonly milliseconds: number; readonly seed: number };
  /** Largest resident set seen, in megabytes. */
  readonly megabytes: number;
}

/** CPU time of one case above which it counts as hanging, in milliseconds. */
const TOO_SLOW = 10_000;

/** Runs `cases` cases from `seed` on; the same seeds give the same cases. `told` hears of each. */
export async function fuzzCommands(
  cases: number,
  seed = 1,
  told: (seed: number, failures: readonly string[]) => void = () => undefined,
): Promise<CommandFuzz> {
  const folder = await fuzzFolder();
  const outcomes = new Map<string, number>();
  const failures: string[] = [];
  let slowest = { milliseconds: 0, seed: 0 };
  let megabytes = 0;
  try {
    for (let n = seed; n < seed + cases; n += 1) {
      const random = new Random(n);
      const [name, kind] = random.pick(KINDS);
      const started = process.cpuUsage();
      try {
        const outcome = `${name}: ${await kind(folder, random)}`;
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      } catch (error) {
        failures.push(
          `${String(n)} (${name}): ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        );
      }
      const milliseconds = process.cpuUsage(started).user / 1000;
      if (milliseconds > slowest.milliseconds) slowest = { milliseconds, seed: n };
      if (milliseconds > TOO_SLOW) failures.push(`${String(n)} (${name}): took ${milliseconds.toFixed(0)} ms`);
      told(n, failures);
      if (n % 20 === 0) megabytes = Math.max(megabytes, process.memoryUsage().rss / 1_048_576);
    }
  } finally {
    await folder.drop();
  }
  return { cases, outcomes, failures, slowest, megabytes };
}

/** A line on stderr for every thousand cases, and each failure at once: a long run may be ended before its end. */
function said(): (seed: number, failures: readonly string[]) => void {
  let last = 0;
  return (seed, failures) => {
    for (const failure of failures.slice(last)) console.error(failure);
    last = failures.length;
    if (seed % 1_000 === 0) console.error(`${String(seed)}: ${String(last)} failures`);
  };
}

async function main(cases: number, seed: number): Promise<void> {
  const { outcomes, failures, slowest, megabytes } = await fuzzCommands(cases, seed, said());
  for (const [outcome, count] of [...outcomes].sort()) console.log(`${String(count).padStart(7)}  ${outcome}`);
  console.log(
    `${String(cases)} cases from seed ${String(seed)}: ${String(failures.length)} failures, slowest ${slowest.milliseconds.toFixed(0)} ms (seed ${String(slowest.seed)}), ${megabytes.toFixed(0)} MB`,
  );
  process.exitCode = failures.length === 0 ? 0 : 1;
}

if (require.main === module) void main(Number(process.argv[2] ?? 1_000), Number(process.argv[3] ?? 1));
