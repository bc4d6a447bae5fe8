/** "1.386 bác sĩ trên dân số 1.142,5 nghìn người, bình quân 12,1 bác sĩ/1 vạn dân": so many for each ten thousand, each thousand, each hundred of all. */
import { verdictOf } from '../../core/verdict';
import { powerBetween } from '../../core/relation-scale';
import type { Mention } from '../mentions/mention';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { isPrimary, type ReadLine } from '../text/read-line';
import { endFrom, withoutDepth } from '../text/structure';
import { part } from './asking';
import { sentenceOf } from './skeleton';
import { isMeantRatio } from './meant';

const PER = /^[^\p{L}\d.;()]{0,3}(?:\/|trên)\s*(?:1\s+)?(vạn|nghìn|10\.?000|1\.?000|100\.?000|100)\s+(\p{L}+)/u;
const POWERS: Readonly<Record<string, number>> = { vạn: 4, nghìn: 3, '10000': 4, '1000': 3, '100000': 5, '100': 2 };
const PEOPLE = /^(?:dân|người)$/u;

const isAll = ({ before, unit }: Mention, noun: string): boolean =>
  unit?.dimension === 'count' &&
  (PEOPLE.test(noun) ? /(?<!\p{L})dân số(?!\p{L})/u.test(before.toLowerCase()) : unit.kind.startsWith(noun));

const DENSITY = /(?<!\p{L})mật độ(?: dân số)?(?: (?:bình quân|trung bình|là|đạt|khoảng))*\s*$/u;

/** "dân số 33.560 người. Diện tích 96,4 km², mật độ dân số 348 người/km²": the one area of its sentence, and the people that are part of no others. */
function densities(draft: ProseDraft, read: ReadLine): void {
  for (const rate of read.mentions) {
    if (rate.hedged || draft.isAsked(rate) || !DENSITY.test(read.low.slice(0, rate.start))) continue;
    const from = sentenceOf(read, rate);
    const end = endFrom(withoutDepth(read.structure), rate.end, 'sentence');
    const levels = read.mentions.filter((each) => each !== rate && isPrimary(each) && !each.hedged && each.end <= end);
    const [area, second] = levels.filter(({ unit, start }) => unit?.dimension === 'area' && start >= from);
    const people = levels.filter(
      (each) =>
        each.end < rate.start &&
        each.unit?.dimension === 'count' &&
        isPeople(each) &&
        !(draft.wholesOf.get(each) ?? []).some((whole) => whole.end < rate.start),
    );
    const [all, other] = people;
    if (!area || second || !all || other) continue;
    const claim: NewClaim = {
      kind: 'ratio',
      whole: rate,
      parts: [part(all), part(area)],
      factorPower: (all.unit?.power ?? 0) - (rate.unit?.power ?? 0),
      statement: 'mật độ',
    };
    const bare = (each: Mention): Mention => ({ ...each, unit: null });
    const holds = verdictOf(draft.facts, draft.relation(claim)).status === 'holds';
    if (holds || isMeantRatio(bare(rate), bare(all), bare(area), claim.factorPower ?? 0)) {
      draft.relate(claim);
      draft.settled.add(rate);
    }
  }
}

const isPeople = ({ unit, before, label }: Mention): boolean =>
  /^(?:người|nhân khẩu|khẩu|dân)(?!\p{L})/u.test(unit?.kind ?? '') ||
  /(?<!\p{L})dân số(?!\p{L})/u.test(`${before} ${label}`.toLowerCase());

/** Rates of one line. */
export function populationRates(draft: ProseDraft, read: ReadLine): void {
  densities(draft, read);
  for (const rate of read.mentions) {
    if (rate.hedged || rate.unit?.dimension !== 'count' || draft.isAsked(rate)) continue;
    const [, per = '', noun = ''] = PER.exec(read.low.slice(rate.unitEnd, rate.unitEnd + 30)) ?? [];
    const factorPower = POWERS[per.replace('.', '')];
    if (factorPower === undefined) continue;
    const ahead = read.mentions.filter((each) => each.end < rate.start && isPrimary(each) && !each.hedged);
    const [some, rival] = ahead.filter(({ unit }) => unit?.kind === rate.unit?.kind);
    const [all, other] = ahead.filter((each) => isAll(each, noun));
    if (!some || !all || rival || other || some === all) continue;
    const power = factorPower + (some.unit?.power ?? 0) - (all.unit?.power ?? 0);
    const scaled = powerBetween(some.unit, all.unit) === null ? power : factorPower;
    const claim: NewClaim = {
      kind: 'ratio',
      whole: rate,
      parts: [part(some), part(all)],
      factorPower: scaled,
      statement: 'bình quân',
    };
    const bare = (each: Mention): Mention => ({ ...each, unit: null });
    const holds = verdictOf(draft.facts, draft.relation(claim)).status === 'holds';
    if (holds || isMeantRatio(bare(rate), bare(some), bare(all), power)) {
      draft.relate(claim);
      draft.settled.add(rate);
    }
  }
}
