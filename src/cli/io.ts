import type { WorkBudget } from '../threads';

/** What the command line may touch of its process: two streams. Everything else is passed in as data. */
export interface Streams {
  /** Results: JSON, text, nothing else. */
  out(text: string): void;
  /** Progress, logs and errors. */
  error(text: string): void;
  /** Puts another line in the place of the last one drawn; null where stderr is no terminal that can. */
  readonly redraw: ((line: string) => void) | null;
}

/** The streams, and what a command may take of time and memory. */
export interface Io extends Streams {
  readonly budget: WorkBudget;
}

/** Characters that steer a terminal or turn its text around; a workbook's words may hold them. */
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g;

/** Text without characters that would steer a terminal; line ends and tabs stay. */
function plainText(text: string): string {
  return text.replace(STEERING, '');
}

/** The same streams, through which nothing of a workbook can steer a terminal, and a budget. */
export function plainIo(io: Streams, budget: WorkBudget): Io {
  return {
    budget,
    out: (text) => {
      io.out(plainText(text));
    },
    error: (text) => {
      io.error(plainText(text));
    },
    redraw: io.redraw && ((line) => io.redraw?.(plainText(line))),
  };
}
