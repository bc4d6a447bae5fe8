/** Sentences of causes: what happened and what would put it right; where it is open, between what, and what would decide. */
import type { CauseKind, CauseRepair, Explanation, FoundCause } from '../core/cause';
import { isInProse, type CellAddress } from '../core/cell-address';
import type { Cause, Language } from '../core/finding';
import { figureText, withUnit } from '../language/exact-text';
import { describeCalculated } from './calculated-wording';
import { slipText } from './wording';

/** Cells and explanations written out; more are counted. */
const MOST = 6;

type Kind = Exclude<CauseKind, 'undecided'>;

/** What happened, before the cells are named: {0} the cells, {1} the label. */
const STORIES: Readonly<Record<Language, Readonly<Record<Kind, string>>>> = {
  vi: {
    cell: 'Ô {0} ghi sai',
    sign: 'Ô {0} sai dấu',
    'other-base': 'Ô {0} tính trên gốc khác',
    chain: 'Số ở {0} sai và được tính tiếp vào {2}',
    'shifted-column': 'Các ô {0} bị dán lệch một dòng',
    'moved-line': 'Dòng {1} ({0}) đứng nhầm nhóm{5}',
    'missing-line': 'Thiếu một dòng{4} trong nhóm {1} ({0}){6}',
    'repeated-line': 'Dòng {1} ({0}) ghi hai lần',
    'scaled-block': 'Các ô {0} ghi theo đơn vị khác (lệch 10^{3} lần)',
    swapped: 'Các ô {0} ghi nhầm chỗ cho nhau',
    'moved-amount': 'Một khoản bị ghi nhầm giữa hai dòng ở {0}',
  },
  en: {
    cell: '{0} holds a wrong value',
    sign: '{0} has the wrong sign',
    'other-base': '{0} was computed on another base',
    chain: '{0} is wrong and was carried on into {2}',
    'shifted-column': '{0} were pasted one row off',
    'moved-line': 'Line {1} ({0}) stands in the wrong group{5}',
    'missing-line': 'A line{4} is missing in group {1} ({0}){6}',
    'repeated-line': 'Line {1} ({0}) stands there twice',
    'scaled-block': '{0} are in another unit (off by 10^{3})',
    swapped: '{0} stand in each other’s place',
    'moved-amount': 'An amount was booked in the wrong one of two lines at {0}',
  },
};

/** The same of a text, which has no cells, lines and groups. */
const TEXT_STORIES: Readonly<Record<Language, Partial<Record<Kind, string>>>> = {
  vi: {
    cell: 'Số {0} ghi sai',
    sign: 'Chữ “tăng”, “giảm” cạnh số {0} ngược chiều với số liệu: hãy sửa chữ, không sửa số',
    'other-base': 'Số {0} tính trên gốc khác',
    'moved-line': 'Khoản {1} ({0}) đứng nhầm chỗ',
    'missing-line': 'Thiếu một khoản{4} trong {1} ({0})',
    'repeated-line': 'Khoản {1} ({0}) ghi hai lần',
    'scaled-block': 'Các số {0} ghi theo đơn vị khác (lệch 10^{3} lần)',
    swapped: 'Các số {0} ghi nhầm chỗ cho nhau',
    'moved-amount': 'Một phần bị ghi nhầm giữa {0}',
  },
  en: {
    sign: 'The words beside {0} ("tăng", "giảm") go the other way than the figures: put the words right, not the number',
    'moved-line': 'Item {1} ({0}) stands in the wrong place',
    'missing-line': 'An item{4} is missing in {1} ({0})',
    'repeated-line': 'Item {1} ({0}) stands there twice',
    'moved-amount': 'An amount was written to the wrong one of {0}',
  },
};

/** A line that a total has twice, while it stands there once. */
const COUNTED: Readonly<Record<Language, string>> = {
  vi: 'Tổng ở {0} cộng dòng {1} hai lần',
  en: 'The totals {0} count line {1} twice',
};

