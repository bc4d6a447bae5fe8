/**
 * "Đàn trâu 18.462 con, giảm 2,8%; đàn bò 31.274 con, giảm 1,1%; … so với cùng thời điểm¹" with "Cùng thời điểm năm 2023: trâu 18.994 con; bò
 * 31.622 con; …" in the note: what each of several figures was, known by its name. Those that hold bear out those that do not.
 */
import { verdictOf } from '../../core/verdict';
import { EARLIER } from '../mentions/cues';
import type { Mention, Role } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';
import type { ReadLine } from '../text/read-line';
import { comparisonOf } from './comparison-kinds';
import type { LikelyPair } from './likely-pairs';
import type { Anchor } from './notes';
import { satellitesOf } from './satellites';
import { comparisonClaim, isMeantComparison } from './comparison-claims';

const LEAST = 2;
const COMPARES: ReadonlySet<Role> = new Set(['growth', 'change', 'of-prior']);
const AMOUNTS: ReadonlySet<Role> = new Set(['level', 'prior']);

interface Asked {
  readonly said: Mention;
  readonly pair: LikelyPair;
  readonly claim: NewClaim;
}

/** What each figure of a note that lists earlier ones is called; none where two have one name. */
function namesIn({ mentions, low }: ReadLine): ReadonlyMap<Mention, RegExp> {
  const [first] = mentions;
  const head = first ? low.slice(0, first.start) : '';
  const plain = mentions.every(({ role, hedged }) => AMOUNTS.has(role) && !hedged);
  if (!first || mentions.length < LEAST || !plain || !EARLIER.test(head) || !head.includes(':')) return new Map();
  const names = mentions.map((each, at) => {
    const words = low
      .slice(mentions[at - 1]?.unitEnd ?? head.lastIndexOf(':'), each.start)
      .replace(/[^\p{L}\s]/gu, ' ');
    return words.replace(/\s+/gu, ' ').trim();
  });
  if (names.some((name) => name === '') || new Set(names).size < names.length) return new Map();
  return new Map(mentions.map((each, at) => [each, new RegExp(`(?<!\\p{L})${names[at] ?? ''}(?!\\p{L})`, 'u')]));
}

/** The one figure of the sentence that bears a name, with what is said of it. */
function askedOf(host: ReadLine, { from, to }: Anchor, then: Mention, name: RegExp): Asked | null {
  const found = satellitesOf(host).filter(
    ({ of }) =>
      of !== null &&
      of.start >= from &&
      of.end <= to &&
      !of.hedged &&
      sameKind(of.unit, then.unit) &&
      name.test(`${of.before} ${of.label}`.toLowerCase()),
  );
  const [one, other] = found;
  const said = one?.by.find((each) => COMPARES.has(each.role) && !each.hedged && comparisonOf(each) !== null);
  if (!one?.of || other || !said) return null;
  const pair = { now: one.of, base: then, cost: 0 };
  const claim = comparisonClaim(said, pair);
  return claim && { said, pair, claim };
}

/** Notes that list what several figures were. */
export function notedRows(draft: ProseDraft, anchors: ReadonlyMap<ReadLine, Anchor>): void {
  for (const [read, anchor] of anchors) {
    const asked = [...namesIn(read)].flatMap(([then, name]) => askedOf(anchor.host, anchor, then, name) ?? []);
    const open = asked.filter(({ said }) => !draft.isAsked(said));
    const held = open.filter(({ claim }) => verdictOf(draft.facts, draft.relation(claim)).status === 'holds');
    for (const each of open) {
      const meant = held.length >= LEAST || isMeantComparison(each.said, each.pair);
      if (held.includes(each) || (held.length > 0 && meant)) draft.relate(each.claim);
    }
  }
}
