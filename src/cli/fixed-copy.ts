/** A corrected copy of a workbook: the repairs that the figures decide, and a line for each cell changed or left. */
import type { Finding, Language } from '../core/finding';
import type { Reading } from '../core/reading';
import type { WorkbookSnapshot } from '../core/snapshot';
import { blocksOf, causeText, describeDecision, planRepairs, type FindingsOf } from '../engine';
import { applyEdits } from '../hosts/xlsx-file';
import { figureText } from '../language/exact-text';
import { sayGuards } from './guarded';
import { BY_ZLIB } from '../threads';
import type { Io } from './io';

export interface FixedCopy {
  readonly bytes: Uint8Array;
  /** What was changed, cell by cell, and what was left because nothing decides it. */
  readonly log: string;
}

/** What is known of the workbook, and how its copy is read again before it is kept. */
export interface Checked {
  readonly snapshot: WorkbookSnapshot;
  readonly reading: Reading;
  readonly findings: readonly Finding[];
  readonly findingsOf: FindingsOf;
}

const CALCULATED = {
  vi: 'Tệp có kết quả cũ hoặc chưa có kết quả: Excel sẽ tính lại cả tệp khi mở',
  en: 'Some results are old or missing: Excel will calculate the whole file when it is opened',
};

const UNCHANGED = {
  vi: 'Không ô nào được sửa: tệp ghi ra giống hệt tệp đã đọc.',
  en: 'No cell was changed: what is written is the file that was read.',
};

/** Only cells that a certain repair names are changed; everything else stays byte for byte. */
export async function fixedCopy(bytes: Uint8Array, checked: Checked, language: Language, io: Io): Promise<FixedCopy> {
  const { snapshot, reading, findings, findingsOf } = checked;
  const { repairs, left } = planRepairs(snapshot, reading, findings, findingsOf);
  const lines = new Set<string>();
  for (const { at, before, after } of repairs.flatMap(({ changes }) => changes))
    lines.add(`${at.sheet} › ${at.cell}: ${figureText(before, language)} → ${figureText(after, language)}`);
  const kept = language === 'vi' ? 'giữ nguyên' : 'left as it is';
  for (const { cause, findings: open } of blocksOf(left)) {
    const [first] = open;
    if (!first) continue;
    const places = [...new Set(open.map(({ at }) => at.cell))].join(', ');
    const why = cause ? causeText(cause, language) : describeDecision(first, language);
    lines.add(`${first.at.sheet} › ${places}: ${kept}. ${why}`);
  }
  const edits = repairs.flatMap((repair) => repair.edits);
  const old = findings.some(({ code }) => code === 'formula-stale' || code === 'formula-uncached');
  if (edits.length === 0 && !old) lines.add(language === 'vi' ? UNCHANGED.vi : UNCHANGED.en);
  if (old) lines.add(language === 'vi' ? CALCULATED.vi : CALCULATED.en);
  await sayGuards({ file: snapshot.file, bytes, edits, inPlace: false, language }, io);
  return {
    bytes: await applyEdits(bytes, edits, { ...BY_ZLIB, file: snapshot.file, calculateOnLoad: old }),
    log: [...lines].map((line) => `${line}\n`).join(''),
  };
}
