/** The contract's exit statuses (CONTRACT 2). */
export const DONE = 0;
export const FINDINGS = 1;
export const COULD_NOT_RUN = 2;

export type ExitStatus = typeof DONE | typeof FINDINGS | typeof COULD_NOT_RUN;
