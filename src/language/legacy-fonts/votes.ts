/** What the words of a text say of its code table: each is a syllable as it stands, or only after decoding. */
import { decodeLegacy } from './decode';
import type { LegacyTable } from './font-names';
import { isSyllable } from './syllable';

export interface Votes {
  /** Words that are syllables as they stand, with a letter that no legacy text could hold or that decoding would spoil. */
  readonly unicode: number;
  readonly tcvn3: number;
  readonly vni: number;
  /** Words with such codes that are no syllable however they are read: another language, abbreviations. */
  readonly strange: number;
}

export const NO_VOTES: Votes = { unicode: 0, tcvn3: 0, vni: 0, strange: 0 };

/** Any code that a legacy text shows as another letter. */
const HIGH = /[\u00a1-\u00ff]/;
/** Codes of legacy letters and marks that are no letters of Vietnamese in Unicode: no sheet of legacy text is without them. */
const ODD =
  /[\u00a1-\u00b1\u00b4-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]/;
/** Vietnamese letters that have no code in Western text. */
const BEYOND =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u0300-\u0303\u0309\u0323\u1ea0-\u1ef9]/;
/** Blanks, digits and ASCII punctuation part words; codes of legacy letters are punctuation and signs in Unicode. */
const BETWEEN = /[\s\u0000-\u0040\u005b-\u0060\u007b-\u007f\u2010-\u206f]+/;
const OUTER = /^[^\p{L}\p{M}]+|[^\p{L}\p{M}]+$/gu;

/** A quick look: whether a text holds a code that hardly stands in Unicode text. */
export function hasOddCodes(text: string): boolean {
  return ODD.test(text);
}

/** Whether a word holds a Vietnamese letter that only Unicode has. */
export function isBeyondLegacy(word: string): boolean {
  return BEYOND.test(word);
}

const LETTER = /[A-Za-z]/;

/** The votes of one text's words. */
export function votesOf(text: string): Votes {
  if (!HIGH.test(text) && !BEYOND.test(text)) return NO_VOTES;
  let unicode = 0;
  let tcvn3 = 0;
  let vni = 0;
  let strange = 0;
  for (const word of text.split(BETWEEN)) {
    if (BEYOND.test(word)) {
      if (isSyllable(word.replace(OUTER, ''))) unicode += 1;
      continue;
    }
    if (word.length < 2 || !HIGH.test(word) || !LETTER.test(word)) continue;
    const asIs = isSyllable(word.replace(OUTER, ''));
    const byTcvn3 = isSyllable(decodeLegacy(word, 'tcvn3'));
    const byVni = isSyllable(decodeLegacy(word, 'vni'));
    if (asIs) {
      if (!byTcvn3 && !byVni) unicode += 1;
    } else {
      if (byTcvn3) tcvn3 += 1;
      if (byVni) vni += 1;
      if (!byTcvn3 && !byVni) strange += 1;
    }
  }
  return { unicode, tcvn3, vni, strange };
}

/** Votes of several texts together. */
export function addVotes(a: Votes, b: Votes): Votes {
  return {
    unicode: a.unicode + b.unicode,
    tcvn3: a.tcvn3 + b.tcvn3,
    vni: a.vni + b.vni,
    strange: a.strange + b.strange,
  };
}

/** The table that more words speak for than for Unicode; null where none leads. */
export function leaderOf(votes: Votes): LegacyTable | null {
  const table: LegacyTable = votes.vni > votes.tcvn3 ? 'vni' : 'tcvn3';
  return votes[table] > votes.unicode ? table : null;
}
