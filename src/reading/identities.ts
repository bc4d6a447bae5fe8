/** One indicator in two places of one body and period: what forms declare across sheets and workbooks becomes relations. */
import type { FactIndex } from '../core/fact';
import type { FormDefinition } from '../core/form';
import type { WorkbookReading } from '../core/reading';
import type { CountedItem } from '../core/relation';
import { ownerKey, ownersOf } from '../language';
import type { SheetSpan } from '../core/sheet-spans';
import type { ReadingDraft } from './reading-draft';

const REFERENCE = /^([a-z0-9-]+)\/([a-z0-9-]+)\.([a-z0-9-]+)$/;
const COUNT = /^count\(\s*([a-z0-9-]+\/[a-z0-9-]+)\s*\)$/;
/** Pairs of one identity within one body and period. */
const MAX_PAIRS = 40;

/** Lists by a name and an owner. */
class ByOwner<T> {
  private readonly lists = new Map<string, Map<string, T[]>>();

  add(name: string, owner: string, item: T): void {
    const owners = this.lists.get(name) ?? new Map<string, T[]>();
    this.lists.set(name, owners);
    const list = owners.get(owner);
    if (list) list.push(item);
    else owners.set(owner, [item]);
  }

  of(name: string): ReadonlyMap<string, readonly T[]> {
    return this.lists.get(name) ?? new Map<string, readonly T[]>();
  }
}

/** Adds `equal` and `count` relations for every pair of facts of one owner that a form's identities name. */
export function relateIdentities(
  draft: ReadingDraft,
  forms: readonly FormDefinition[],
  workbooks: readonly WorkbookReading[],
  /** Where each sheet's figures and tables stand. */
  spans: readonly Pick<SheetSpan, 'facts' | 'tables'>[],
): void {
  const wanted = new Set(forms.flatMap((form) => form.identities.flatMap(({ left, right }) => [left, right])));
  if (wanted.size === 0) return;
  const owners = ownersOf(workbooks, draft.tables).map(ownerKey);
  const figures = new ByOwner<FactIndex>();
  for (const { facts, tables } of spans) {
    if (draft.tables.slice(tables.from, tables.to).every(({ form }) => form === null)) continue;
    for (let index = facts.from; index < facts.to; index += 1) {
      const fact = draft.facts[index];
      if (!fact || fact.form === null || fact.key === null) continue;
      const name = `${fact.form}/${fact.key}.${fact.measure}`;
      if (wanted.has(name)) figures.add(name, owners[fact.table] ?? '', index);
    }
  }
  const items = itemsByOwner(draft, owners);
  const seen = new Set<string>();
  for (const form of forms) {
    for (const { left, right } of form.identities) {
      const pair = [left, right].sort().join(' = ');
      if (seen.has(pair)) continue;
      seen.add(pair);
      if (!REFERENCE.test(left)) continue;
      const statement = `${left} = ${right}`;
      const counted = COUNT.exec(right)?.[1];
      for (const [owner, wholes] of figures.of(left)) {
        if (counted !== undefined) {
          const listed = items.of(counted).get(owner) ?? [];
          if (listed.length > 0)
            for (const whole of wholes)
              draft.relate({ kind: 'count', whole, parts: [], source: 'form', statement, items: listed });
        } else relateEach(draft, wholes, figures.of(right).get(owner) ?? [], statement);
      }
    }
  }
}

/** A list's items belong to the owner of the first table on their sheet. */
function itemsByOwner(draft: ReadingDraft, owners: readonly string[]): ByOwner<CountedItem> {
  const sheets = new Map<string, string>();
  for (const [index, { file, sheet }] of draft.tables.entries()) {
    const key = JSON.stringify([file, sheet]);
    if (!sheets.has(key)) sheets.set(key, owners[index] ?? '');
  }
  const items = new ByOwner<CountedItem>();
  for (const { key, item } of draft.items)
    items.add(key, sheets.get(JSON.stringify([item.at.file, item.at.sheet])) ?? '', item);
  return items;
}

function relateEach(
  draft: ReadingDraft,
  wholes: readonly FactIndex[],
  others: readonly FactIndex[],
  statement: string,
): void {
  let pairs = 0;
  for (const whole of wholes) {
    for (const other of others) {
      if ((pairs += 1) > MAX_PAIRS) return;
      draft.relate({ kind: 'equal', whole, parts: [{ fact: other, sign: 1 }], source: 'form', statement });
    }
  }
}
