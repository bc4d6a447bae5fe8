/** What counts of one unit's versions: each form from the newest version handed in that has it, once; sheets of others are left out. */
import { foldText } from '../../language';
import type { FoundSheet, Outcome } from '../../threads';
import { counting } from '../bodies/slots';
import type { Store, Submission } from '../store';

export interface Counted {
  readonly submission: Submission;
  /** Ids of the forms that count from this version. */
  readonly forms: ReadonlySet<string>;
}

/** A sheet of a version that counts, which does not count itself. */
export type LeftOut = { readonly sheet: string } & (
  | {
      /** The version that counts in its place: a later one, sent back or not; of a blank sheet the earlier one. */
      readonly by: Submission;
      readonly because: 'later' | 'blank';
    }
  /** A department's sheet of a form that its body owes itself. */
  | { readonly because: 'body' }
);

const idsOf = ({ forms }: Submission): readonly string[] => forms.split(' ').filter((form) => form !== '');

/** Oldest first. A form whose newest version was sent back is owed again: no older version of it counts. */
export function countedOf(versions: readonly Submission[]): readonly Counted[] {
  const leading = new Map<string, Set<string>>();
  for (const form of new Set(versions.flatMap(idsOf))) {
    const lead = counting(versions, form);
    if (lead?.state !== 'submitted' && lead?.state !== 'approved') continue;
    leading.set(lead.id, (leading.get(lead.id) ?? new Set()).add(form));
  }
  return versions.flatMap((submission) => {
    const forms = leading.get(submission.id);
    return forms ? [{ submission, forms }] : [];
  });
}

/** Tables of figures of no form are known again by the names of their sheets. */
const isLoose = ({ form, facts }: FoundSheet): boolean => form === null && facts > 0;

/** What the server read of each sheet when it came in. */
export async function sheetsOf(
  { submissions }: Pick<Store, 'submissions'>,
  { id }: Submission,
): Promise<Outcome['sheets']> {
  return (JSON.parse((await submissions.outcome(id)) ?? '{}') as Partial<Outcome>).sheets ?? [];
}

/** By the submission's id; looked up only where a unit has handed in more than once. */
export async function leftOutOf(
  store: Pick<Store, 'submissions'>,
  versions: readonly Submission[],
): Promise<ReadonlyMap<string, readonly LeftOut[]>> {
  const left = new Map<string, LeftOut[]>();
  const counted = countedOf(versions);
  const loose = new Map<string, Submission>();
  for (const { submission, forms } of [...counted].reverse()) {
    if (counted.length === 1 && idsOf(submission).every((form) => forms.has(form))) continue;
    const sheets = await sheetsOf(store, submission);
    const own = sheets.flatMap((sheet): LeftOut[] => {
      const { name, form } = sheet;
      const by = isLoose(sheet)
        ? loose.get(foldText(name))
        : form === null || forms.has(form)
          ? undefined
          : counting(versions, form);
      const because = by && by.version < submission.version ? 'blank' : 'later';
      return by && by.id !== submission.id ? [{ sheet: name, by, because }] : [];
    });
    for (const sheet of sheets)
      if (isLoose(sheet) && !loose.has(foldText(sheet.name))) loose.set(foldText(sheet.name), submission);
    if (own.length > 0) left.set(submission.id, own);
  }
  return left;
}

/** Sheets of a department's version whose forms its body owes itself: they are part of the body's, and never stand for it. */
export async function leftToBody(
  store: Pick<Store, 'submissions'>,
  { submission, forms }: Counted,
  ofBody: ReadonlySet<string>,
): Promise<readonly LeftOut[]> {
  if (![...forms].some((form) => ofBody.has(form))) return [];
  const sheets = await sheetsOf(store, submission);
  return sheets.flatMap(({ name, form }): LeftOut[] =>
    form !== null && forms.has(form) && ofBody.has(form) ? [{ sheet: name, because: 'body' }] : [],
  );
}
