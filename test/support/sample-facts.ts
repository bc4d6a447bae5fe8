/** The full report of the sample's workbooks, and the same with facts changed at random: for fuzzing updates. */
import { readdirSync, readFileSync } from 'node:fs';
import { changedFact } from '../../src/core/held-fact';
import { join } from 'node:path';
import { decimal, toText } from '../../src/core/decimal';
import type { Fact } from '../../src/core/fact';
import type { Reading } from '../../src/core/reading';
import type { ReportDocument } from '../../src/core/report-document';
import { draftReport, understand } from '../../src/engine';
import { readXlsx } from '../../src/hosts/xlsx-file';
import type { Random } from '../../tools/fuzz/random';

const FOLDER = join(__dirname, '../../samples/quang-tri-2021-h1');

export async function sampleReading(): Promise<Reading> {
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.xlsx'))
    .sort();
  return understand(
    await Promise.all(files.map((name) => readXlsx(new Uint8Array(readFileSync(join(FOLDER, name))), name))),
  );
}

function altered(fact: Fact, random: Random): Fact[] {
  if (random.chance(40)) return [];
  if (random.below(3) > 0) return [fact];
  const text = toText(fact.value);
  if (random.chance(3))
    return [changedFact(fact, { value: decimal(text.startsWith('-') ? text.slice(1) : `-${text}`) })];
  return [
    changedFact(fact, {
      value: decimal(
        random.chance(10)
          ? '0'
          : text.replace(/\d/g, (digit, at: number) => (at === 0 ? digit : String(random.below(10)))),
      ),
    }),
  ];
}

/** The reading with a third of its facts changed and a few gone; every form's facts may be gone at once. */
export function alteredReading(reading: Reading, random: Random): Reading {
  const gone = random.chance(2) ? random.pick(reading.facts).form : null;
  return {
    ...reading,
    facts: reading.facts.filter(({ form }) => gone === null || form !== gone).flatMap((fact) => altered(fact, random)),
  };
}

export const reportOf = (reading: Reading): ReportDocument =>
  draftReport({ reading, examination: { findings: [], waived: [] } }).document;
