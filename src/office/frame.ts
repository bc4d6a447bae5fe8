/** The document's frame: what the profile prescribes, the cover sheet says and the report's variables override. */
import type { Reading, Stated } from '../core/reading';
import type { DocumentFrame } from '../core/report-document';
import { parseDate } from '../language/parse-date';
import { normaliseText } from '../language/text';
import { datedPlace, headingName, namedAbove } from './body-words';
import { bodyKind } from '../language';
import { fillWords } from './fill-words';
import type { Profile } from './profile';
import { signatureOf } from './signature';
import { statedBody } from './stated-body';
import { TIERS } from './tiers';

/** What a clerk may fill in before the report is written; each overrides the cover sheet. */
export interface ReportVariables {
  readonly parentBody?: string;
  readonly body?: string;
  readonly number?: string;
  readonly symbol?: string;
  readonly place?: string;
  /** ISO date. */
  readonly date?: string;
  readonly subject?: string;
  readonly signer?: string;
  readonly signerPosition?: string;
  readonly addressees?: readonly string[];
  readonly recipients?: readonly string[];
}

/** The blanks that a clerk fills in last: no sentence of the report depends on them. */
export type Blanks = Pick<ReportVariables, 'number' | 'date' | 'place' | 'signer' | 'signerPosition'>;

/** A cover sheet's row, from the first workbook that has it; the reporting office's cover wins where it signs. */
export function coverText(reading: Stated, key: string): string | undefined {
  const signed = [...reading.workbooks].sort(
    (a, b) => Number('signer' in b.identity.entries) - Number('signer' in a.identity.entries),
  );
  for (const book of signed) {
    const text = normaliseText(book.identity.entries[key]?.text ?? '');
    if (text !== '') return text;
  }
  return undefined;
}

/** The body that reports. */
export function bodyOf(reading: Reading, variables: ReportVariables, profile: Profile): string {
  return variables.body ?? coverText(reading, 'body') ?? statedBody(reading) ?? profileBody(profile);
}

function profileBody(profile: Profile): string {
  return `Ủy ban nhân dân ${TIERS[profile.tier].place} …`;
}

/** "05/BC-UBND" on a cover gives the number alone. */
function numberAlone(text: string | undefined): string {
  return /^\s*(?:Số:?\s*)?(\d+)/i.exec(text ?? '')?.[1] ?? '';
}

/** "BC-VP" of "87/BC-VP" typed as the number; undefined where the number stands alone. */
function symbolTyped(text: string | undefined): string | undefined {
  const [, symbol] = /^\s*(?:Số:?\s*)?\d*\s*\/\s*(?:\d{4}\s*\/\s*)?(\p{L}.*?)\s*$/iu.exec(text ?? '') ?? [];
  return symbol;
}

/** "125/BC-UBND" typed as the number prints its symbol once. */
const withoutSymbol = (number: string): string => number.replace(/^\s*Số:?\s*/iu, '').replace(/\s*\/.*$/u, '');

/** A department that names no place is dated at its committee's. */
function placeName(reading: Reading, body: string): string {
  const own = coverText(reading, 'place') ?? datedPlace(body);
  return own === '' ? datedPlace(coverText(reading, 'parent-body') ?? '') : own;
}

/** A department stands under its committee; a committee under nobody, unless the cover says so (khoản 2). */
function parentOf(body: string): string {
  const named = bodyKind(body);
  if (!named || named.department === null || named.kind === null) return '';
  return `Ủy ban nhân dân ${named.kind} ${named.place}`.trim();
}

/** What stands in each blank before it is typeset: "Phó Chủ tịch", not yet "KT. Chủ tịch"; "" where nothing is given. */
export function blanksOf(
  reading: Reading,
  profile: Profile,
  variables: ReportVariables,
  words: Readonly<Record<string, string>>,
): Required<Blanks> {
  return {
    number: variables.number ?? numberAlone(coverText(reading, 'number')),
    date: variables.date ?? parseDate(coverText(reading, 'date') ?? '') ?? '',
    place: variables.place ?? placeName(reading, bodyOf(reading, variables, profile)),
    signer: variables.signer ?? coverText(reading, 'signer') ?? '',
    signerPosition:
      variables.signerPosition ?? coverText(reading, 'signer-position') ?? fillWords(profile.frame.position, words),
  };
}

const BLANKS = ['number', 'date', 'place', 'signer', 'signerPosition'] as const;

/** Which blanks a clerk filled in, by name. */
export const typedOf = (variables: ReportVariables): readonly string[] =>
  BLANKS.filter((blank) => (variables[blank] ?? '') !== '');

/** What names nobody for this body is left out. */
const filled = (names: readonly string[], words: Readonly<Record<string, string>>): readonly string[] =>
  names.map((name) => fillWords(name, words)).filter((name) => name !== '');

/** Frame for the profile; blanks stay blank for the clerk to fill in. */
export function frameOf(
  reading: Reading,
  profile: Profile,
  variables: ReportVariables,
  words: Readonly<Record<string, string>>,
  typed: readonly string[] = [],
): DocumentFrame {
  const { frame } = profile;
  const body = bodyOf(reading, variables, profile);
  const parentBody = variables.parentBody ?? coverText(reading, 'parent-body') ?? parentOf(body);
  const addressed = { ...words, 'ten.cap_tren': namedAbove(words['ten.cap_tren'] ?? '', body, parentBody) };
  const { number, date, place, signer, signerPosition } = blanksOf(reading, profile, variables, words);
  return {
    parentBody,
    body: headingName(body),
    number: withoutSymbol(number),
    symbol:
      variables.symbol ??
      symbolTyped(variables.number ?? coverText(reading, 'number')) ??
      fillWords(frame.symbol, words),
    place,
    date: date === '' ? null : date,
    kind: frame.kind,
    subject: variables.subject ?? fillWords(frame.subject, words),
    addressees: variables.addressees ?? filled(frame.addressees, addressed),
    signature: { ...signatureOf(frame.authority, signerPosition), name: signer },
    recipients: variables.recipients ?? filled(frame.recipients, words),
    ...(typed.length === 0 ? {} : { typed }),
  };
}
