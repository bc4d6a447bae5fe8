/** Sentences of scale-plausible, both languages. */
import type { Language } from '../../core/finding';
import { figureText, nameText, withUnit } from '../../language/exact-text';
import type { ScalePlausibleFinding, ScaleSlip } from './finding';

/** A whole table beside an earlier one. */
function ofTable(data: ScaleSlip, figures: string, language: Language): string {
  const [actual, against] = [
    withUnit(data.actual, data.unit, language),
    withUnit(data.against, data.againstUnit, language),
  ];
  const [factor, place] = [figureText(data.factor, language), data.otherPlace ?? ''];
  const large = data.direction === 'large';
  // No unit of measure is ten times another: a nought too many, or the body has become another one.
  const isTens = data.factor.length <= 3;
  const [why, whyEn] = isTens
    ? [
        `có lẽ gõ ${large ? 'thừa' : 'thiếu'} chữ số 0; nếu đúng (sáp nhập, thêm nhiệm vụ) thì bỏ qua`,
        `a nought may be ${large ? 'too many' : 'missing'}; pass over it if they are right (bodies joined, tasks added)`,
      ]
    : [
        `có lẽ ghi sai đơn vị tính${data.unit === '' ? '' : ` “${data.unit}”`}`,
        `its unit of measure${data.unit === '' ? '' : ` "${data.unit}"`} may be wrong`,
      ];
  return language === 'vi'
    ? `Số của biểu ${large ? 'lớn' : 'nhỏ'} hơn số của chính đơn vị ở sổ kỳ trước khoảng ${factor} lần (${figures} số đều vậy, như ${nameText(data.label, language)}: ${actual}, kỳ trước ${against} ở ${place}); ${why}.`
    : `The table's figures are about ${factor} times ${large ? 'larger' : 'smaller'} than the unit's own in the earlier workbook (${figures} of them, as ${nameText(data.label, language)}: ${actual}, there ${against} at ${place}); ${whyEn}.`;
}

/** A figure far off both what was planned and what was last year. */
function ofBoth(data: ScaleSlip, lastYear: string, language: Language): string {
  const of = (value: string, unit = ''): string => withUnit(value, unit, language);
  const [actual, plan, last] = [
    of(data.actual, data.unit),
    of(data.against, data.againstUnit),
    of(lastYear, data.lastYearUnit),
  ];
  const [factor, expected] = [figureText(data.factor, language), figureText(data.expected, language)];
  const [name, large] = [nameText(data.label, language), data.direction === 'large'];
  return language === 'vi'
    ? `${name} ghi ${actual}, ${large ? 'lớn' : 'nhỏ'} hơn khoảng ${factor} lần cả so với kế hoạch (${plan}) lẫn cùng kỳ (${last}); có phải ${expected}?`
    : `${name} says ${actual}, about ${factor} times too ${large ? 'large' : 'small'} both for the plan (${plan}) and for last year (${last}); is it ${expected}?`;
}

/** One sentence: the figure, what it was held against, and the value that would be in line. */
export function describe({ data }: ScalePlausibleFinding, language: Language): string {
  if (data.figures !== undefined) return ofTable(data, data.figures, language);
  if (data.lastYear !== undefined) return ofBoth(data, data.lastYear, language);
  const name = nameText(data.label, language);
  const actual = withUnit(data.actual, data.unit, language);
  const against = withUnit(data.against, data.againstUnit, language);
  const expected = figureText(data.expected, language);
  const factor = figureText(data.factor, language);
  const large = data.direction === 'large';
  if (language === 'vi') {
    const base = data.measure === 'prior' ? 'cùng kỳ' : 'kế hoạch';
    return `${name} ghi ${actual}, so với ${base} ${against} thì ${large ? 'lớn' : 'nhỏ'} hơn các dòng khác khoảng ${factor} lần; có phải ${expected}?`;
  }
  const base = data.measure === 'prior' ? 'last year' : 'the plan';
  return `${name} says ${actual}; against ${base} ${against} it is about ${factor} times too ${large ? 'large' : 'small'} for its table; is it ${expected}?`;
}
