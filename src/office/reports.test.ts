/** Every tier's reports in every span: their golden outlines, no hole, every gap a finding; no word of another tier. */
import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import type { NarrativeSpec } from '../../test/support/narrative-reading';
import { composed, describeProfile, wordsOf } from '../../test/support/profile-case';
import { profiles } from '.';

/** Goldens of every tier; of the tiers of today also a month and eleven months. */
const GOLDEN =
  /^(?:(?:commune|province)-(?:quarter|six-months|nine-months|year|months)|town-(?:quarter|six-months|nine-months|year)|department-(?:month|quarter))$/;

/** The body's own cells hold no word of the other tier here: what is left of it would be ours. */
const ownWords = (spec: NarrativeSpec): NarrativeSpec =>
  JSON.parse(JSON.stringify(spec).replaceAll('thị xã', 'xã')) as NarrativeSpec;

describe('office/reports', () => {
  it('are one definition for every tier and span, in full and on one page', () => {
    assert.equal(profiles.length, 4 * 6 * 2);
    assert.equal(new Set(profiles.map(({ id }) => id)).size, profiles.length);
  });

  for (const profile of profiles) if (GOLDEN.test(profile.id)) describeProfile(profile, join(__dirname, 'cases'));

  for (const profile of profiles.filter(({ tier }) => tier !== 'town')) {
    it(`${profile.id} says nothing of a tier that is no more, nor of the sample's town`, () => {
      for (const filled of [true, false])
        assert.doesNotMatch(
          wordsOf(composed(profile, filled, ownWords).document),
          /(?<!\p{L})(?:huyện|thị xã|thị trấn|thành cổ|UBND (?:thôn|tổ dân phố|bản))(?!\p{L})/iu,
        );
    });
  }
});
