/** Runs one command line: every failure becomes one clear line on stderr and status 2, never a stack trace. */
import { CommanderError } from 'commander';
import { Fault } from '../core/fault';
import type { Language } from '../core/finding';
import { ProcessBudget } from '../threads';
import { faultOf } from './arguments';
import { COULD_NOT_RUN, DONE, type ExitStatus } from './exit-status';
import { plainIo, type Streams } from './io';
import { program } from './program';

const SHOWN = new Set(['commander.helpDisplayed', 'commander.version', 'commander.help']);

function asFault(error: unknown, words: readonly string[]): Fault {
  if (error instanceof Fault) return error;
  if (error instanceof CommanderError) return faultOf(error, words);
  return new Fault('internal', { detail: error instanceof Error ? error.message : String(error) });
}

/** `words` are the arguments after the program's name. Returns the exit status; never throws. */
export async function run(words: readonly string[], streams: Streams): Promise<ExitStatus> {
  const budget = new ProcessBudget();
  const io = plainIo(streams, budget);
  let status: ExitStatus = DONE;
  try {
    if (words.length === 0) throw new Fault('bad-argument', { problem: 'missing-command' });
    await program(io, (result) => {
      status = result;
    }).parseAsync(words, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError && SHOWN.has(error.code)) return DONE;
    const language: Language = words.some(
      (word, i) => word === '--lang=en' || (word === '--lang' && words[i + 1] === 'en'),
    )
      ? 'en'
      : 'vi';
    const fault = asFault(error, words);
    const isArgument = fault.code === 'bad-argument' && fault.data['what'] === undefined;
    const [{ atPlace, describeFault }, { describeArgument }, { heldOpenText }] = await Promise.all([
      import('../language'),
      import('./describe-argument'),
      import('./held-open'),
    ]);
    const isOpen = fault.code === 'cannot-write' && fault.data['reason'] === 'OPEN';
    const said = isOpen
      ? atPlace(fault.data, heldOpenText[language], language)
      : isArgument
        ? describeArgument(fault.data, language)
        : describeFault(fault, language);
    io.error(`khopso: ${said}\n`);
    return COULD_NOT_RUN;
  }
}
