/** The texts of one sheet as people see them: which were typed for a legacy font, by the font's name and the letters. */
import type { FontRun } from '../../core/snapshot';
import { decodeLegacy } from './decode';
import { legacyFont, type LegacyTable } from './font-names';
import { isSyllable } from './syllable';
import { addVotes, hasOddCodes, isBeyondLegacy, leaderOf, NO_VOTES, votesOf, type Votes } from './votes';

export interface TypedText {
  readonly text: string;
  readonly font?: string | undefined;
  readonly runs?: readonly FontRun[] | undefined;
}

export interface ReadText {
  readonly text: string;
  readonly table: LegacyTable;
}

/** Words of one table that a sheet must hold before texts without a legacy font are read by it. */
const ENOUGH = 3;

/** The table that the fonts of a text name; the first of its runs decides. */
function hintOf({ font, runs }: TypedText): LegacyTable | null {
  for (const run of runs ?? []) {
    const known = legacyFont(run.font);
    if (known) return known.table;
  }
  return legacyFont(font)?.table ?? null;
}

/** Whether a sheet's votes are enough to take a text without a font for that table's. */
const speaksFor = (votes: Votes, table: LegacyTable): boolean =>
  votes[table] >= ENOUGH && votes[table] >= votes.strange;

function tableOf(hint: LegacyTable | null, own: Votes, group: Votes, sheet: Votes): LegacyTable | null {
  const leader = leaderOf(own);
  if (hint !== null) {
    if (own[hint] > own.unicode) return hint;
    if (leader !== null && own[leader] > 1) return leader;
    return own[hint] === own.unicode && group[hint] > group.unicode ? hint : null;
  }
  if (leader !== null) {
    const isSure = own[leader] > 1 || sheet[leader] * 4 > sheet.unicode;
    return isSure && speaksFor(sheet, leader) ? leader : null;
  }
  const likely = leaderOf(sheet);
  const silent = own.unicode === 0 && own.tcvn3 === 0 && own.vni === 0;
  return silent && likely !== null && speaksFor(sheet, likely) && sheet[likely] > 4 * sheet.unicode ? likely : null;
}

const WORD = /[^\s\u0000-\u0040\u005b-\u0060\u007b-\u007f\u2010-\u206f]+/g;
const OUTER = /^[^\p{L}\p{M}]+|[^\p{L}\p{M}]+$/gu;

/** A word of Unicode among the others stays: people pasted it there. */
function decodeWord(word: string, table: LegacyTable): string {
  if (isBeyondLegacy(word)) return word;
  const decoded = decodeLegacy(word, table);
  if (decoded === word || isSyllable(decoded) || !isSyllable(word.replace(OUTER, ''))) return decoded;
  return word;
}

const CAPITALS = /^[^a-z]*[A-Z][^a-z]*[A-Z][^a-z]*$/;

function decodeText({ text, font, runs }: TypedText, table: LegacyTable): string {
  const cuts = runs && runs.length > 0 ? runs : [{ start: 0, font }];
  const fontAt = (at: number): string | undefined => {
    let own = font;
    for (const run of cuts) if (run.start <= at) own = run.font ?? font;
    return own;
  };
  const isCapitals = (at: number): boolean => legacyFont(fontAt(at))?.capitals === true;
  // A text in capitals typed with small letters for the accents ("TæNG"): all of it was meant as capitals.
  const loud = CAPITALS.test(text);
  return text.replace(WORD, (word, at: number) => {
    const inside = cuts.filter(({ start }) => start > at && start < at + word.length).map(({ start }) => start - at);
    if (inside.length === 0 || table === 'vni') {
      // A run in a font of today ("") among the others holds Unicode where it makes sense as it is.
      if (fontAt(at) === '' && isSyllable(word.replace(OUTER, ''))) return word;
      const decoded = decodeWord(word, table);
      return loud || isCapitals(at) ? decoded.toUpperCase() : decoded;
    }
    return [0, ...inside]
      .map((from, i) => {
        const part = decodeLegacy(word.slice(from, inside[i]), table);
        return loud || isCapitals(at + from) ? part.toUpperCase() : part;
      })
      .join('');
  });
}

/**
 * What each text of a sheet says in Unicode and by which table; null for texts that stand as they are. A font's name is
 * believed unless the letters contradict it; without one, the letters of the text and of the sheet decide.
 */
export function readLegacyTexts(texts: readonly TypedText[]): readonly (ReadText | null)[] {
  if (!texts.some(({ text }) => hasOddCodes(text))) return texts.map(() => null);
  const votes = texts.map(({ text }) => votesOf(text));
  let sheet = NO_VOTES;
  for (const own of votes) if (own !== NO_VOTES) sheet = addVotes(sheet, own);
  if (sheet.tcvn3 === 0 && sheet.vni === 0) return texts.map(() => null);
  const hints = texts.map(hintOf);
  const groups: Record<LegacyTable, Votes> = { tcvn3: NO_VOTES, vni: NO_VOTES };
  for (const [at, hint] of hints.entries())
    if (hint !== null) groups[hint] = addVotes(groups[hint], votes[at] ?? NO_VOTES);
  return texts.map((typed, at) => {
    const hint = hints[at] ?? null;
    const own = votes[at] ?? NO_VOTES;
    const table = tableOf(hint, own, hint === null ? NO_VOTES : groups[hint], sheet);
    if (table === null) return null;
    const text = decodeText(typed, table);
    return text === typed.text ? null : { text, table };
  });
}

/** Whether any text of a sheet can only be read by a legacy table: then its cells' fonts are worth asking for. */
export function holdsLegacyText(texts: Iterable<string>): boolean {
  for (const text of texts) {
    if (!hasOddCodes(text)) continue;
    const { tcvn3, vni } = votesOf(text);
    if (tcvn3 > 0 || vni > 0) return true;
  }
  return false;
}
