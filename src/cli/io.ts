/** What the command line may touch of its process: two streams. Everything else is passed in as data. */
export interface Io {
  /** Results: JSON, text, nothing else. */
  out(text: string): void;
  /** Progress, logs and errors. */
  error(text: string): void;
  /** Whether stderr is a terminal that can redraw a line. */
  readonly interactive: boolean;
}
