/**
 * "trong đó lúa chiếm 76,9%", "nữ chiếm 73,2%", "được chấp nhận 20, đạt 95,2%", "tỷ lệ che phủ 63,06% trên diện tích tự nhiên 47.208 ha": a
 * percentage whose part, or whose whole, stands elsewhere under its name.
 */
import { compare } from '../../core/decimal';
import { powerBetween } from '../../core/relation-scale';
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { percentClaim } from '../relations/asking';
import { telling } from '../relations/comparison-claims';
import { isAlike } from '../relations/comparison-kinds';
import { isMeantRatio } from '../relations/meant';
import { sentenceOf } from '../relations/skeleton';
import { suggest } from '../relations/suggestions';
import { isPrimary } from '../text/read-line';
import { figuresAround, type Around } from './around';
import { calledSo, namesakesOf, subjectOf } from './called';

const claimOf = (said: Mention, now: Mention, base: Mention): NewClaim => percentClaim(said, now, base, 'chiếm');

const isShare = ({ role, unit, hedged }: Mention): boolean =>
  unit?.dimension === 'percent' && !hedged && (role === 'share' || role === 'percent');

/** Figures that may be a part or a whole of a percentage. */
const fits = (each: Mention): boolean =>
  (isPrimary(each) || each.role === 'now' || each.role === 'base') && !each.hedged && !each.planned;

/** Of a noun, or one of the two a bare number. */
const isComparable = (now: Mention, base: Mention): boolean =>
  now !== base &&
  (isAlike(now.unit, base.unit) || (now.unit === null && base.unit?.dimension === 'count')) &&
  powerBetween(now.unit, base.unit) !== null &&
  (compare(now.value, base.value) <= 0 || now.unit?.power !== base.unit?.power);

interface Pair {
  readonly now: Mention;
  readonly base: Mention;
  readonly named: boolean;
}

/** Pairs to which words lead, and any others that may fit. */
interface Pairs {
  readonly led: readonly Pair[];
  readonly guessed: readonly Pair[];
}

/** What a percentage is said of: the figure before it in its clause. */
const ownerOf = ({ read }: Around, said: Mention): Mention | undefined =>
  read.mentions
    .filter((each) => each.end <= said.start && sentenceOf(read, each) === sentenceOf(read, said) && fits(each))
    .at(-1);

const OUT_OF = /(?:^|[.;]\s*)trong (?:tổng )?số ([^,;:.()\d]{3,60}),/gu;

/** "Trong số có điều kiện thi hành, đã thi hành xong 369.372 việc, …; đạt 63,75%": the sentence says at its head what all is of. */
function outOf(around: Around, said: Mention, figures: readonly Mention[]): readonly Pair[] {
  const { read } = around;
  const head = [...read.low.slice(0, said.start).matchAll(OUT_OF)].at(-1);
  if (!head || head.index + head[0].length < sentenceOf(read, said)) return [];
  const name = (head[1] ?? '').match(/\p{L}+/gu) ?? [];
  const owner = read.mentions.find((each) => each.start > head.index && each.end <= said.start && fits(each));
  const { list } = calledSo(figures, name);
  const bases = owner ? list.filter((base) => base !== owner && isComparable(owner, base)) : [];
  const [base] = bases;
  return owner && base ? bases.map((each) => ({ now: owner, base: each, named: each === base })) : [];
}

/** "…, chiếm 46,4% tổng vốn; bất động sản 5.205 triệu USD, chiếm 28,7%": the next share is of what the one before it is of. */
function siblings(draft: ProseDraft, around: Around, said: Mention): readonly Pair[] {
  const now = said.role === 'share' ? ownerOf(around, said) : undefined;
  if (!now) return [];
  return draft.relationsOf(said.line).flatMap(({ kind, whole, parts }) => {
    const [share, base] = [draft.mentions[whole], draft.mentions[parts[1]?.fact ?? -1]];
    const before = kind === 'ratio' && share?.role === 'share' && share.end < said.start;
    return before && base && isComparable(now, base) ? [{ now, base, named: false }] : [];
  });
}

