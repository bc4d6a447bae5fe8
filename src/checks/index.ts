/** The room's door: every check there is, and all that they may find and skip. */
import type { Check, FindingOf, SkipOf } from '../core/check';
import { allChecks as members } from './index.generated';

type Member = (typeof members)[number];

/** One union by check and code: each code has its data, and no other. */
export type KnownFinding = FindingOf<Member>;
export type KnownSkip = SkipOf<Member>;

export const allChecks: readonly Check<KnownFinding, KnownSkip>[] = members;
export { sourceText } from './basis-text';
export { phraseOf, sentenceOf } from './words';
