/** Remarks of the secretary onto cells that the workbook has: one that stands nowhere is never found by who must correct it. */
import { cellName, parseCellName } from '../../core/cell-address';
import { foldText } from '../../language';
import type { Outcome } from '../../threads';
import { Refusal, type Problem } from '../refusal';
import type { Remark } from '../store';

type Given = Pick<Remark, 'sheet' | 'cell' | 'text'>;

function problemOf({ cell }: Given, { name, last }: Outcome['sheets'][number]): Problem | null {
  const at = parseCellName(cell);
  if (at && (!last || (at.row <= last.row && at.column <= last.column))) return null;
  const end = last ? cellName(last.row, last.column) : '';
  const said = {
    vi: `Trang “${name}” chỉ có nội dung đến ô ${end}; ô ${cell} nằm ngoài.`,
    en: `The sheet "${name}" holds something as far as ${end}; ${cell} lies outside.`,
  };
  return { said, sheet: name, cell };
}

/** With the sheets' names as the workbook writes them; Refusal with everything that stands nowhere. */
export function placedRemarks(remarks: readonly Given[], { sheets = [] }: Partial<Outcome>): readonly Given[] {
  const problems: Problem[] = [];
  const placed = remarks.map((remark): Given => {
    const sheet = sheets.find(({ name }) => foldText(name) === foldText(remark.sheet));
    if (!sheet) {
      const names = sheets.map(({ name }) => `“${name}”`).join(', ');
      const vi = `Sổ không có trang “${remark.sheet}”; sổ có: ${names}.`;
      problems.push({ said: { vi, en: `The workbook has no sheet "${remark.sheet}"; it has: ${names}.` } });
      return remark;
    }
    const problem = problemOf(remark, sheet);
    if (problem) problems.push(problem);
    return { ...remark, sheet: sheet.name };
  });
  const [first] = problems;
  if (first) throw new Refusal('blocked', problems.length === 1 ? first.said : MANY, problems);
  return placed;
}

const MANY = {
  vi: 'Có nhận xét không ở ô nào của sổ; chưa trả lại.',
  en: 'Some remarks stand in no cell of the workbook; nothing was sent back.',
};
