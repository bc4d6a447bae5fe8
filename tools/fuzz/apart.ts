/**
 * Runs cases in a process of their own, so that one that hangs or that V8 ends is a failure like any other, and what a case
 * holds is what the operating system says of that process. A case that goes beyond the memory is asked again in a fresh
 * one: what it takes there is its own.
 */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a case ended: in a word or in what went wrong. */
export interface CaseTold {
  readonly seed: number;
  readonly kind: string;
  readonly outcome?: string;
  readonly failure?: string;
  /** CPU time. */
  readonly milliseconds: number;
  /** The peak of the process meanwhile. */
  readonly megabytes: number;
}

export interface CaseLimits {
  /** CPU time above which a case counts as hanging. */
  readonly milliseconds: number;
  readonly megabytes: number;
  /** By the clock, after which a case that says nothing is ended. */
  readonly silence: number;
}

/** What a case may take. The clock is generous: the machine may be busy with something else. */
export const CASE_LIMITS: CaseLimits = { milliseconds: 10_000, megabytes: 1024, silence: 300_000 };

/** So many cases share a process. */
const SHARED = 2_000;
const PROGRAM = join(__dirname, 'cases.ts');
const HOW = ['-r', '@swc-node/register'];

/** What is wrong with a case; null when nothing is. */
function wrongWith({ failure, milliseconds, megabytes }: CaseTold, limits: CaseLimits): string | null {
  if (failure !== undefined) return failure;
  if (megabytes > limits.megabytes) return `took ${megabytes.toFixed(0)} MB`;
  return milliseconds > limits.milliseconds ? `took ${milliseconds.toFixed(0)} ms` : null;
}

interface Run {
  readonly program: string;
  readonly limits: CaseLimits;
  /** Where the process writes; removed after it, however it ended. */
  readonly folder: string;
}

/**
 * Runs cases of `from` up to, not including, `to` in one new process. Gives the seed to go on from: `to`, or earlier where
 * the process ended, had to be ended, or where `told` wants a case again.
 */
function together(
  from: number,
  to: number,
  { program, limits, folder }: Run,
  told: (told: CaseTold) => 'on' | 'again',
): Promise<number> {
  return new Promise((resolve, reject) => {
    let [next, died, isWanted] = [from, '', true];
    const env = { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder };
    const child = fork(program, [String(from), String(to)], { execArgv: HOW, env });
    const silent = (): void => {
      died = `said nothing for ${String(limits.silence / 1000)} s`;
      child.kill('SIGKILL');
    };
    const timer = setTimeout(silent, limits.silence);
    child.on('message', (message) => {
      if (!isWanted) return;
      timer.refresh();
      if (told(message as CaseTold) === 'on') next += 1;
      else {
        isWanted = false;
        child.kill('SIGKILL');
      }
    });
    child.on('error', reject);
    let still = 2;
    const ended = (): void => {
      still -= 1;
      if (still > 0) return;
      clearTimeout(timer);
      if (!isWanted || next >= to) return resolve(next);
      const { exitCode, signalCode } = child;
      const failure = died || `its process ended with ${String(signalCode ?? exitCode)}`;
      told({ seed: next, kind: '?', failure, milliseconds: 0, megabytes: 0 });
      resolve(next + 1);
    };
    // What it told last may still be on its way when it is gone.
    child.on('disconnect', ended);
    child.on('exit', ended);
  });
}

/** Every case of these seeds, in order, `wrong` being null where it is sound. */
export async function casesApart(
  cases: number,
  seed: number,
  told: (told: CaseTold, wrong: string | null) => void,
  { program = PROGRAM, limits = CASE_LIMITS }: { readonly program?: string; readonly limits?: CaseLimits } = {},
): Promise<void> {
  const end = seed + cases;
  for (let next = seed; next < end;) {
    const first = next;
    const folder = mkdtempSync(join(tmpdir(), 'khopso-cases-'));
    try {
      next = await together(first, Math.min(first + SHARED, end), { program, limits, folder }, (each) => {
        // In a process that others used before, what they left may be what is too much.
        if (each.megabytes > limits.megabytes && each.seed !== first) return 'again';
        told(each, wrongWith(each, limits));
        return 'on';
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
