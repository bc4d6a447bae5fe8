/** Sentences of suspects: one reason each, with the arithmetic written out, and one on what decides between them. */
import { isInProse } from '../core/cell-address';
import type { Cause, Finding, Language, Suspect } from '../core/finding';
import { describeCalculatedSuspect } from './calculated-wording';
import { arithmeticText, figureText, withUnit } from '../language/exact-text';
import { slipText } from './slip-wording';

function causeText(suspect: Suspect, language: Language): string {
  const named = (suspect.cause === 'two-relations-agree' ? suspect.data['slip'] : suspect.cause) as Cause | undefined;
  return slipText({ slip: named, by: suspect.data['by'], from: suspect.data['from'], value: suspect.value }, language);
}

/** One sentence: what the cell should be, what then comes out right, and what then would not. */
export function describeSuspect(suspect: Suspect, language: Language): string {
  const { data } = suspect;
  const cell = suspect.at.cell;
  const value = withUnit(suspect.value, data['unit'], language);
  const arithmetic = arithmeticText(data['arithmetic'], language);
  const repaired = Number(data['repaired'] ?? '1');
  const cause = causeText(suspect, language);
  const says = withUnit(data['againstSays'], data['againstUnit'], language);
  const against = data['against'] ? arithmeticText(data['against'], language) : '';
  const despite = arithmeticText(data['despite'], language);
  if (data['calculated']) return describeCalculatedSuspect(suspect, language);
  const pair = data['otherCell'];
  const other = figureText(data['otherValue'], language);
  if (language === 'vi') {
    const condition = pair ? `Nếu ${cell} là ${value} và ${pair} là ${other}` : `Nếu ${cell} là ${value}`;
    const right =
      repaired >= 2
        ? `thì cả ${repaired === 2 ? 'hai' : String(repaired)} phép tính đều đúng: ${arithmetic}`
        : `thì phép tính đúng: ${arithmetic}`;
    const why = cause ? `; ${isInProse(suspect.at) ? 'số' : 'ô'} này ${cause}` : '';
    const but = against
      ? `; nhưng khi đó ${against}, khác ${says} đang ghi ở ${data['againstCell'] ?? ''}`
      : despite
        ? `; nhưng như vậy trái với ${despite}`
        : '';
    return `${condition} ${right}${why}${but}.`;
  }
  const condition = pair ? `If ${cell} is ${value} and ${pair} is ${other}` : `If ${cell} is ${value}`;
  const right =
    repaired >= 2
      ? `${repaired === 2 ? 'both' : `all ${String(repaired)}`} equations hold: ${arithmetic}`
      : `the equation holds: ${arithmetic}`;
  const why = cause ? `; ${cause}` : '';
  const but = against
    ? `; but then ${against}, while ${data['againstCell'] ?? ''} says ${says}`
    : despite
      ? `; but that contradicts ${despite}`
      : '';
  return `${condition}, ${right}${why}${but}.`;
}

interface Decision {
  readonly agreed: string;
  readonly value: string;
  readonly witness: string;
  readonly witnessCell: string;
  readonly keeps: string;
  readonly keepsCell: string;
  readonly wouldBe: string;
  readonly candidates: string;
  readonly open: boolean;
  /** Of running text, which has no cells. */
  readonly ofText: boolean;
}

function inVietnamese(decision: Decision): string {
  const { agreed, value, witness, witnessCell, keeps, keepsCell, wouldBe, candidates, open, ofText } = decision;
  if (agreed)
    return `Chỉ một giá trị ở ${candidates} (${value}) làm đúng cả ${agreed === '2' ? 'hai' : agreed} phép tính mà không làm sai số nào khác.`;
  const source =
    witnessCell === keepsCell ? `Một phép tính khác của ${ofText ? 'số' : 'ô'} này đúng` : `Số ở ${witnessCell} khớp`;
  const support = witness
    ? `${source} với ${keeps} ở ${keepsCell}: ${witness}${wouldBe ? `, nếu sửa thì ${wouldBe}` : ''}`
    : '';
  if (!open) return support ? `${support}.` : `Chỉ sửa ${candidates} là đủ và không làm sai số nào khác.`;
  return `${support ? `${support}; s` : 'S'}ố liệu chưa đủ để chọn giữa ${candidates}, cần đối chiếu chứng từ.`;
}

function inEnglish(decision: Decision): string {
  const { agreed, value, witness, witnessCell, keeps, keepsCell, wouldBe, candidates, open, ofText } = decision;
  if (agreed)
    return `One value at ${candidates} (${value}) makes ${agreed === '2' ? 'both' : `all ${agreed}`} equations true and breaks nothing.`;
  const source =
    witnessCell === keepsCell
      ? `Another equation of this ${ofText ? 'figure' : 'cell'}`
      : `The figure at ${witnessCell}`;
  const support = witness
    ? `${source} speaks for ${keeps} at ${keepsCell}: ${witness}${wouldBe ? `, whereas ${wouldBe}` : ''}`
    : '';
  if (!open) return support ? `${support}.` : `Changing ${candidates} alone repairs it and breaks nothing.`;
  return `${support ? `${support}; t` : 'T'}he figures cannot decide between ${candidates}.`;
}

/** Cells of suspects as one reads them beside a finding: of another workbook with its name. */
const cellsOf = ({ at: { file }, suspects = [] }: Finding): string =>
  suspects.map(({ at }) => (at.file === file ? at.cell : `${at.cell} (${at.sheet}, ${at.file})`)).join(', ');

/** One sentence on what decides between the suspects of a finding, or that nothing does; "" without suspects. */
export function describeDecision(finding: Finding, language: Language): string {
  const data = finding.suspects?.[0]?.data;
  if (!data) return '';
  const decision: Decision = {
    agreed: data['agreed'] ?? '',
    value: figureText(data['agreedValue'], language),
    witness: arithmeticText(data['witness'], language),
    witnessCell: data['witnessCell'] ?? '',
    keeps: figureText(data['keeps'], language),
    keepsCell: data['keepsCell'] ?? '',
    wouldBe: arithmeticText(data['wouldBe'], language),
    // Between workbooks a problem names none of its own.
    candidates: data['candidates'] || cellsOf(finding),
    open: data['decision'] === 'undecided',
    ofText: isInProse(finding.at),
  };
  return language === 'vi' ? inVietnamese(decision) : inEnglish(decision);
}
