/** One indicator in two places: what forms declare across sheets and workbooks becomes relations. */
import type { FactIndex } from '../core/fact';
import type { FormDefinition } from '../core/form';
import type { ReadingDraft } from './reading-draft';

const REFERENCE = /^([a-z0-9-]+)\/([a-z0-9-]+)\.([a-z0-9-]+)$/;
const COUNT = /^count\(\s*([a-z0-9-]+\/[a-z0-9-]+)\s*\)$/;
const MAX_PAIRS = 40;

/** Adds `equal` and `count` relations for every pair of facts that a form's identities name. */
export function relateIdentities(draft: ReadingDraft, forms: readonly FormDefinition[]): void {
  const byName = new Map<string, FactIndex[]>();
  const wanted = new Set(forms.flatMap((form) => form.identities.flatMap(({ left, right }) => [left, right])));
  if (wanted.size === 0) return;
  draft.facts.forEach((fact, index) => {
    if (fact.form === null || fact.key === null) return;
    const name = `${fact.form}/${fact.key}.${fact.measure}`;
    if (!wanted.has(name)) return;
    const list = byName.get(name);
    if (list) list.push(index);
    else byName.set(name, [index]);
  });
  const seen = new Set<string>();
  for (const form of forms) {
    for (const { left, right } of form.identities) {
      const pair = [left, right].sort().join(' = ');
      if (seen.has(pair)) continue;
      seen.add(pair);
      const statement = `${left} = ${right}`;
      const counted = COUNT.exec(right);
      const wholes = REFERENCE.test(left) ? (byName.get(left) ?? []) : [];
      if (counted) {
        const items = draft.items.filter(({ key }) => key === counted[1]).map(({ item }) => item);
        if (items.length > 0)
          for (const whole of wholes)
            draft.relate({ kind: 'count', whole, parts: [], source: 'form', statement, items });
        continue;
      }
      let pairs = 0;
      for (const whole of wholes) {
        for (const other of byName.get(right) ?? []) {
          if (pairs >= MAX_PAIRS) break;
          pairs += 1;
          draft.relate({ kind: 'equal', whole, parts: [{ fact: other, sign: 1 }], source: 'form', statement });
        }
      }
    }
  }
}
