/** Which standard sheets a report is made from: what its profile's passages and annexes name. */
import type { Stated } from '../core/reading';
import { formsOf, passages } from '../narrative';
import { concerns } from '../office';
import { chooseProfile } from './choose-profile';

/**
 * Form ids in the order in which the report first needs them; of the workbooks' own profile where `profile` is null. What
 * is printed only where it was given is not waited for; of a department's report that is what its name says it deals with.
 */
export function expectedForms(reading: Stated, profile: string | null): readonly string[] {
  const chosen = chooseProfile(reading, profile ?? undefined);
  const department = chosen.tier === 'department' ? (reading.workbooks[0]?.identity.entries['body']?.text ?? '') : null;
  const forms = new Set<string>(['cover']);
  for (const item of chosen.outline) {
    if (item.kind === 'text') forms.add('narrative-text');
    if (item.kind !== 'passage' || (department === null && item.optional === true)) continue;
    const passage = passages.find((candidate) => candidate.id === item.passage);
    if (passage)
      for (const form of formsOf(passage)) if (department === null || concerns(department, form)) forms.add(form);
  }
  return [...forms];
}
