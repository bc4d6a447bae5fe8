/** What checks found and could not ask, in words: all that those need who only show it, without what asks. */
import type { Finding, Language, Skip } from '../core/finding';
import { skipText } from './skip-text';
import { wordings } from './wordings.generated';

type Describe = (finding: never, language: Language) => string;

/** Each describes what its own check finds; the compiler cannot follow the pair through the look-up. */
const byId: ReadonlyMap<string, Describe> = new Map(Object.entries(wordings));

/** The sentence of a finding, made by the check that owns its wording; null of a check that is not known. */
export function sentenceOf(finding: Finding, language: Language): string | null {
  return byId.get(finding.check)?.(finding as never, language) ?? null;
}

/** The phrase of a skip; null of a check that is not known. */
export function phraseOf(skip: Skip, language: Language): string | null {
  return byId.has(skip.check) ? skipText(skip as Parameters<typeof skipText>[0], language) : null;
}
