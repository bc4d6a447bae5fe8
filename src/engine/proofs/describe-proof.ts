/** Proof lines: for every relation of a total one readable line of why it holds, fails or could not be asked. */
import type { CellAddress } from '../../core/cell-address';
import type { Finding, Language, Proof, Skip } from '../../core/finding';
import { arithmeticText, rangeText, withUnit } from '../../language/exact-text';

export interface ProofLine {
  readonly at: CellAddress;
  readonly status: 'exact' | 'rounding' | 'fails' | 'skipped';
  readonly text: string;
}

function labelled(proof: Proof): string {
  return proof.data['label'] ? `“${proof.data['label']}”: ` : '';
}

/** "“Chi thường xuyên”: 59.233 + 11.017 = 70.250 triệu đồng, đúng chính xác." */
export function describeProof(proof: Proof, language: Language): string {
  const { data } = proof;
  const unit = data['unit'] && !data['equation']?.endsWith('%') ? ` ${data['unit']}` : '';
  const equation = `${arithmeticText(data['equation'], language)}${unit}`;
  if (proof.test === 'exact')
    return `${labelled(proof)}${equation}, ${language === 'vi' ? 'đúng chính xác' : 'exact'}.`;
  const stands = rangeText(data['low'], data['high'], data['ends'], language);
  const exact = data['computedLow'] === data['computedHigh'];
  const computed = exact
    ? arithmeticText(data['computedLow'], language)
    : rangeText(data['computedLow'], data['computedHigh'], '[]', language);
  const actual = withUnit(data['actual'], data['unit'], language);
  return language === 'vi'
    ? `${labelled(proof)}${equation}, đúng trong phạm vi làm tròn: ${actual} thay cho ${stands}, tính ra ${computed}.`
    : `${labelled(proof)}${equation}, holds within rounding: ${actual} stands for ${stands}, computed ${computed}.`;
}

/** Lines of everything that was asked, in the order given: proofs, arithmetic findings, skips. */
export function proofLines(
  parts: {
    readonly proofs: readonly Proof[];
    readonly findings: readonly Finding[];
    readonly skipped: readonly Skip[];
  },
  words: {
    readonly describeFinding: (finding: Finding, language: Language) => string;
    readonly describeSkip: (skip: Skip, language: Language) => string;
  },
  language: Language,
): ProofLine[] {
  return [
    ...parts.proofs.map((proof): ProofLine => ({
      at: proof.at,
      status: proof.test,
      text: describeProof(proof, language),
    })),
    ...parts.findings
      .filter((finding) => finding.relation !== undefined)
      .map((finding): ProofLine => ({
        at: finding.at,
        status: 'fails',
        text: words.describeFinding(finding, language),
      })),
    ...parts.skipped.map((skip): ProofLine => {
      const label = skip.data['label'] ? `“${skip.data['label']}”: ` : '';
      return { at: skip.at, status: 'skipped', text: `${label}${words.describeSkip(skip, language)}.` };
    }),
  ];
}
