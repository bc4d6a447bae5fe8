/**
 * "Riêng chi giáo dục 17.530 triệu đồng, chiếm 47,5% chi thường xuyên": the base that a percentage names stands elsewhere, in its
 * line, in a note, in a paragraph near by, before or behind. Asked whether or not it holds where one figure alone is called so.
 */
import { compare } from '../../core/decimal';
import { powerBetween } from '../../core/relation-scale';
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { isPrimary, type ReadLine } from '../text/read-line';
import { startAround } from '../text/structure';
import { percentClaim } from './asking';
import { basePhrase, isJoined, namedBy, type BasePhrase } from './base-phrases';
import { isMeantRatio } from './meant';
import type { Anchor } from './notes';
import { isOfEarlier } from './of-earlier';
import { satellitesOf } from './satellites';
import { sentenceOf } from './skeleton';

/** Paragraphs that are looked through before and behind. */
const [BEFORE, BEHIND] = [5, 1];

/** The lines in which a base may stand, the likelier first. */
function placesOf(
  lines: readonly ReadLine[],
  index: number,
  notes: ReadonlyMap<ReadLine, readonly ReadLine[]>,
  anchors: ReadonlyMap<ReadLine, Anchor>,
): readonly ReadLine[] {
  const read = lines[index];
  if (!read) return [];
  const host = anchors.get(read)?.host;
  if (host) return [read, host, ...(notes.get(host) ?? [])];
  const near: ReadLine[] = [read, ...(notes.get(read) ?? [])];
  for (let at = index - 1; at >= 0 && at >= index - BEFORE; at -= 1) {
    const other = lines[at];
    if (!other || other.line.heading) break;
    near.push(other, ...(notes.get(other) ?? []));
  }
  for (let at = index + 1; at <= index + BEHIND; at += 1) {
    const other = lines[at];
    if (!other || other.line.heading) break;
    near.push(other);
  }
  return near;
}

/** What the percentage is said of. */
function ownerOf(read: ReadLine, said: Mention): Mention | undefined {
  const owner = satellitesOf(read).find(({ by }) => by.includes(said))?.of;
  if (owner && !owner.hedged) return owner;
  const from = startAround(read.structure, said.start, 'item');
  return read.mentions
    .filter((each) => each.start >= from && each.end <= said.start && (isPrimary(each) || each.role === 'now'))
    .at(-1);
}

const NO_SUBJECT =
  /(?<!\p{L})(?:riêng|trong đó|chiếm|tỷ trọng|tỷ lệ|đạt|số|của|thì|là|về|đối với|khoảng|bằng)(?!\p{L})/gu;

/** "(nồng độ cồn 4.712, …). Riêng lỗi nồng độ cồn chiếm 25,3% số vi phạm đường bộ": the one figure that goes by the subject of a clause without any. */
function subjectOf(places: readonly ReadLine[], read: ReadLine, said: Mention): Mention | undefined {
  const from = startAround(read.structure, said.start, 'item');
  if (read.mentions.some((each) => each.start >= from && each.end < said.start)) return undefined;
  const subject = ` ${read.low
    .slice(from, said.start)
    .replace(/[^\p{L} ]/gu, ' ')
    .replace(NO_SUBJECT, ' ')
    .replace(/\s+/gu, ' ')
    .trim()} `;
  const named = places.flatMap(({ mentions }) =>
    mentions.filter((each) => {
      const name = each.label.toLowerCase();
      const called = name.split(' ').length >= TWO && (subject.includes(` ${name} `) || ` ${name} `.includes(subject));
      return called && subject.trim() !== '' && isPrimary(each) && !each.hedged;
    }),
  );
  const [first, ...others] = named;
  return first && others.every(({ value }) => compare(value, first.value) === 0) ? first : undefined;
}

/** Syllables of a name. */
const TWO = 2;

interface Found {
  readonly base: Mention;
  readonly rank: number;
  /** In the very sentence, ahead of the percentage. */
  readonly own: boolean;
}

/** "ban hành 6.011 quyết định, đạt 95,7% số hồ sơ": counts of two nouns, and the words name the other's. */
const isCountedByName = (base: Mention, now: Mention, { names }: BasePhrase): boolean =>
  base.unit?.dimension === 'count' &&
  now.unit?.dimension === 'count' &&
  compare(now.value, base.value) <= 0 &&
  names.some((name) => name === base.unit?.kind || name.startsWith(`${base.unit?.kind ?? ''} `));

function candidates(places: readonly ReadLine[], said: Mention, now: Mention, phrase: BasePhrase): Found[] {
  const [own] = places;
  const from = own ? sentenceOf(own, said) : 0;
  return places.flatMap((read) =>
    read.mentions.flatMap((base) => {
      const fits =
        base !== now &&
        base !== said &&
        !base.hedged &&
        (isPrimary(base) || base.role === 'now' || base.role === 'base') &&
        (sameKind(base.unit, now.unit) || isCountedByName(base, now, phrase)) &&
        powerBetween(base.unit, now.unit) !== null &&
        base.planned === now.planned;
      const rank = fits ? namedBy(base, phrase) : -1;
      return rank < 0 ? [] : [{ base, rank, own: read === own && base.start >= from && base.end < said.start }];
    }),
  );
}

const claimOf = (said: Mention, now: Mention, base: Mention): NewClaim => percentClaim(said, now, base, 'so với');

