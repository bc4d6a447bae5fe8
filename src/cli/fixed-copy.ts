/** A corrected copy of a workbook: the repairs that the figures decide, and a line for each cell changed or left. */
import type { Finding, Language } from '../core/finding';
import type { Reading } from '../core/reading';
import type { WorkbookSnapshot } from '../core/snapshot';
import { certainRepair, describeDecision } from '../engine';
import { applyEdits } from '../hosts/xlsx-file';
import { figureText } from '../language/exact-text';
import { BY_ZLIB } from './inflate';

export interface FixedCopy {
  readonly bytes: Uint8Array;
  /** What was changed, cell by cell, and what was left because nothing decides it. */
  readonly log: string;
}

/** Only cells that a certain repair names are changed; everything else stays byte for byte. */
export async function fixedCopy(
  snapshot: WorkbookSnapshot,
  reading: Reading,
  bytes: Uint8Array,
  findings: readonly Finding[],
  language: Language,
): Promise<FixedCopy> {
  const lines: string[] = [];
  const edits = new Map<string, Parameters<typeof applyEdits>[1][number]>();
  for (const finding of findings) {
    if ((finding.suspects ?? []).length === 0) continue;
    const repair = certainRepair(snapshot, reading, finding);
    if (!repair) {
      const left = language === 'vi' ? 'giữ nguyên' : 'left as it is';
      lines.push(`${finding.at.sheet} › ${finding.at.cell}: ${left}. ${describeDecision(finding, language)}`);
      continue;
    }
    for (const edit of repair.edits) edits.set(JSON.stringify(edit), edit);
    for (const { at, before, after } of repair.changes)
      lines.push(`${at.sheet} › ${at.cell}: ${figureText(before, language)} → ${figureText(after, language)}`);
  }
  return {
    bytes: await applyEdits(bytes, [...edits.values()], { ...BY_ZLIB, file: snapshot.file }),
    log: [...new Set(lines)].map((line) => `${line}\n`).join(''),
  };
}
