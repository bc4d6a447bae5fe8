/** Relations that the words do not state and everybody knows: asked where the figures can bear them out, never accusing. */
import { compare } from '../../core/decimal';
import type { Relation } from '../../core/relation';
import { foldText } from '../../language';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { isPrimary, type ReadLine } from '../text/read-line';
import { knownStructures } from './known-structures';
import { sumOfParts } from './sum-fit';

/** Paragraphs and notes that far apart still speak of one matter. */
const REACH = 8;

function isNear(a: Mention, b: Mention, hosts: ReadonlyMap<ReadLine, readonly Mention[]>): boolean {
  if (Math.abs(a.line.index - b.line.index) <= REACH) return a.planned === b.planned;
  return [...hosts].some(([note, wholes]) => note.line === b.line && wholes.some(({ line }) => line === a.line));
}

function claimSome(draft: ProseDraft, whole: Mention, parts: readonly Mention[]): void {
  const sum = sumOfParts(whole, parts);
  const known = draft
    .relationsOf(whole.line)
    .find(
      (relation) =>
        relation.kind === 'sum' &&
        draft.mentions[relation.whole] === whole &&
        parts.some((part) => relation.parts.some(({ fact }) => draft.mentions[fact] === part)),
    );
  const scaled = parts.some(({ unit }) => unit?.power !== whole.unit?.power);
  if (sum === null || scaled || compare(sum, whole.value) > 0) return;
  const claim: NewClaim = {
    kind: 'sum',
    whole,
    parts: parts.map((mention) => ({ mention, sign: 1 })),
    exhaustive: false,
    source: 'meaning',
    statement: 'các khoản đã nêu',
  };
  if (!known) draft.relate(claim);
  // What the words listed, and what stands behind their sentence.
  else if (!known.exhaustive && known.parts.length < parts.length && isAmong(draft, known, parts))
    draft.replace(draft.relations.indexOf(known), claim);
}

const isAmong = (draft: ProseDraft, { parts }: Relation, wider: readonly Mention[]): boolean =>
  parts.every(({ fact }) => wider.some((each) => draft.mentions[fact] === each));

/** Known structures, for the totals and for the shares of them that a body keeps. */
export function meaningsIn(draft: ProseDraft, hosts: ReadonlyMap<ReadLine, readonly Mention[]>): void {
  const levels = draft.mentions.filter((mention) => isPrimary(mention) && !mention.hedged);
  const shareOf = (whole: Mention): Mention | undefined =>
    draft
      .relationsOf(whole.line)
      .flatMap((relation) =>
        relation.kind === 'subset' && draft.mentions[relation.whole] === whole
          ? (draft.mentions[relation.parts[0]?.fact ?? -1] ?? [])
          : [],
      )[0];
  for (const structure of knownStructures) {
    for (const whole of levels.filter(({ label }) => structure.whole.test(foldText(label)))) {
      const find = (pattern: RegExp): Mention | undefined =>
        levels.find(
          (each) =>
            each !== whole &&
            sameKind(each.unit, whole.unit) &&
            pattern.test(foldText(each.label)) &&
            isNear(whole, each, hosts),
        );
      const parts = structure.parts.map(find);
      if (!parts.every((part) => part !== undefined)) continue;
      const more = [...parts, ...(structure.also ?? []).flatMap((pattern) => find(pattern) ?? [])];
      const sum = sumOfParts(whole, more);
      claimSome(draft, whole, sum !== null && compare(sum, whole.value) <= 0 ? more : parts);
      const share = shareOf(whole);
      const shares = parts.map((part) => shareOf(part) ?? part);
      if (share && shares.some((each, at) => each !== parts[at])) claimSome(draft, share, shares);
    }
  }
}

const WITHOUT = /(?<!\p{L})(?:nếu (?:trừ|không (?:tính|kể))|sau khi trừ|trừ đi|không (?:tính|kể))(?!\p{L})/u;

/** "Nếu trừ tiền sử dụng đất thì số thu là 39.500": what is left is no more than what the note hangs on, or than its whole. */
export function restsIn(draft: ProseDraft, read: ReadLine, hosts: readonly Mention[]): void {
  const condition = WITHOUT.exec(read.low);
  const rest = condition ? read.mentions.find((each) => isPrimary(each) && each.start > condition.index) : undefined;
  if (!rest || !condition || /[.;]/u.test(read.masked.slice(condition.index, rest.start).replace(/\d\.\d/gu, '')))
    return;
  const kin = hosts.filter((host) => sameKind(host.unit, rest.unit));
  const [host] = kin;
  const outer = (host ? draft.relationsOf(host.line) : []).find(
    ({ kind, parts }) => kind === 'subset' && draft.mentions[parts[0]?.fact ?? -1] === host,
  );
  const whole = (outer && draft.mentions[outer.whole]) ?? host;
  const sum = whole && sumOfParts(whole, [rest]);
  if (whole && sum && compare(sum, whole.value) <= 0)
    draft.relate({ kind: 'subset', whole, parts: [{ mention: rest, sign: 1 }], statement: condition[0] });
}
