/**
 * Fuzzes the command line: spoilt workbooks, reports, forms, templates and offices' folders through check, fix, waive, report,
 * update, verify, consolidate and merge. Nothing may fail inside, hang, grow beyond a gigabyte, leave a copy that cannot be read, or mend for the worse.
 *
 *   npm run fuzz                    1,000 cases from seed 1 on
 *   npm run fuzz -- 100000 7        so many from seed 7 on; a seed alone gives its case again: npm run fuzz -- 1 4711
 *
 * The gigabyte is asked of each case: the peak of the process it runs in, with the fuzzing program itself (some 300 MB of
 * it, compiled from TypeScript as it is loaded), and beyond that once more in a fresh process.
 */
import { casesApart, type CaseLimits } from './apart';

export interface CommandFuzz {
  readonly cases: number;
  /** How often each kind ended in what. */
  readonly outcomes: ReadonlyMap<string, number>;
  /** One line each: the seed, the kind, what went wrong. */
  readonly failures: readonly string[];
  readonly slowest: Most;
  /** The case at which the process held the most memory. */
  readonly largest: Most;
}

/** Milliseconds of CPU or megabytes, and whose they are. */
interface Most {
  readonly amount: number;
  readonly seed: number;
  readonly kind: string;
}

const NOTHING: Most = { amount: 0, seed: 0, kind: '' };

export interface FuzzOptions {
  /** Hears of each case, and of all failures so far. */
  readonly told?: (seed: number, failures: readonly string[]) => void;
  readonly limits?: CaseLimits;
  /** The program that runs cases, for tests. */
  readonly program?: string;
}

/** Runs `cases` cases from `seed` on; the same seeds give the same cases. */
export async function fuzzCommands(cases: number, seed = 1, options: FuzzOptions = {}): Promise<CommandFuzz> {
  const outcomes = new Map<string, number>();
  const failures: string[] = [];
  let [slowest, largest] = [NOTHING, NOTHING];
  const { told, ...how } = options;
  await casesApart(
    cases,
    seed,
    ({ kind, outcome, milliseconds, megabytes, ...each }, wrong) => {
      const name = `${kind}: ${outcome ?? 'failed'}`;
      outcomes.set(name, (outcomes.get(name) ?? 0) + 1);
      if (wrong !== null) failures.push(`${String(each.seed)} (${kind}): ${wrong}`);
      if (milliseconds > slowest.amount) slowest = { amount: milliseconds, seed: each.seed, kind };
      if (megabytes > largest.amount) largest = { amount: megabytes, seed: each.seed, kind };
      told?.(each.seed, failures);
    },
    how,
  );
  return { cases, outcomes, failures, slowest, largest };
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

const most = ({ amount, seed, kind }: Most, unit: string): string =>
  `${amount.toFixed(0)} ${unit} (seed ${String(seed)}, ${kind})`;

async function main(cases: number, seed: number): Promise<void> {
  const { outcomes, failures, slowest, largest } = await fuzzCommands(cases, seed, { told: said() });
  for (const [outcome, count] of [...outcomes].sort()) console.log(`${String(count).padStart(7)}  ${outcome}`);
  console.log(
    `${String(cases)} cases from seed ${String(seed)}: ${String(failures.length)} failures, slowest ${most(slowest, 'ms')}, most memory ${most(largest, 'MB')}`,
  );
  process.exitCode = failures.length === 0 ? 0 : 1;
}

if (require.main === module) void main(Number(process.argv[2] ?? 1_000), Number(process.argv[3] ?? 1));