const isLess = (now: Mention, base: Mention): boolean =>
  compare(now.value, base.value) <= 0 || now.unit?.power !== base.unit?.power;

/** The one that only one figure of the best name is; several of one value are one. */
function onlyOf(found: readonly Found[]): Mention | null {
  const best = Math.min(...found.map(({ rank }) => rank));
  const ranked = found.filter(({ rank }) => rank === best);
  const near = ranked.filter(({ own }) => own);
  const [first, ...others] = (near.length > 0 ? near : ranked).map(({ base }) => base);
  return first && others.every(({ value }) => compare(value, first.value) === 0) ? first : null;
}

const DONE = /^\s+(?:đã|được|có)(?!\p{L})/u;
const STATES = /^[^.;:()\d]{0,30}[,(]\s*(?:đạt|đạt tỷ lệ|tỷ lệ|chiếm)\s*$/u;
/** Words that tell one group from others. */
const TELLING = 3;

/** "từ 15 m trở lên 562 tàu. Số tàu từ 15 m trở lên đã lắp thiết bị là 551 tàu, đạt 98,0%": what was done with those that were named before. */
function askContained(draft: ProseDraft, read: ReadLine, said: Mention): void {
  const now = read.mentions[read.mentions.indexOf(said) - 1];
  if (!now || !isPrimary(now) || now.hedged || !STATES.test(read.low.slice(now.unitEnd, said.start))) return;
  const plain = read.line.plain.toLowerCase();
  const subject = plain.slice(sentenceOf(read, now), now.start);
  const bases = read.mentions.filter((base, at) => {
    if (base.end > sentenceOf(read, now) || !isPrimary(base) || base.hedged || !sameKind(base.unit, now.unit))
      return false;
    const name = plain
      .slice(read.mentions[at - 1]?.unitEnd ?? 0, base.start)
      .replace(/^.*[,;:.](?=\s)[\s,;:.]*|^[\s,;:.(]+/su, '')
      .replace(/\s*(?:là|có|:)?\s*$/u, '');
    const found = name.split(' ').length < TELLING ? -1 : subject.indexOf(name);
    return found >= 0 && DONE.test(subject.slice(found + name.length));
  });
  const [base, other] = bases;
  if (!base || other) return;
  draft.relate(claimOf(said, now, base));
  draft.settled.add(said);
}

/** "61,3 triệu USD và 50,3 triệu USD, trong đó giày dép có tỷ trọng lớn nhất, 40,1% tổng kim ngạch": of one named anew. */
const isOfAnother = (read: ReadLine, now: Mention, said: Mention): boolean =>
  /(?<!\p{L})(?:trong đó|riêng|(?:lớn|cao|nhiều|nhỏ|thấp|ít) nhất)(?!\p{L})/u.test(
    read.low.slice(now.unitEnd, said.start),
  );

function ask(draft: ProseDraft, read: ReadLine, said: Mention, places: readonly ReadLine[]): void {
  const phrase = basePhrase(said);
  if (!phrase) askContained(draft, read, said);
  const now = phrase && (ownerOf(read, said) ?? subjectOf(places, read, said));
  if (!phrase || !now) return;
  // What a bracket right behind the words prints is what they name.
  const next = read.mentions[read.mentions.indexOf(said) + 1];
  if (next && /^[^.;,()\d]{0,70}\(\s*(?:\p{L}+\s+){0,3}$/u.test(read.low.slice(said.unitEnd, next.start))) return;
  const found = candidates(places, said, now, phrase);
  if (found.length === 0) return;
  const holds = (base: Mention): boolean =>
    verdictOf(draft.facts, draft.relation(claimOf(said, now, base))).status === 'holds';
  const only = onlyOf(found);
  const held = only && holds(only) ? only : only === null ? found.find(({ base }) => holds(base))?.base : undefined;
  const meant =
    only &&
    // "hơn 1 tỷ USD" is where a class of things begins, or about so much.
    !now.hedged &&
    compare(now.value, only.value) !== 0 &&
    !isJoined(only, phrase) &&
    !isOfAnother(read, now, said) &&
    // A part is no more than its whole.
    (said.role !== 'share' || isLess(now, only) || isMeantRatio(said, now, only, 2)) &&
    (!phrase.wider || (isLess(now, only) && isMeantRatio(said, now, only, 2)))
      ? only
      : undefined;
  const base = held ?? meant;
  if (!base) return;
  draft.relate(claimOf(said, now, base));
  draft.settled.add(said);
}

/** Shares of a whole document that name what they are of. */
export function namedBases(
  draft: ProseDraft,
  lines: readonly ReadLine[],
  anchors: ReadonlyMap<ReadLine, Anchor>,
  most: number,
): void {
  const notes = new Map<ReadLine, ReadLine[]>();
  for (const [note, { host }] of anchors) notes.set(host, [...(notes.get(host) ?? []), note]);
  for (const [index, read] of lines.entries()) {
    if (read.mentions.length > most) continue;
    for (const said of read.mentions) {
      const share = said.role === 'share' || said.role === 'percent' || said.role === 'of-prior';
      if (!share || said.hedged || said.unit?.dimension !== 'percent' || draft.settled.has(said)) continue;
      if (isOfEarlier(read, said)) continue;
      ask(draft, read, said, placesOf(lines, index, notes, anchors));
    }
  }
}
