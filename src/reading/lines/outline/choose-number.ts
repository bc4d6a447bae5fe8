/** "I" after "H" is a letter, "I" before "II" a Roman numeral: decided by what is open and by what follows. */
import { letterFollows, type OutlineNumber } from '../../numbering';
import type { OutlineDraft } from './outline-draft';
import type { RowSurvey } from './row-survey';

/** How far ahead one looks for the next of a list. */
const AHEAD = 2000;

export function chooseNumber(draft: OutlineDraft, survey: RowSurvey, at: number): OutlineNumber {
  const numbers = survey.numbersOf(at);
  const [first, second] = numbers;
  if (!first || !second) return first as OutlineNumber;
  const roman = numbers.find((number) => number.style === 'roman' || number.style === 'lower-roman') ?? first;
  const letter = numbers.find((number) => number !== roman) ?? second;
  const openLetter = draft.open(letter.style);
  const followsRoman = draft.open(roman.style)?.number?.ordinal === roman.ordinal - 1;
  const followsLetter = openLetter?.number
    ? letterFollows(openLetter.number.text, letter.text)
    : letter.text.toUpperCase() === 'A';
  if (followsRoman && !followsLetter) return roman;
  // A lone L, C, D or M is a numeral only where it goes on counting.
  if (/^[LCDM]$/.test(roman.text) && !followsRoman) return letter;
  if (followsLetter && !followsRoman && roman.ordinal !== 1) return letter;
  const ahead = following(survey, at, roman, letter);
  // Where nothing tells, a section that goes on is likelier than one that has a single part.
  if (followsLetter && roman.ordinal === 1) return ahead === 'roman' ? roman : letter;
  if (roman.ordinal === 1) return ahead === 'letter' && openLetter ? letter : roman;
  return ahead === 'letter' ? letter : roman;
}

/** Which of the two goes on below; null where neither does. */
function following(
  survey: RowSurvey,
  at: number,
  roman: OutlineNumber,
  letter: OutlineNumber,
): 'roman' | 'letter' | null {
  // "I, I, II": the first is the letter, the second the Roman numeral below it.
  let again = false;
  for (let i = at + 1; i < Math.min(survey.rows.length, at + AHEAD); i += 1) {
    const numbers = survey.numbersOf(i);
    if (numbers.some((number) => number.style === roman.style && number.ordinal === roman.ordinal + 1))
      return again ? 'letter' : 'roman';
    const other = numbers.find((number) => number.style === letter.style);
    if (!other) continue;
    if (other.text === letter.text && numbers.length > 1) again = true;
    else return letterFollows(letter.text, other.text) || again ? 'letter' : null;
  }
  return again ? 'letter' : null;
}
