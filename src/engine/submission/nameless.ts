/** Workbooks that say neither whose they are nor stand on a known form, among others that do: an invoice, a private list. */
import type { Stated } from '../../core/reading';
import { bodyKind, placeOf } from '../../language';

export function namelessAmong({ workbooks, tables }: Stated): readonly string[] {
  const names = (text: string | undefined): boolean => placeOf(text) !== null || bodyKind(text) !== null;
  const nameless = workbooks.filter(({ file, identity }) => {
    const own = tables.filter((table) => table.file === file);
    const isNamed = identity.department !== undefined || [identity.body, ...own.map(({ body }) => body)].some(names);
    return !isNamed && own.every(({ form }) => form === null || form === 'cover');
  });
  return nameless.length < workbooks.length ? nameless.map(({ file }) => file) : [];
}
