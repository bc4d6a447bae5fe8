/** What the sample of generated books reaches today: raised as reading and diagnosis get better, never lowered. */
export const REACHED = {
  clean: { books: 160, accused: 50, asked: { codeRow: 0.35, none: 0.2 } },
  wrong: { books: 170, found: { codeRow: 0.6, none: 0.4 } },
  repairs: { books: 120, rightChanged: 40, worse: 1, restored: 0.2 },
} as const;
