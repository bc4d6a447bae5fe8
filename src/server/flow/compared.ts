/** What differs between a version and those before it: each form beside the newest earlier version that has it. */
import { foldText } from '../../language';
import { carries } from '../bodies/slots';
import type { Changes } from '../examine/changes';
import { notFound } from '../refusal';
import type { Services } from '../services';
import type { Submission } from '../store';
import { sheetsOf } from './counted';

export interface Compared extends Changes {
  /** null where there is no earlier version. */
  readonly from: Submission | null;
  /** Sheets whose form the version before lacks: they are held against an older one. */
  readonly also: readonly { readonly from: Submission; readonly sheets: readonly string[] }[];
  /** Sheets of forms that are not in this version: what was handed in before still counts. */
  readonly notAgain: readonly string[];
}

const NOTHING: Changes = { changes: [], left: 0, newSheets: [], goneSheets: [] };

const sum = (parts: readonly Changes[]): Changes => ({
  changes: parts.flatMap(({ changes }) => changes),
  left: parts.reduce((left, part) => left + part.left, 0),
  newSheets: parts.flatMap(({ newSheets }) => newSheets),
  goneSheets: parts.flatMap(({ goneSheets }) => goneSheets),
});

/** The versions that the forms of `now` are held against, newest first, each with the forms. */
function basesOf(before: readonly Submission[], now: Submission): ReadonlyMap<Submission, readonly string[]> {
  const newest = [...before].reverse();
  const bases = new Map<Submission, string[]>();
  const [last] = newest;
  if (last) bases.set(last, []);
  for (const form of now.forms.split(' ')) {
    const base = newest.find((version) => carries(version, form)) ?? last;
    if (base) bases.set(base, [...(bases.get(base) ?? []), form]);
  }
  return bases;
}

/** `versions`: all of the unit and period; `from`: the id of one of them, which all of it is held against. */
export async function compared(
  services: Services,
  now: Submission,
  versions: readonly Submission[],
  from: string | undefined,
): Promise<Compared> {
  const { store, examiner } = services;
  const before = versions.filter(({ version }) => version < now.version);
  const asked = before.find(({ id }) => id === from);
  if (from !== undefined && !asked) throw notFound();
  const bases = asked ? new Map([[asked, now.forms.split(' ')]]) : basesOf(before, now);
  const [first = null] = bases.keys();
  if (!first) return { ...NOTHING, from: null, also: [], notAgain: [] };
  const bytesOf = async ({ digest, file }: Submission) => {
    const bytes = await store.workbooks.get(digest);
    if (!bytes) throw notFound();
    return { file, bytes };
  };
  const [after, own] = [await bytesOf(now), await sheetsOf(store, now)];
  const parts: Changes[] = [];
  const also: Compared['also'][number][] = [];
  const notAgain: string[] = [];
  for (const [base, forms] of bases) {
    const old = await sheetsOf(store, base);
    // A sheet of no form, the cover, a list, is held against the version before.
    const isMeant = ({ form }: (typeof own)[number]): boolean =>
      form === null || !carries(now, form) ? base === first : forms.includes(form);
    const isAgain = ({ form }: (typeof own)[number]): boolean =>
      form === null || form === 'cover' || carries(now, form) || !carries(base, form);
    const others = [
      ...own.filter((sheet) => !isMeant(sheet)),
      ...old.filter((sheet) => !isMeant(sheet) || !isAgain(sheet)),
    ];
    const there = new Set(own.filter(isMeant).map(({ name }) => foldText(name)));
    const passed = new Set(others.map(({ name }) => foldText(name)).filter((name) => !there.has(name)));
    parts.push(await examiner.changes(await bytesOf(base), after, [...passed]));
    if (base === first) notAgain.push(...old.filter((sheet) => !isAgain(sheet)).map(({ name }) => name));
    else also.push({ from: base, sheets: own.filter(isMeant).map(({ name }) => name) });
  }
  return { ...sum(parts), from: first, also, notAgain };
}