/** What speaks for the repair. */
const PROOFS: Readonly<
  Record<Language, Readonly<Record<'alone' | 'formulas' | 'formula' | 'again' | 'open', string>>>
> = {
  vi: {
    alone: 'không cách nào khác giải thích được',
    formulas: 'các tổng khác của bảng là công thức',
    formula: 'các tổng khác của bảng là công thức, nên ô này cũng được ghi bằng công thức',
    again: 'và chỉ với số ấy bảng mới có thêm phép tính khớp',
    open: 'cần người lập biểu xác nhận',
  },
  en: {
    alone: 'nothing else explains it',
    formulas: 'the other totals of the table are formulas',
    formula: 'the other totals of the table are formulas, so a formula is written here too',
    again: 'and only with it do more equations of the table hold',
    open: 'to be confirmed by whoever drew up the sheet',
  },
};

/** The same of a text. */
const TEXT_PROOFS: Readonly<Record<Language, Partial<(typeof PROOFS)['vi']>>> = {
  vi: {
    again: 'và chỉ với số ấy văn bản mới có thêm phép tính khớp',
    open: 'cần người viết báo cáo xác nhận',
  },
  en: {
    again: 'and only with it do more equations of the text hold',
    open: 'to be confirmed by whoever wrote the report',
  },
};

/** Whether what happened happened in running text. */
const isOfText = ({ cells }: Explanation): boolean => cells.length > 0 && cells.every(isInProse);

function cellsText(cells: readonly CellAddress[]): string {
  const names = cells.slice(0, MOST).map(({ cell }) => cell);
  return names.join(', ') + (cells.length > MOST ? `, … (${String(cells.length)})` : '');
}

function repairsText(repairs: readonly CauseRepair[], language: Language): string {
  const texts = repairs.slice(0, MOST).map(
    // The name of a figure of a text is the figure.
    ({ at, from, value, unit }) =>
      `${isInProse(at) ? '' : `${at.cell}: `}${figureText(from, language)} → ${withUnit(value, unit, language)}`,
  );
  return texts.join('; ') + (repairs.length > MOST ? `; … (${String(repairs.length)})` : '');
}

/** Which group a line belongs to, and in which it stands where that one fails too. */
function groupsText({ belongs, stands }: Explanation['data'], language: Language): string {
  if (!belongs) return '';
  const place = stands ? (language === 'vi' ? `ở “${stands}” thay vì` : `in “${stands}” instead of`) : '';
  const plain = language === 'vi' ? 'phải thuộc' : 'it belongs to';
  return `: ${place || plain} “${belongs}”`;
}

/** What a line that is gone must have held: ": dòng ấy phải có 207 ở cột C, 312 ở cột D". */
function lacksText({ lacks }: Explanation['data'], language: Language): string {
  const columns = lacks?.split('; ') ?? [];
  if (columns.length === 0) return '';
  const texts = columns.slice(0, MOST).map((each) => {
    const [column = '', value = ''] = each.split(' ');
    const figure = figureText(value, language);
    return language === 'vi' ? `${figure} ở cột ${column}` : `${figure} in column ${column}`;
  });
  const more = columns.length > texts.length ? ', …' : '';
  const said = language === 'vi' ? 'dòng ấy phải có' : 'it must have held';
  return `: ${said} ${texts.join(', ')}${more}`;
}

