/** The kinds of report that may be chosen, by their names. */
import type { Language } from '../../core/finding';
import type { Stated } from '../../core/reading';
import { profilesFor } from '../../engine';

export interface OfferedProfile {
  readonly id: string;
  readonly title: string;
}

/** Of the tier that the workbooks state: another tier's reports are no choice. */
export function offeredProfiles(language: Language, reading: Stated | null = null): readonly OfferedProfile[] {
  return profilesFor(reading).map((profile) => ({ id: profile.id, title: profile.title[language] }));
}
