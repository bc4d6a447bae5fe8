/**
 * "258 đơn (kỳ trước chuyển sang 34 đơn, mới nhận 224 đơn). Số đơn mới nhận gồm: huyện 93 đơn, xã 131 đơn": before a list is held against a whole that it
 * does not make up, another figure of its noun near by that it does make up is what was meant.
 */
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { digitsOf } from './figure-digits';
import { fitOf } from './sum-fit';

/** Digits of a whole that no accident gives. */
const TELLING = 2;
const ROLES: ReadonlySet<Mention['role']> = new Set(['level', 'now', 'base']);

export function otherWholes(draft: ProseDraft): void {
  for (const [at, relation] of draft.relations.entries()) {
    const whole = draft.mentions[relation.whole];
    const parts = relation.parts.flatMap(({ fact, sign }) => (sign > 0 ? (draft.mentions[fact] ?? []) : []));
    const [first] = parts;
    if (relation.kind !== 'sum' || !whole || !first || parts.length < 2 || parts.length < relation.parts.length)
      continue;
    if (first.line !== whole.line || verdictOf(draft.facts, relation).status !== 'fails') continue;
    const others = draft
      .inLine(first.line)
      .filter(
        (each) =>
          each !== whole &&
          each.start > whole.end &&
          each.end < first.start &&
          ROLES.has(each.role) &&
          !each.hedged &&
          sameKind(each.unit, whole.unit),
      );
    const other = others.reverse().find((each) => digitsOf(each) > TELLING && fitOf(each, parts) === 'exact');
    if (!other) continue;
    const { exhaustive, statement } = relation;
    draft.replace(at, {
      kind: 'sum',
      whole: other,
      parts: parts.map((mention) => ({ mention, sign: 1 })),
      exhaustive,
      statement,
    });
  }
}
