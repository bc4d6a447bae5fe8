/**
 * What grammar states outright of the figures that it names: asked whatever the figures are. Nothing but words decides, and
 * another figure of the same kind between those named is a rival that keeps it silent.
 */
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';
import type { ReadLine } from '../text/read-line';
import { sumClaim } from './asking';
import { comparable } from './comparable';
import { figuresOf, skeletonOf } from './skeleton';

/** The figures of a grammar by their names. */
export type Named<Name extends string> = Readonly<Record<Name, Mention>>;

/** One grammar: what it reads in a line's words, the figures that it names, and the claim that they make; null: none. */
export interface Stated {
  readonly pattern: RegExp;
  readonly read: (read: ReadLine, match: RegExpMatchArray) => NewClaim | null;
}

/** A grammar whose pattern names these figures. */
export const stated = <Name extends string>(
  names: readonly Name[],
  source: string,
  claim: (figures: Named<Name>, read: ReadLine, match: RegExpMatchArray) => NewClaim | null,
): Stated => ({
  pattern: new RegExp(source, 'gu'),
  read: (read, match) => {
    const figures = figuresOf(read, match, names);
    return figures && claim(figures, read, match);
  },
});

const NO_AMOUNTS: ReadonlySet<Mention['role']> = new Set(['rate', 'growth', 'share', 'times']);

/** "whole = parts" of amounts of one kind, or of counts by a noun that stands for the whole's; null where they are none. */
export function stateSum(whole: Mention, parts: readonly Mention[], statement: string): NewClaim | null {
  const { same, foreign } = comparable(whole, parts);
  const amounts = [whole, ...parts].every(({ unit, role }) => unit !== null && !NO_AMOUNTS.has(role));
  return amounts && !foreign && same.length === parts.length ? sumClaim(whole, parts, statement) : null;
}

/** Another amount of the whole's kind stands among those that are claimed to make it up. */
function hasRival(read: ReadLine, { kind, whole, parts }: NewClaim): boolean {
  if (kind !== 'sum') return false;
  const own = [whole, ...parts.map(({ mention }) => mention)];
  const from = Math.min(...own.map(({ start }) => start));
  const to = Math.max(...own.map(({ end }) => end));
  return read.mentions.some(
    (each) =>
      !own.includes(each) &&
      each.start > from &&
      each.end < to &&
      each.role !== 'change' &&
      !NO_AMOUNTS.has(each.role) &&
      sameKind(each.unit, whole.unit),
  );
}

/** Whether its whole is explained, or its parts are known to be of another; of some of a whole: that they are of it. */
function isAsked(draft: ProseDraft, { kind, whole, parts }: NewClaim): boolean {
  const own = draft.relationsOf(whole.line).some((each) => each.kind === kind && draft.mentions[each.whole] === whole);
  const wholes = parts.flatMap(({ mention }) => draft.wholesOf.get(mention) ?? []);
  return own || (kind === 'sum' && wholes.some((of) => of !== whole)) || (kind === 'subset' && wholes.includes(whole));
}

/** Asks one line by grammars: of each whole that no other relation of the kind explains. */
export function askStated(draft: ProseDraft, read: ReadLine, grammars: readonly Stated[]): void {
  const text = skeletonOf(read);
  for (const grammar of grammars)
    for (const match of text.matchAll(grammar.pattern)) {
      const claim = grammar.read(read, match);
      if (claim && !isAsked(draft, claim) && !hasRival(read, claim)) draft.relate(claim);
    }
}
