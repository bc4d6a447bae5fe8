/** What is asked about the set before anything is merged or printed of it: workbooks that may not belong to it. */
import type { Stated } from '../../core/reading';
import { namelessAmong, strangersOf, type Stranger } from '../../engine';

/** Another body, another period; or a workbook that does not say whose it is, on no known form: an invoice, a private list. */
export type SetQuestion = Stranger | { readonly file: string; readonly what: 'nameless' };

/** `admitted`: those of which a person said that they belong here. */
export function questionsOf(reading: Stated, admitted: ReadonlySet<string>): readonly SetQuestion[] {
  const strangers = strangersOf(reading);
  const asked = new Set(strangers.map(({ file }) => file));
  const nameless = namelessAmong(reading).filter((file) => !asked.has(file));
  return [...strangers, ...nameless.map((file) => ({ file, what: 'nameless' as const }))].filter(
    ({ file }) => !admitted.has(file),
  );
}
