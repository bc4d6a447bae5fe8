/** Runs one command line: every failure becomes one clear line on stderr and status 2, never a stack trace. */
import { CommanderError } from 'commander';
import { Fault } from '../core/fault';
import type { Language } from '../core/finding';
import { describeFault } from '../language';
import { faultOf } from './arguments';
import { COULD_NOT_RUN, DONE, type ExitStatus } from './exit-status';
import type { Io } from './io';
import { program } from './program';

const SHOWN = new Set(['commander.helpDisplayed', 'commander.version', 'commander.help']);

function asFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  if (error instanceof CommanderError) return faultOf(error);
  return new Fault('internal', { detail: error instanceof Error ? error.message : String(error) });
}

/** `words` are the arguments after the program's name. Returns the exit status; never throws. */
export async function run(words: readonly string[], io: Io): Promise<ExitStatus> {
  let status: ExitStatus = DONE;
  try {
    if (words.length === 0) {
      io.error(program(io, () => undefined).helpInformation());
      return COULD_NOT_RUN;
    }
    await program(io, (result) => {
      status = result;
    }).parseAsync(words, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError && SHOWN.has(error.code)) return DONE;
    const language: Language = words.some((word, i) => word === '--lang=en' || (word === '--lang' && words[i + 1] === 'en')) ? 'en' : 'vi';
    io.error(`khopso: ${describeFault(asFault(error), language)}\n`);
    return COULD_NOT_RUN;
  }
}
