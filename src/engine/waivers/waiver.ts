/**
 * A waiver: what a named person accepted for a reason, one finding or all that have one cause. It is bound to the figures
 * it was given for; when any of them changes all reopen by themselves. Waivers live in the workbook, on the plain sheet
 * "Ngoại lệ".
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { normalise, toText } from '../../core/decimal';
import type { Finding } from '../../core/finding';
import type { Reading } from '../../core/reading';
import { periodName } from '../../language';

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
  /** ISO date, or the day as people wrote it. */
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

/** The figures of the findings' relations by cell, each once; null where a finding is of no relation. */
function figuresOf(reading: Reading, findings: readonly Finding[]): string[] | null {
  const [first] = findings;
  const wanted = new Set(findings.map(({ relation }) => relation));
  if (!first || wanted.has(undefined)) return null;
  const place = (file: string, sheet: string, cell: string): string => {
    if (file !== first.at.file) return `[${file}]${sheet}!${cell}`;
    return sheet === first.at.sheet ? cell : `${sheet}!${cell}`;
  };
  const texts = new Set<string>();
  let found = 0;
  for (const relation of reading.relations) {
    if (!wanted.has(relation.id)) continue;
    found += 1;
    for (const index of [relation.whole, ...relation.parts.map((part) => part.fact)]) {
      const fact = reading.facts[index];
      if (fact) texts.add(`${place(fact.at.file, fact.at.sheet, fact.at.cell)}=${toText(normalise(fact.value))}`);
    }
    for (const item of relation.items) texts.add(item.text);
  }
  return found > 0 ? [...texts] : null;
}

/** Where another workbook has its figure: it may be named otherwise by whoever reads it next (a server, a colleague). */
const isPlace = (key: string): boolean => key === 'otherPlace' || key === 'otherCell';

/** What a finding that rests on no relation says, by the names that its data has. */
function dataOf({ data }: Finding): [name: string, value: string][] {
  return Object.entries(data)
    .filter(([key]) => key !== 'label' && key !== 'statement' && !isPlace(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A period by its name: people read what they accepted. */
const inWords = (value: string): string => (PERIOD.test(value) ? (periodName(value, 'vi') ?? value) : value);
const PERIOD = /^\d{4}-[A-Z\d]/;

const asText = (parts: readonly string[]): string => bounded(parts.join('; ').normalize('NFC').replace(CONTROL, ' '));

/** Everything that the findings of one cause rest on, as text that changes when any of it changes. */
export function boundValues(reading: Reading, findings: readonly Finding[]): string {
  const [first] = findings;
  if (!first) return '';
  return asText(
    figuresOf(reading, findings) ?? [
      `${first.at.cell}: ${dataOf(first)
        .map(([, value]) => inWords(value))
        .join('; ')}`,
    ],
  );
}

/** As it was written for a finding before: with the names of its data, the places of other figures, the ids of periods. */
export function formerValues(finding: Finding): readonly string[] {
  const placed = Object.entries(finding.data)
    .filter(([key]) => key !== 'label' && key !== 'statement')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    asText(placed.map(([key, value]) => `${key}=${value}`)),
    asText([`${finding.at.cell}: ${placed.map(([, value]) => value).join('; ')}`]),
    asText([
      `${finding.at.cell}: ${dataOf(finding)
        .map(([, value]) => value)
        .join('; ')}`,
    ]),
  ];
}

/** The waiver that would accept findings of one cause as they stand now; it stands at the first of them. */
export function waiverFor(
  reading: Reading,
  findings: readonly [Finding, ...Finding[]],
  acceptance: Acceptance,
): Waiver {
  const [first] = findings;
  const plain = (text: string): string => text.normalize('NFC').replace(CONTROL, ' ').trim();
  return {
    file: first.at.file,
    check: first.check,
    code: first.code,
    sheet: first.at.sheet,
    cell: first.at.cell,
    values: boundValues(reading, findings),
    reason: plain(acceptance.reason),
    by: plain(acceptance.by),
    on: plain(acceptance.on),
  };
}
