/** The words that options share, and Vietnamese for what commander says in English. */
import { InvalidArgumentError, type Command, type CommanderError, type Help } from 'commander';
import { Fault } from '../core/fault';

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

/** Help and usage in Vietnamese for a command and, through commander's inheritance, its subcommands. */
export function speakVietnamese(command: Command): Command {
  return command
    .configureHelp({ styleTitle: (title: string): string => HEADINGS[title] ?? title, sortSubcommands: false } satisfies Partial<Help>)
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
}

const QUOTED = /'([^']*)'/;

/** Commander's refusal as our fault: which argument, and what was wrong with it. */
export function faultOf(error: CommanderError): Fault {
  const argument = QUOTED.exec(error.message)?.[1] ?? '';
  const allowed = error.code === 'commander.invalidArgument' ? (/([a-z-]+(?:\|[a-z-]+)+)/.exec(error.message)?.[1] ?? '') : '';
  return new Fault('bad-argument', { argument, problem: error.code.replace('commander.', ''), allowed });
}
