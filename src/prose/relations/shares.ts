/** "trong đó nữ 11 đại biểu (chiếm 36,7%)": a share of what stands before it in its sentence. */
import { compare, round } from '../../core/decimal';
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { endFrom, startBefore } from '../text/structure';
import { part } from './asking';
import { isSlip } from './slips';
import { isPrimary, type ReadLine } from '../text/read-line';
import { isTied, satellitesOf } from './satellites';

const STATED = /^[\s,(]*(?:đạt|chiếm|bằng|tỷ lệ)(?:\s+(?:tỷ lệ|tỷ trọng))?\s*$/u;
const BRACKET = /^[^.;,()\d]{0,40}\((?:chiếm|đạt|tỷ lệ)?\s*$/u;
const OTHER_BASE = /^\s*(?:dân số|số hộ|so với|diện tích tự nhiên|grdp|gdp)/u;

const wholesOf = (draft: ProseDraft, of: Mention): Mention[] =>
  (draft.wholesOf.get(of) ?? []).filter((whole) => isPrimary(whole) || whole.role === 'now');

/** "A 21,5 tỷ (24,9%), B 33,2 tỷ (38,4%), C …": shares of the parts of one breakdown, most of which hold, accuse those that do not. */
export function bracketShares(draft: ProseDraft, read: ReadLine): void {
  const byWhole = new Map<Mention, NewClaim[]>();
  for (const { of, by } of satellitesOf(read)) {
    const [share] = by;
    if (!of || !share || share.unit?.dimension !== 'percent' || !['percent', 'share'].includes(share.role)) continue;
    if (!BRACKET.test(read.low.slice(of.unitEnd, share.start))) continue;
    const [whole] = wholesOf(draft, of);
    if (!whole) continue;
    const claim: NewClaim = {
      kind: 'ratio',
      whole: share,
      parts: [part(of), part(whole)],
      factorPower: 2,
      statement: 'chiếm',
    };
    byWhole.set(whole, [...(byWhole.get(whole) ?? []), claim]);
  }
  for (const claims of byWhole.values()) {
    const held = claims.filter((claim) => verdictOf(draft.facts, draft.relation(claim)).status === 'holds');
    if (held.length >= 2 && claims.length - held.length === 1) for (const claim of claims) draft.relate(claim);
  }
}

export function sharesIn(draft: ProseDraft, read: ReadLine): void {
  for (const { of, by } of satellitesOf(read)) {
    const share = by.find(
      ({ role, unit }) => (role === 'share' || role === 'percent') && unit?.dimension === 'percent',
    );
    if (!of || !share || share.start - of.unitEnd > 60 || !isTied(read, of, share)) continue;
    const flat = { ...read.structure, depth: new Uint8Array(read.structure.depth.length) };
    const from = startBefore(flat, of.start, 'sentence');
    const before = read.mentions.filter(
      (each) =>
        isPrimary(each) &&
        each.start >= from &&
        each.end <= of.start &&
        sameKind(each.unit, of.unit) &&
        compare(each.value, of.value) >= 0,
    );
    const [nearest] = before.slice(-1);
    const opened = nearest && /trong đó[^,;]*$/u.test(read.low.slice(nearest.unitEnd, of.start)) ? [nearest] : [];
    const wholes = wholesOf(draft, of);
    const sure = wholes.length > 0 ? wholes : opened;
    const to = endFrom(read.structure, of.start, 'sentence');
    const named = read.mentions.filter(({ role, end, unit }) => role === 'base' && end < to && sameKind(unit, of.unit));
    for (const whole of [...sure, ...before, ...named]) {
      const claim: NewClaim = {
        kind: 'ratio',
        whole: share,
        parts: [
          { mention: of, sign: 1 },
          { mention: whole, sign: 1 },
        ],
        factorPower: 2,
        statement: 'chiếm',
      };
      const verdict = verdictOf(draft.facts, draft.relation(claim));
      const only =
        sure.length === 1 &&
        share.role === 'share' &&
        !OTHER_BASE.test(read.low.slice(share.unitEnd)) &&
        /(?:chiếm|tỷ trọng)[^,;]*$/u.test(read.low.slice(of.unitEnd, share.start));
      const slips =
        verdict.status === 'fails' &&
        share.decimals > 0 &&
        before.length === 1 &&
        whole === nearest &&
        STATED.test(read.low.slice(of.unitEnd, share.start)) &&
        !OTHER_BASE.test(read.low.slice(share.unitEnd)) &&
        isSlip(share.value, round(verdict.expected, share.decimals));
      if (verdict.status !== 'holds' && !(verdict.status === 'fails' && (only || slips))) continue;
      draft.relate(claim);
      break;
    }
  }
}
