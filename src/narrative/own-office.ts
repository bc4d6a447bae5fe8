/** The reporting body's own row among the units: by its form's words, or by the body's own name ("UBND xã Tân Lập"). */
import type { Fact } from '../core/fact';
import type { Reading } from '../core/reading';
import { bodyKind, foldText, type NamedBody } from '../language';

/** The key of such a line. */
export const OWN_OFFICE = 'own-office';

/** What may stand before the body's name: its seat, its reception office. */
const SEAT =
  /^(?:(?:cơ quan|trụ sở|ban tiếp công dân|văn phòng(?: hđnd và)?)\s+)?(?:ubnd|u[ỷy] ban nhân dân|ủy ban nhân dân)?\s*/u;

const sameBody = (label: string, body: NamedBody, name: string): boolean => {
  const folded = foldText(label);
  if (folded === name) return true;
  if (body.department !== null) return folded === foldText(body.department);
  const row = bodyKind(label);
  return (
    row !== null &&
    row.department === null &&
    row.kind === body.kind &&
    foldText(row.place) === foldText(body.place) &&
    folded.replace(SEAT, '').startsWith(body.kind ?? '')
  );
};

/** Of a fact the key of its line, `own-office` where its row names the body whose report it is and the form knows no other line of it. */
export function ownOfficeOf(reading: Reading): (fact: Fact) => string {
  const bodies = new Map<string, { readonly named: NamedBody; readonly name: string }>();
  for (const { identity } of reading.workbooks) {
    const named = bodyKind(identity.body);
    if (named && identity.body !== undefined)
      bodies.set(foldText(identity.body), { named, name: foldText(identity.body) });
  }
  const known = new Set(reading.facts.filter(({ key }) => key === OWN_OFFICE).map(({ form }) => form));
  const kept = new Map<string, boolean>();
  const isOwn = (label: string): boolean => {
    const found = kept.get(label) ?? [...bodies.values()].some(({ named, name }) => sameBody(label, named, name));
    kept.set(label, found);
    return found;
  };
  return (fact) => {
    const line = fact.key ?? fact.line;
    return fact.key === null && bodies.size > 0 && !known.has(fact.form) && isOwn(fact.label) ? OWN_OFFICE : line;
  };
}
