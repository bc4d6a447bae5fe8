/** Sentences of causes: what happened and what would put it right; where it is open, between what, and what would decide. */
import type { Explanation, FoundCause } from '../core/cause';
import { isInProse, parseCellName, type CellAddress } from '../core/cell-address';
import type { Cause, Language } from '../core/finding';
import { counted } from '../language/counted';
import { figureText } from '../language/exact-text';
import { describeCalculated } from './calculated-wording';
import { cellsText, MOST, repairsText, togetherText } from './repairs-wording';
import { slipText } from './slip-wording';
import { COUNTED, PROOFS, STORIES, TEXT_PROOFS, TEXT_STORIES } from './story-words';

/** Whether what happened happened in running text. */
const isOfText = ({ cells }: Explanation): boolean => cells.length > 0 && cells.every(isInProse);

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

/** Ten to a power, whichever way: "1.000". */
function timesText(power: string | undefined, language: Language): string {
  return power ? figureText(`1${'0'.repeat(Math.abs(Number(power)))}`, language) : '';
}

/** Between what an amount moved: two lines, two columns of one line, or else two cells. */
function placesText(cells: readonly CellAddress[], language: Language): string {
  const places = cells.flatMap(({ cell }) => parseCellName(cell) ?? []);
  const isOne = (of: 'row' | 'column'): boolean => new Set(places.map((place) => place[of])).size === 1;
  const word = isOne('column') ? 0 : isOne('row') ? 1 : 2;
  return (language === 'vi' ? ['hai dòng', 'hai cột', 'hai ô'] : ['lines', 'columns', 'cells'])[word] ?? '';
}

function storyText(explanation: Explanation, language: Language): string {
  const { kind, cells, repairs, data } = explanation;
  const [first, ...carried] = cells;
  const named = kind === 'chain' && first ? [first] : cells;
  const quoted = (text: string | undefined): string => (text ? `“${text}”` : '');
  const line = data['line'] ? ` ${quoted(data['line'])}` : '';
  const texts = [
    cellsText(named),
    quoted(data['label']),
    cellsText(carried),
    timesText(data['power'], language),
    line,
    groupsText(data, language),
    lacksText(data, language),
    placesText(cells, language),
  ];
  const own = (isOfText(explanation) ? TEXT_STORIES[language][kind] : undefined) ?? STORIES[language][kind];
  const template = data['counted'] ? COUNTED[language] : own;
  const story = template.replace(/\{(\d)\}/g, (_, index: string) => texts[Number(index)] ?? '');
  const [repair] = repairs;
  const told = { slip: data['slip'] as Cause | undefined, by: data['by'], from: repair?.from, value: repair?.value };
  const slip = kind === 'cell' || kind === 'chain' ? slipText(told, language) : '';
  return slip ? `${story}: ${slip}` : story;
}

function optionText(explanation: Explanation, language: Language): string {
  const { kind, repairs } = explanation;
  const [first, ...carried] = repairs;
  if (!first || kind !== 'chain')
    return repairs.length > 0 ? togetherText(repairs, language) : storyText(explanation, language);
  const along = cellsText(carried.map(({ at }) => at));
  return `${repairsText([first], language)} (${language === 'vi' ? 'kéo theo' : 'with'} ${along})`;
}

/** The first of several ways, each text once. */
function optionsOf(explanations: readonly Explanation[], language: Language): string[] {
  return [...new Set(explanations.slice(0, MOST).map((each) => optionText(each, language)))];
}

/** What would do as well as what is named: "Cũng có thể: D4: 10 → 12; …". */
function rivalsText({ rivals = [] }: FoundCause, language: Language): string {
  if (rivals.length === 0) return '';
  const options = optionsOf(rivals, language);
  const more = rivals.length > options.length ? `; … (${String(rivals.length)})` : '';
  return `${language === 'vi' ? ' Cũng có thể: ' : ' It may also be: '}${options.join('; ')}${more}.`;
}

function openText({ explanations, tie, explains }: FoundCause, language: Language): string {
  const options = optionsOf(explanations, language);
  const more = tie > options.length ? `; … (${String(tie)})` : '';
  const look = [...new Set(explanations.flatMap(({ cells }) => cells[0]?.cell ?? []))].slice(0, MOST).join(', ');
  if (language === 'vi')
    return `Số liệu chưa đủ để chọn giữa ${String(tie)} cách giải thích ${String(explains)} phép tính sai: ${options.join('; ')}${more}. Cần đối chiếu chứng từ của ${look}.`;
  return `The figures cannot decide between ${String(tie)} explanations of ${counted(explains, 'failing equation')}: ${options.join('; ')}${more}. Look up ${look}.`;
}

/** Whether what puts it right is the formula of the cell's kin, with the value that is named as its result. */
export const writesFormula = (data: Explanation['data']): boolean => data['formulas'] === 'written';

function proofOf({ decided }: FoundCause, { data }: Explanation): keyof (typeof PROOFS)['vi'] {
  if (!decided) return data['breaks'] ? 'breaks' : 'open';
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
  const text = (isOfText(first) ? TEXT_PROOFS[language][ground] : undefined) ?? PROOFS[language][ground];
  const proof = text.replace('{0}', first.data['breaks'] ?? '');
  if (language === 'vi')
    return `${story}${repair ? ` (${repair})` : ''}; điều này giải thích ${count} phép tính sai, ${proof}.${rivals}`;
  return `${story}${repair ? ` (${repair})` : ''}; this explains ${counted(cause.explains, 'failing equation')}, ${proof}.${rivals}`;
}
