/** A list asked of each kind of whole before it: three counters of "07 lượt/10 người/09 vụ việc" are three questions. */
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { CueAt } from './list-cues';
import type { Region } from './regions';
import { askList, type Answer, type List } from './sums';
import { slipExplains, sumOfParts } from './sum-fit';

type Cue = Pick<CueAt, 'exhaustive' | 'soft' | 'words' | 'careful' | 'apart'>;

/** Lines up the wholes of one kind each: three counters of "07 lượt/10 người/09 vụ việc" are three questions. */
function byKind(wholes: readonly Mention[]): Mention[][] {
  const groups: Mention[][] = [];
  for (const whole of wholes) {
    const group = groups.find(([first]) => first && sameKind(first.unit, whole.unit));
    if (group) group.push(whole);
    else groups.push([whole]);
  }
  return groups;
}

export function listOf(region: Region, wholes: readonly Mention[], cue: Cue): List {
  return {
    wholes,
    parts: region.parts,
    firsts: region.firsts,
    exhaustive: cue.exhaustive || region.exhaustive,
    soft: cue.soft,
    bracket: cue.words === '(…)',
    unclean: region.unclean,
    ...(cue.careful ? { careful: true } : {}),
    ...(cue.apart ? { apart: true } : {}),
    statement: cue.words,
  };
}

/** Asks each kind of whole; the first is the one that the words are about. */
export function askKinds(region: Region, wholes: readonly Mention[], cue: Cue): Answer[] {
  const groups = byKind(wholes);
  // The nearest figure that the list has parts of is the one that it is about.
  const main = Math.max(
    0,
    // A bare number counts what the nearest whole counts.
    groups.findIndex(([whole]) =>
      region.parts.some((each) => whole && (each.unit === null || sameKind(each.unit, whole.unit))),
    ),
  );
  const answers = groups.map((group, index) => {
    const [whole] = group;
    const kin = region.parts.filter((part) => whole && sameKind(part.unit, whole.unit));
    if (index !== main && kin.length === 0) return null;
    const others =
      groups.length > 1
        ? region.parts.filter(
            (part) =>
              !groups.some(([other]) => other !== whole && other && sameKind(part.unit, other.unit)) &&
              // "tiếp 12 kỳ, 31 lượt, 38 công dân": a counter that the wholes do not have.
              (kin.length < 2 || kin.includes(part) || part.unit === null || isOwnItem(region, part, kin)),
          )
        : region.parts;
    const firsts =
      kin.length > 0 && (groups.length > 1 || !kin.some((part) => region.firsts.includes(part)))
        ? kin.filter((part, at) => at === 0 || region.firsts.length < 2 || !samePlace(region, kin[at - 1], part))
        : region.firsts;
    return askList(listOf({ ...region, parts: others, firsts }, group, cue));
  });
  const borne = answers.some((answer) => answer?.status === 'holds' && answer.claim.kind === 'sum');
  return answers
    .map((answer) => bornOut(answer, borne))
    .flatMap((answer, index) => {
      if (!answer) return [];
      // A second kind speaks only where it adds up, unless both stand in one group such as "07 lượt/10 người" or
      // every part has one of each.
      const first = answers[main];
      const level = first?.status === 'holds' && first.claim.parts.length === answer.claim.parts.length;
      const speaks = index === main || answer.status === 'holds' || level || isJoined(wholes[0], answer.claim.whole);
      return speaks ? [answer] : [];
    });
}

/** "29 HTX nông nghiệp, 02 quỹ tín dụng và 03 HTX dịch vụ": an item of its own among those of the whole's noun. */
function isOwnItem(region: Region, part: Mention, kin: readonly Mention[]): boolean {
  const at = region.parts.indexOf(part);
  const [before, after] = [region.parts[at - 1], region.parts[at + 1]];
  const apart = (one: Mention, other: Mention): boolean =>
    /^[^/]*(?:,|;|\svà\s)[^/]*$/u.test(one.line.plain.slice(one.unitEnd, other.start));
  return (
    before !== undefined &&
    after !== undefined &&
    kin.includes(before) &&
    kin.includes(after) &&
    apart(before, part) &&
    apart(part, after)
  );
}

/** "tiếp 386 lượt/512 người (thường xuyên 298 lượt/371 người, đột xuất 88 lượt/141 người)": counters that add up make the list all of the others' too. */
function bornOut(answer: Answer | null, borne: boolean): Answer | null {
  if (!answer || !borne || answer.status !== 'accuses' || answer.claim.exhaustive === true) return answer;
  const { whole, parts } = answer.claim;
  const joined = parts.every(({ mention }) => mention.before === '/' || /^\s*\/|^\s*$/u.test(mention.after));
  const mentions = parts.map(({ mention }) => mention);
  const sum = joined ? sumOfParts(whole, mentions) : null;
  return sum !== null && slipExplains(whole, mentions, sum)
    ? { ...answer, claim: { ...answer.claim, exhaustive: true } }
    : answer;
}

function samePlace(region: Region, a: Mention | undefined, b: Mention): boolean {
  const itemOf = (mention: Mention | undefined): number =>
    region.firsts.filter((first) => mention !== undefined && first.start <= mention.start).length;
  return itemOf(a) === itemOf(b);
}

export function isJoined(a: Mention | undefined, b: Mention): boolean {
  if (!a || a.line !== b.line) return false;
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return (
    to - from < 40 &&
    /\//u.test(a.line.text.slice(from, to)) &&
    !/[.;,]/u.test(a.line.text.slice(from, to).replace(/\d[\d.,]*\d/gu, ''))
  );
}
