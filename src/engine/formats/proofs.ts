/** Proof lines of an examination as text: why every relation holds, fails, or could not be asked. */
import type { Language } from '../../core/finding';
import { describeFinding, describeSkip, isCoverage } from '../describe';
import type { Examination } from '../examine';
import { proofLines, type ProofLine } from '../proofs';

const MARKS: Readonly<Record<ProofLine['status'], string>> = { exact: '=', rounding: '≈', fails: '≠', skipped: '?' };

/** The lines as data, in the order proven, failing, not asked. */
export function linesOf(examination: Examination, language: Language): readonly ProofLine[] {
  const { proofs, findings, skipped } = examination;
  const parts = { proofs, findings, skipped: skipped.filter((skip) => !isCoverage(skip)) };
  return proofLines(parts, { describeFinding, describeSkip }, language);
}

/** `check --proofs`: one readable line a relation. */
export function proofsText(examination: Examination, language: Language): string {
  const lines = linesOf(examination, language).map(
    ({ at, status, text }) => `  ${MARKS[status]}  ${at.file} › ${at.sheet} › ${at.cell}  ${text}\n`,
  );
  return `\n${language === 'vi' ? 'Chứng minh' : 'Proofs'}:\n${lines.join('')}`;
}
