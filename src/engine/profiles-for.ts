/** The reports that a body may choose among: its own tier's, so that no menu speaks of another's. */
import type { Stated } from '../core/reading';
import { profiles, type Profile, type Tier } from '../office';
import { tierOf } from './choose-profile';

/** Of the tier that the workbooks state; all but the tier abolished on 1/7/2025 where they state none. */
export function profilesFor(reading: Stated | null): readonly Profile[] {
  const tier: Tier | null = reading === null ? null : tierOf(reading);
  return profiles.filter((profile) => (tier === null ? profile.tier !== 'town' : profile.tier === tier));
}