/** "Kế hoạch (vốn trung ương 345,2 tỷ đồng, …)", "1.916 hộ nghèo trên tổng số 27.850 hộ": of its namesake, or of what that is a part of. */
function asNamesakes(draft: ProseDraft, around: Around, said: Mention): readonly Pair[] {
  const now = ownerOf(around, said);
  const figures = figuresAround(around, said).filter(({ hedged, unit }) => !hedged && unit?.dimension !== 'percent');
  const namesakes = now ? namesakesOf(figures, now) : [];
  const bases = namesakes.flatMap((each) => {
    const asked = draft
      .relationsOf(each.line)
      .filter(({ kind, parts }) => kind === 'ratio' && draft.mentions[parts[0]?.fact ?? -1] === each);
    return [...asked.flatMap(({ parts }) => draft.mentions[parts[1]?.fact ?? -1] ?? []), each];
  });
  return bases.flatMap((base) => (now && isComparable(now, base) ? [{ now, base, named: false }] : []));
}

/** Pairs by their names: what the clause speaks of, of what it is known to be part of; else of any before it. */
function pairsOf(draft: ProseDraft, around: Around, said: Mention): Pairs {
  const figures = figuresAround(around, said).filter(fits);
  const { list: named, full } = calledSo(figures, subjectOf(around.read, said));
  const known = named.flatMap((now) =>
    [...(draft.wholesOf.get(now) ?? []), ...draft.wholesAbove(now)].flatMap((base) =>
      isComparable(now, base) ? [{ now, base, named: full }] : [],
    ),
  );
  const at = around.read.mentions.indexOf(said);
  const beside = [around.read.mentions[at - 1], around.read.mentions[at + 1]].flatMap((each) =>
    each && fits(each) ? [each] : [],
  );
  const guessed = [...named, ...beside].flatMap((now) =>
    figures.flatMap((base) => (isComparable(now, base) ? [{ now, base, named: false }] : [])),
  );
  // "tỷ lệ che phủ 63,06% trên diện tích tự nhiên 47.208 ha": what stands right behind it is what it is of.
  const behind = around.read.mentions[at + 1];
  const of =
    behind &&
    fits(behind) &&
    /^\s*(?:trên|trong|so với|của)\s[^.;,()\d]{0,40}$/u.test(around.read.low.slice(said.unitEnd, behind.start))
      ? figures.flatMap((now) => (isComparable(now, behind) ? [{ now, base: behind, named: false }] : []))
      : [];
  const kin = [...siblings(draft, around, said), ...asNamesakes(draft, around, said)];
  return { led: [...known, ...outOf(around, said, figures), ...of, ...kin], guessed };
}

/** So many pairs for each power of ten before one that holds may be an accident. */
const FEW = 15;

function ask(draft: ProseDraft, around: Around, said: Mention): void {
  const { led, guessed } = pairsOf(draft, around, said);
  const pairs = [...led, ...guessed];
  const room = 10 ** telling(said);
  const held = pairs.find(
    ({ now, base, named }, at) =>
      (named || (at + 1) * FEW < room) &&
      verdictOf(draft.facts, draft.relation(claimOf(said, now, base))).status === 'holds',
  );
  const sure = pairs.filter(({ named }) => named);
  const [only] = sure;
  const alone = only && sure.every(({ now, base }) => now === only.now && compare(base.value, only.base.value) === 0);
  const found =
    held ?? (only && alone && said.decimals > 0 && isMeantRatio(said, only.now, only.base, 2) ? only : undefined);
  if (found) draft.relate(claimOf(said, found.now, found.base));
  else
    suggest(
      draft,
      said,
      led.map(({ now, base }) => claimOf(said, now, base)),
    );
}

/** Percentages of one line that nothing in it explains. */
export function sharesElsewhere(draft: ProseDraft, around: Around): void {
  for (const said of around.read.mentions)
    if (isShare(said) && !draft.isAsked(said) && !draft.settled.has(said) && !draft.summands.has(said))
      ask(draft, around, said);
}
