/** The options that raise what a command may take, on every command that reads files. */
import { InvalidArgumentError, type Command } from 'commander';
import type { WorkBudget, WorkLimits } from '../threads';

const OPTIONS = [
  ['--max-seconds <N>', 'seconds', 'số giây tối đa (thường là 120, thêm 3 cho mỗi tệp)'],
  ['--max-memory <MB>', 'megabytes', 'bộ nhớ tối đa (thường là 900 MB, thêm 3 cho mỗi tệp)'],
  ['--max-items <N>', 'items', 'số ô tối đa được liệt kê trong kết quả (thường là 3.000.000)'],
] as const satisfies readonly (readonly [string, keyof WorkLimits, string])[];

const POSITIVE = /^[1-9]\d{0,9}$/;

function positive(value: string): number {
  if (!POSITIVE.test(value)) throw new InvalidArgumentError('1–9999999999');
  return Number(value);
}

/** The command with the options; they reach the budget as they are read, before the command begins. */
export function withBudgetOptions(command: Command, budget: WorkBudget): Command {
  for (const [flags, limit, description] of OPTIONS)
    command.option(flags, description, (value: string) => {
      const most = positive(value);
      budget.raise({ [limit]: most });
      return most;
    });
  return command;
}