function storyText(explanation: Explanation, language: Language): string {
  const { kind, cells, data } = explanation;
  const [first, ...carried] = cells;
  const named = kind === 'chain' && first ? [first] : cells;
  const quoted = (text: string | undefined): string => (text ? `“${text}”` : '');
  const line = data['line'] ? ` ${quoted(data['line'])}` : '';
  const texts = [
    cellsText(named),
    quoted(data['label']),
    cellsText(carried),
    data['power'] ?? '',
    line,
    groupsText(data, language),
    lacksText(data, language),
  ];
  const own = (isOfText(explanation) ? TEXT_STORIES[language][kind] : undefined) ?? STORIES[language][kind];
  const template = data['counted'] ? COUNTED[language] : own;
  const story = template.replace(/\{(\d)\}/g, (_, index: string) => texts[Number(index)] ?? '');
  const slip =
    kind === 'cell' || kind === 'chain' ? slipText(data['slip'] as Cause | undefined, data['by'], language) : '';
  return slip ? `${story}: ${slip}` : story;
}

function optionText(explanation: Explanation, language: Language): string {
  const { kind, repairs } = explanation;
  const [first, ...carried] = repairs;
  if (!first || kind !== 'chain')
    return repairs.length > 0 ? repairsText(repairs, language) : storyText(explanation, language);
  const along = cellsText(carried.map(({ at }) => at));
  return `${repairsText([first], language)} (${language === 'vi' ? 'kéo theo' : 'with'} ${along})`;
}

/** What would do as well as what is named: "Cũng có thể: D4: 10 → 12; …". */
function rivalsText({ rivals = [] }: FoundCause, language: Language): string {
  if (rivals.length === 0) return '';
  const options = rivals.slice(0, MOST).map((each) => optionText(each, language));
  const more = rivals.length > options.length ? `; … (${String(rivals.length)})` : '';
  return `${language === 'vi' ? ' Cũng có thể: ' : ' It may also be: '}${options.join('; ')}${more}.`;
}

function openText({ explanations, tie, explains }: FoundCause, language: Language): string {
  const options = explanations.slice(0, MOST).map((each) => optionText(each, language));
  const more = tie > options.length ? `; … (${String(tie)})` : '';
  const look = [...new Set(explanations.flatMap(({ cells }) => cells[0]?.cell ?? []))].slice(0, MOST).join(', ');
  if (language === 'vi')
    return `Số liệu chưa đủ để chọn giữa ${String(tie)} cách giải thích ${String(explains)} phép tính sai: ${options.join('; ')}${more}. Cần đối chiếu chứng từ của ${look}.`;
  return `The figures cannot decide between ${String(tie)} explanations of ${String(explains)} failing equations: ${options.join('; ')}${more}. Look up ${look}.`;
}

/** Whether what puts it right is the formula of the cell's kin, with the value that is named as its result. */
export const writesFormula = (data: Explanation['data']): boolean => data['formulas'] === 'written';

function proofOf({ decided }: FoundCause, { data }: Explanation): keyof (typeof PROOFS)['vi'] {
  if (!decided) return 'open';
  if (data['again']) return 'again';
  if (writesFormula(data)) return 'formula';
  return data['formulas'] ? 'formulas' : 'alone';
}

/** What happened in one sentence or two, naming no file and no sheet. */
export function describeCause(cause: FoundCause, language: Language): string {
  const [first] = cause.explanations;
  if (!first || cause.kind === 'undecided') return openText(cause, language);
  const calculated = describeCalculated(cause, first, language);
  if (calculated) return calculated;
  const story = storyText(first, language);
  const count = String(cause.explains);
  // A text prints "tăng 2,0%" without a sign: no number put in its place would be right.
  const isWord = first.kind === 'sign' && isOfText(first);
  const repair = isWord ? '' : repairsText(first.repairs, language);
  const rivals = rivalsText(cause, language);
  const ground = proofOf(cause, first);
  const proof = (isOfText(first) ? TEXT_PROOFS[language][ground] : undefined) ?? PROOFS[language][ground];
  if (language === 'vi')
    return `${story}${repair ? ` (${repair})` : ''}; điều này giải thích ${count} phép tính sai, ${proof}.${rivals}`;
  return `${story}${repair ? ` (${repair})` : ''}; this explains ${count} failing ${cause.explains === 1 ? 'equation' : 'equations'}, ${proof}.${rivals}`;
}
