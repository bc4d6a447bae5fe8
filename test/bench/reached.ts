/** What the sample of generated books reaches today: raised as reading and diagnosis get better, never lowered. */
export const REACHED = {
  clean: { books: 160, accused: 10, asked: { codeRow: 0.94, none: 0.96 } },
  wrong: { books: 170, found: { codeRow: 0.82, none: 0.75 } },
  repairs: { books: 120, rightChanged: 16, worse: 1, restored: 0.33, first: 0.6 },
} as const;
