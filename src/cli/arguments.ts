/** The words that options share, and Vietnamese for what commander says in English. */
import { InvalidArgumentError, type Command, type CommanderError } from 'commander';
import { Fault } from '../core/fault';
import type { Io } from './io';

/** Parser of an option that takes one of a few words. */
export function oneOf<T extends string>(...words: readonly T[]): (value: string) => T {
  return (value) => {
    const found = words.find((word) => word === value);
    if (found === undefined) throw new InvalidArgumentError(words.join('|'));
    return found;
  };
}

const HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Đối số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
};

/** Help and usage in Vietnamese, printed to `io`, for one command. */
export function speakVietnamese(command: Command, io: Io): Command {
  return command
    .configureHelp({
      styleTitle: (title) => HEADINGS[title] ?? title,
      styleUsage: (usage) => usage.replace('[options]', '[tùy chọn]').replace('[command]', '[lệnh]'),
      optionDescription: (option) =>
        typeof option.defaultValue === 'string'
          ? `${option.description} (mặc định: ${option.defaultValue})`
          : option.description,
      subcommandTerm: (subcommand) => subcommand.name(),
    })
    .configureOutput({
      writeOut: (text) => {
        io.out(text);
      },
      writeErr: (text) => {
        io.error(text);
      },
      outputError: () => undefined,
    })
    .exitOverride();
}

/** Commands that set a report beside the workbooks it was made of. */
const BESIDE_BOOKS: ReadonlySet<string> = new Set(['verify', 'update']);

/** Commander's refusal of a command line as our fault: which argument, what was wrong with it, what it takes. */
export function faultOf(error: CommanderError, words: readonly string[]): Fault {
  const [argument = '', value] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const problem = error.code.replace('commander.', '');
  const [command = ''] = words;
  const report = words.find((word, at) => at > 0 && !word.startsWith('-'));
  if (problem === 'missingArgument' && argument === 'BOOK.xlsx' && report !== undefined && BESIDE_BOOKS.has(command))
    return new Fault('bad-argument', { argument: report, problem: 'no-books-given', command });
  if (problem !== 'invalidArgument') return new Fault('bad-argument', { argument, problem });
  const allowed = /\. ([^.]+)$/.exec(error.message)?.[1] ?? '';
  const name = argument.replace(/ <.*$/, '');
  return new Fault('bad-argument', { argument: name, allowed, ...(value === undefined ? {} : { value }) });
}
