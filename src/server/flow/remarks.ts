/** Remarks of the secretary onto cells that the workbook has: one that stands nowhere is never found by who must correct it. */
import { cellName, parseCellName } from '../../core/cell-address';
import { foldText } from '../../language';
import type { Outcome } from '../../threads';
import { Refusal, type Problem } from '../refusal';
import type { Remark } from '../store';

type Given = Pick<Remark, 'sheet' | 'cell' | 'text'>;

type Sheet = Outcome['sheets'][number];

const sheetOf = (sheets: readonly Sheet[], name: string): Sheet | undefined =>
  sheets.find((sheet) => foldText(sheet.name) === foldText(name));

/** "ô d8", "$D$8", "'Biểu 94'!D8": the cell as it is written everywhere here, and the sheet where it names one. */
function written(text: string): { readonly cell: string; readonly sheet: string } | null {
  const [, quoted, plain = '', name = ''] =
    /^(?:(?:ô|cell)\s+)?(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(\S+)$/iu.exec(text.trim()) ?? [];
  const at = parseCellName(name);
  return at && { cell: cellName(at.row, at.column), sheet: (quoted?.replaceAll("''", "'") ?? plain).trim() };
}

function placed({ sheet: given, cell: text, text: words }: Given, sheets: readonly Sheet[]): Given | Problem {
  const at = written(text);
  if (!at)
    return {
      said: {
        vi: `“${text}” không phải tên của một ô; hãy ghi như D8.`,
        en: `"${text}" is not the name of one cell; write it like D8.`,
      },
    };
  const { cell } = at;
  if (at.sheet !== '' && given !== '' && foldText(at.sheet) !== foldText(given))
    return {
      said: {
        vi: `Nhận xét chọn trang “${given}” nhưng ô ghi “${text}”; hãy để một trang.`,
        en: `The remark is on the sheet "${given}" but its cell says "${text}"; leave one sheet.`,
      },
    };
  const wanted = at.sheet === '' ? given : at.sheet;
  const names = sheets.map(({ name }) => `“${name}”`).join(', ');
  if (wanted === '')
    return {
      said: {
        vi: `Ô ${cell} ở trang nào? Sổ có: ${names}.`,
        en: `On which sheet is the cell ${cell}? The workbook has: ${names}.`,
      },
    };
  const sheet = sheetOf(sheets, wanted);
  if (!sheet) {
    const vi = `Sổ không có trang “${wanted}”; sổ có: ${names}.`;
    return { said: { vi, en: `The workbook has no sheet "${wanted}"; it has: ${names}.` } };
  }
  return outsideOf(cell, sheet) ?? { sheet: sheet.name, cell, text: words };
}

function outsideOf(cell: string, { name, last }: Sheet): Problem | null {
  const at = parseCellName(cell);
  if (!at || !last || (at.row <= last.row && at.column <= last.column)) return null;
  const end = cellName(last.row, last.column);
  const said = {
    vi: `Trang “${name}” chỉ có nội dung đến ô ${end}; ô ${cell} nằm ngoài.`,
    en: `The sheet "${name}" holds something as far as ${end}; ${cell} lies outside.`,
  };
  return { said, sheet: name, cell };
}

/** With the sheets' and cells' names as the workbook writes them; Refusal with everything that stands nowhere. */
export function placedRemarks(remarks: readonly Given[], { sheets = [] }: Partial<Outcome>): readonly Given[] {
  const problems: Problem[] = [];
  const found = remarks.flatMap((remark): Given[] => {
    const each = placed(remark, sheets);
    if (!('said' in each)) return [each];
    problems.push(each);
    return [];
  });
  const [first] = problems;
  if (first) throw new Refusal('blocked', problems.length === 1 ? first.said : MANY, problems);
  return found;
}

const MANY = {
  vi: 'Có nhận xét không ở ô nào của sổ; chưa trả lại.',
  en: 'Some remarks stand in no cell of the workbook; nothing was sent back.',
};
