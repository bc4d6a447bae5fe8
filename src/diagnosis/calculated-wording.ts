/** Sentences of what calculating explains: a result that is old, a number typed as text that a total passes over. */
import type { Explanation, FoundCause } from '../core/cause';
import type { CellAddress } from '../core/cell-address';
import type { Language, Suspect } from '../core/finding';
import { arithmeticText, figureText, withUnit } from '../language/exact-text';

/** Cells written out; more are counted. */
const MOST = 12;

function describeCircle(cells: readonly CellAddress[], explains: number, vi: boolean): string {
  const named = cells.map(({ cell }) => cell).join(', ');
  return vi
    ? `Công thức ở ${named} tham chiếu vòng (tính từ chính kết quả của nó) nên không có kết quả đúng; phải sửa công thức trước, rồi mới nói được gì về ${String(explains)} phép tính sai có ô này.`
    : `The formula at ${named} is circular (it is computed from its own result), so it has no right one; correct it before anything can be said of the ${String(explains)} failing ${explains === 1 ? 'equation' : 'equations'} with it.`;
}

/** "cộng thêm 120", "nhân với 1,2": the number that stands in a total's formula; "" without one. */
function numberClause({ plus, times }: Explanation['data'], vi: boolean): string {
  const language = vi ? 'vi' : 'en';
  const said = [
    ...(plus === undefined ? [] : [`${vi ? 'cộng thêm' : 'adds'} ${figureText(plus, language)}`]),
    ...(times === undefined ? [] : [`${vi ? 'nhân với' : 'multiplies by'} ${figureText(times, language)}`]),
  ];
  return said.join(vi ? ' và ' : ' and ');
}

/** What a formula does otherwise than its neighbours, in one clause. */
function formulaClause(data: Explanation['data'], vi: boolean): string {
  const { left, taken } = data;
  if (taken !== undefined) {
    const pairs = taken.split(', ').map((pair) => pair.split(' / '));
    return pairs.map(([from, own]) => (vi ? `lấy ${from ?? ''} thay vì ${own ?? ''}` : `takes ${from ?? ''} in place of ${own ?? ''}`)).join(', '); // prettier-ignore
  }
  const number = numberClause(data, vi);
  if (number !== '') return number;
  if (left) return vi ? `bỏ sót ${left}` : `leaves out ${left}`;
  return vi ? 'không cộng các phần của tổng mà cộng số ở nơi khác' : 'adds other figures than the parts of the total';
}

/** What happened; "" of a cause that calculating does not explain. */
export function describeCalculated(
  { explains, decided }: FoundCause,
  { cells, repairs, data }: Explanation,
  language: Language,
): string {
  if (data['calculated'] === undefined) return '';
  const vi = language === 'vi';
  if (data['calculated'] === 'circular') return describeCircle(cells, explains, vi);
  const more = repairs.length > MOST ? `; … (${String(repairs.length)})` : '';
  const named =
    cells
      .slice(0, MOST)
      .map(({ cell }) => cell)
      .join(', ') + (cells.length > MOST ? ', …' : '');
  const figures = repairs.slice(0, MOST).map(({ at, from, value, unit }) => {
    const now = withUnit(value, unit, language);
    return data['calculated'] === 'text' ? `${at.cell}: ${now}` : `${at.cell}: ${figureText(from, language)} → ${now}`;
  });
  const listed = figures.join('; ') + more;
  const totals = data['totals'] ?? '';
  const wrongFormula = data['calculated'] === 'formula';
  const proof = vi
    ? decided
      ? 'không số nào khác phải sửa'
      : 'cần người lập biểu xác nhận'
    : decided
      ? 'and no other figure is to be changed'
      : 'to be confirmed by whoever drew up the sheet';
  if (vi) {
    const story = wrongFormula
      ? `Công thức ở ${totals} ${formulaClause(data, vi)}; ${data['taken'] === undefined ? 'cộng đúng các phần thì tổng đúng' : 'lấy như các dòng khác thì đúng'} (${listed})`
      : data['calculated'] === 'text'
        ? `Ô ${named} là số gõ dưới dạng chữ nên công thức ở ${totals} không cộng; đổi thành số (${listed}) là tổng đúng`
        : `Kết quả đã lưu ở ${named} là số cũ; công thức tính lại ra số đúng (${listed})`;
    return `${story}; điều này giải thích ${String(explains)} phép tính sai, ${proof}.`;
  }
  const story = wrongFormula
    ? `The formula at ${totals} ${formulaClause(data, vi)}; ${data['taken'] === undefined ? 'over the parts' : 'as in the other lines'} it comes to the right figure (${listed})`
    : data['calculated'] === 'text'
      ? `${named}: a number typed as text, which the formula at ${totals} passes over; made a number (${listed}) the total is right`
      : `The stored result at ${named} is old; its formula comes to the right figure (${listed})`;
  return `${story}; this explains ${String(explains)} failing ${explains === 1 ? 'equation' : 'equations'}, ${proof}.`;
}

/** One sentence on a cell that is only to be calculated, or to be made a number. */
export function describeCalculatedSuspect({ at, value, data }: Suspect, language: Language): string {
  const figure = withUnit(value, data['unit'], language);
  const arithmetic = arithmeticText(data['arithmetic'], language);
  if (data['taken'] !== undefined)
    return language === 'vi'
      ? `Công thức ở ${at.cell} ${formulaClause(data, true)}; lấy như các dòng khác thì ra ${figure}: ${arithmetic}.`
      : `The formula at ${at.cell} ${formulaClause(data, false)}; as in the other lines it comes to ${figure}: ${arithmetic}.`;
  const number = numberClause(data, language === 'vi');
  if (number !== '')
    return language === 'vi'
      ? `Công thức ở ${at.cell} ${number}; chỉ cộng các phần thì ra ${figure}: ${arithmetic}.`
      : `The formula at ${at.cell} ${number}; over the parts alone it comes to ${figure}: ${arithmetic}.`;
  if (data['calculated'] === 'formula')
    return language === 'vi'
      ? `Công thức ở ${at.cell} ${data['left'] ? `bỏ sót ${data['left']}` : 'cộng số ở nơi khác'}; cộng đúng các phần thì ra ${figure}: ${arithmetic}.`
      : `The formula at ${at.cell} ${data['left'] ? `leaves out ${data['left']}` : 'adds other figures'}; over the parts it comes to ${figure}: ${arithmetic}.`;
  if (language === 'vi')
    return data['calculated'] === 'text'
      ? `Nếu ${at.cell} là số ${figure}, không phải chữ, thì công thức cộng cả ô này và phép tính đúng: ${arithmetic}.`
      : `Công thức ở ${at.cell} tính lại ra ${figure}, khi đó phép tính đúng: ${arithmetic}.`;
  return data['calculated'] === 'text'
    ? `If ${at.cell} is the number ${figure} and no text, the formula adds it and the equation holds: ${arithmetic}.`
    : `The formula at ${at.cell} comes to ${figure}, and then the equation holds: ${arithmetic}.`;
}
