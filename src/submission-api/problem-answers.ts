/** What the server answers where something stands in the way. */

export interface ProblemAnswer {
  readonly message: string;
  readonly sheet?: string;
  readonly cell?: string;
}

/** Whatever is refused, in the language of the person. */
export interface ErrorAnswer {
  readonly error: {
    readonly kind: string;
    readonly message: string;
    readonly problems: readonly ProblemAnswer[];
  };
}
