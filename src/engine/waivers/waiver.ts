/**
 * A waiver: a finding that a named person accepted for a reason. It is bound to the values it was given for; when any of
 * them changes the finding reopens by itself. Waivers live in the workbook, on the plain sheet "Ngoại lệ".
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { normalise, toText } from '../../core/decimal';
import type { Finding } from '../../core/finding';
import type { Reading } from '../../core/reading';

export interface Waiver {
  /** Workbook that holds it. */
  readonly file: string;
  readonly check: string;
  readonly code: string;
  readonly sheet: string;
  readonly cell: string;
  /** The figures it was given for ("D12=70067; D13=59233; D14=11017"). */
  readonly values: string;
  readonly reason: string;
  readonly by: string;
  /** ISO date. */
  readonly on: string;
}

/** Who accepts, and why. */
export interface Acceptance {
  readonly reason: string;
  readonly by: string;
  readonly on: string;
}

const LONGEST = 900;
const CONTROL = /[\u0000-\u001f\u007f]+/g;

function bounded(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST)}… #${bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16)}`;
}

function ofRelation(reading: Reading, finding: Finding): string[] | null {
  const relation = reading.relations.find((each) => each.id === finding.relation);
  if (!relation) return null;
  const facts = [relation.whole, ...relation.parts.map((part) => part.fact)].flatMap(
    (index) => reading.facts[index] ?? [],
  );
  const place = (file: string, sheet: string, cell: string): string => {
    if (file !== finding.at.file) return `[${file}]${sheet}!${cell}`;
    return sheet === finding.at.sheet ? cell : `${sheet}!${cell}`;
  };
  return [
    ...facts.map((fact) => `${place(fact.at.file, fact.at.sheet, fact.at.cell)}=${toText(normalise(fact.value))}`),
    ...relation.items.map((item) => item.text),
  ];
}

/** Everything that the finding rests on, as text that changes when any of it changes. */
export function boundValues(reading: Reading, finding: Finding): string {
  const figures = ofRelation(reading, finding);
  const parts =
    figures ??
    Object.entries(finding.data)
      .filter(([key]) => key !== 'label' && key !== 'statement')
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => `${key}=${value}`);
  return bounded(parts.join('; ').normalize('NFC').replace(CONTROL, ' '));
}

/** The waiver that would accept `finding` as it stands now. */
export function waiverFor(reading: Reading, finding: Finding, acceptance: Acceptance): Waiver {
  const plain = (text: string): string => text.normalize('NFC').replace(CONTROL, ' ').trim();
  return {
    file: finding.at.file,
    check: finding.check,
    code: finding.code,
    sheet: finding.at.sheet,
    cell: finding.at.cell,
    values: boundValues(reading, finding),
    reason: plain(acceptance.reason),
    by: plain(acceptance.by),
    on: plain(acceptance.on),
  };
}
