/** Runs one command line in this process and keeps what it printed. */
import { run } from '../../src/cli/run';

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

/** `khopso(...words)` as a person types it; never throws. */
export async function khopso(...words: string[]): Promise<Outcome> {
  let out = '';
  let error = '';
  const status = await run(words, {
    out: (text) => {
      out += text;
    },
    error: (text) => {
      error += text;
    },
    redraw: null,
  });
  return { status, out, error };
}
