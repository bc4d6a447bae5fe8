/** Progress on stderr: one line that redraws on a terminal, nothing at all in a pipe. */
import type { Io } from './io';

export interface Progress {
  /** Shows `done` of `total` and what is being worked on. */
  step(done: number, total: number, what: string): void;
  /** Clears the line. */
  end(): void;
}

/** A progress line for this process's stderr. */
export function progressOn(io: Io): Progress {
  const { redraw } = io;
  if (!redraw) return { step: () => undefined, end: () => undefined };
  return {
    step: (done, total, what) => {
      const filled = total === 0 ? 20 : Math.round((done / total) * 20);
      redraw(`[${'█'.repeat(filled)}${'·'.repeat(20 - filled)}] ${String(done)}/${String(total)} ${what}`);
    },
    end: () => {
      redraw('');
    },
  };
}
