/** Scaled units as English tables state them: "($ millions)", "in thousands of dollars", "£'000", "Turnover, EUR billion". */
import type { Unit } from '../core/unit';
import { foldText, normaliseText } from './text';

const SCALE = String.raw`(?:thousands?|millions?|billions?|ths|mln|mio|bn|['’‘]000s?|000['’]?s|(?<=[$£€]\s?)000)`;
const CURRENCY = String.raw`(?:(?:us|a|c|nz)?\$|[£€]|(?:us|canadian|australian) dollars?|dollars?|euros?|pounds sterling|usd|eur|gbp|nok|sek|dkk|chf|cad|aud|nzd|jpy|inr|cny|tl|vnd|dong)`;
/** No number of its own: "$10 million", "one million", "per thousand" and "over a million" say how much. */
const NUMBERED = String.raw`(?<!(?:(?<!(?<!\d)(?:19|20)\d\d)(?<=\d)|(?<=\d)\.|(?<!\p{L})(?:per|one|two|three|ten|a|an|each|over|than|hundred|of|the|by|for|to))\s*)`;

const WORD = new RegExp(String.raw`${NUMBERED}(?<![\p{L}\d])${SCALE}(?![\p{L}\d])`, 'u');
const SHORT = /(?<=^|[\s(,])(?:us|a|c|nz)?[$£€]\s?(?<letter>m|k|bn)$/u;
/** What may follow the scale: "of chained (2002) dollars", "head", "tonnes", the number of a note. */
const AFTER = String.raw`(?: of(?: \p{L}[\p{L}.$]*| \(\d{4}\)){1,5}| ${CURRENCY}| (?:head|persons|people|tons|tonnes))?(?: \(\d{4}\))?\s?[\d*]?\)?$`;
/** At the end of a heading: alone, behind a currency, a stop, a bracket, or "in". */
const AT_END = new RegExp(
  String.raw`(?:^|[,.;:)–-]\s*|(?<!\d)(?:19|20)\d{2} |(?<![\p{L}\d])(?:in|${CURRENCY})\s?)(?:${CURRENCY}\s?)?(?:in )?(?<![\p{L}\d])${SCALE}${AFTER}`,
  'u',
);
const MONEY = new RegExp(String.raw`[$£€]|(?<![\p{L}\d])${CURRENCY}(?!\p{L})`, 'u');
const LONGEST = 60;

function powerOf(text: string): number {
  if (/billion|bn/u.test(text)) return 9;
  return /million|mln|mio|m$/u.test(text) ? 6 : 3;
}

function unitOf(shown: string, scale: string): Unit {
  const text = foldText(shown);
  const money = MONEY.exec(text)?.[0];
  const kind = money ?? 'scaled';
  return { text: shown, dimension: money ? 'money' : 'other', kind, power: powerOf(scale) };
}

/** The unit that a text of nothing else names; null where it names none or is not scaled. */
export function parseScaledUnit(text: string): Unit | null {
  if (text.length > LONGEST) return null;
  const shown = normaliseText(text).replace(/^\(\s*(.*?)\s*\)$/u, '$1');
  const folded = foldText(shown);
  const short = SHORT.exec(folded);
  if (short?.index === 0) return unitOf(shown, short.groups?.['letter'] ?? '');
  const found = AT_END.exec(folded);
  return found?.index === 0 || /^in /u.test(folded) ? scaledWord(shown, folded) : null;
}

function scaledWord(shown: string, folded: string): Unit | null {
  const scale = WORD.exec(folded)?.[0];
  return scale === undefined ? null : unitOf(shown, scale);
}

/** The scaled unit that a heading or a title gives in brackets or in its last words; null where it gives none. */
export function scaledUnitIn(text: string): Unit | null {
  if (!/thousand|million|billion|mln|mio|ths|000|bn|[$£€]\s?[mk]/iu.test(text)) return null;
  const shown = normaliseText(text);
  for (const [, inner = ''] of shown.matchAll(/\(([^()]{1,60})\)/gu)) {
    const unit = parseScaledUnit(inner) ?? scaledWord(inner, foldText(inner));
    if (unit) return unit;
  }
  const folded = foldText(shown);
  const end = AT_END.exec(folded);
  const [short] = SHORT.exec(folded) ?? [];
  if (!end) return short === undefined ? parseScaledUnit(shown) : parseScaledUnit(short);
  const said = end[0].replace(/^[,.;:)–\s-]+/u, '');
  return scaledWord(said, said);
}
