/** The kinds of report that may be chosen, by their names. */
import type { Language } from '../../core/finding';
import { profiles } from '../../engine';

export interface OfferedProfile {
  readonly id: string;
  readonly title: string;
}

export function offeredProfiles(language: Language): readonly OfferedProfile[] {
  return profiles.map((profile) => ({ id: profile.id, title: profile.title[language] }));
}
