/** Sentences of figures-agree, both languages. */
import { isInProse } from '../../core/cell-address';
import type { Language } from '../../core/finding';
import { figureText, nameText, testText, withUnit } from '../../language/exact-text';
import { printedBeside } from '../../language/printed-beside';
import { basisText } from '../basis-text';
import { nearMissText } from './near-miss-text';
import type { DisagreementFinding, FiguresAgreeFinding, SameAsEarlierFinding } from './finding';

/** What sums of units come to stands in no cell of anybody. */
function workedOut({ data }: DisagreementFinding, worked: string, language: Language): string {
  const { over, under, unit, plainMean } = data;
  const vi = language === 'vi';
  const name = nameText(data.label, language);
  const of = [over, under].map((each) => (each === undefined ? '' : figureText(each, language)));
  const sums = over === undefined || under === undefined ? '' : ` (${of.join(' : ')})`;
  const mean =
    plainMean === undefined
      ? ''
      : vi
        ? ' Số này là trung bình cộng các số của đơn vị: tỷ lệ và số bình quân không lấy trung bình như vậy.'
        : " It is the plain mean of the units' figures, which rates and averages do not follow.";
  const [actual, right] = [data.actual, worked].map((each) => withUnit(each, unit, language));
  const gap = figureText(data.difference, language);
  return vi
    ? `${name} ở đây ghi ${actual ?? ''} nhưng tính lại từ số cộng của các đơn vị${sums} là ${right ?? ''} (lệch ${gap}; ${testText(data.test, language)}).${mean}`
    : `${name} says ${actual ?? ''} here, but worked out of the units' sums${sums} it is ${right ?? ''} (off by ${gap}; ${testText(data.test, language)}).${mean}`;
}

/** A dash or a blank where an earlier workbook has a figure. */
function ofAbsent({ code, data }: DisagreementFinding, stands: string, place: string, language: Language): string {
  const vi = language === 'vi';
  const name = nameText(data.label, language);
  const there = `${withUnit(data.expected, data.unit, language)} ${vi ? 'ở' : 'at'} ${data.otherCell} (${place})`;
  const dash = stands === 'none';
  const here = vi ? (dash ? 'ghi “-” (không có)' : 'để trống') : dash ? 'says "-" (none)' : 'is blank';
  if (code === 'plan-changed')
    return vi
      ? `${name}: kế hoạch năm ở đây ${here}, còn báo cáo kỳ trước trong năm ghi ${there}.`
      : `${name}: the year's plan ${here} here, while an earlier report of the year says ${there}.`;
  return vi
    ? `${name}: cột cùng kỳ năm trước ${here}, còn báo cáo năm trước ghi ${there}.`
    : `${name}: the column of the same period last year ${here}, while last year's own sheet says ${there}.`;
}

/** A percentage of what last year's own sheet says. */
function ofPercent({ data }: DisagreementFinding, place: string, language: Language): string {
  const vi = language === 'vi';
  const name = nameText(data.label, language);
  const percent = (value: string): string => withUnit(value, data.unit === '' ? '%' : data.unit, language);
  const over = withUnit(data.over ?? '', data.overUnit ?? '', language);
  const under = withUnit(data.under ?? '', data.underUnit ?? '', language);
  return vi
    ? `${name}: so với cùng kỳ năm trước ghi ${percent(data.actual)}, nhưng ${over} so với ${under} mà báo cáo năm trước ghi ở ${data.otherCell} (${place}) là ${percent(data.expected)}.`
    : `${name}: compared with the same period last year it says ${percent(data.actual)}, but ${over} against ${under} of last year's own sheet at ${data.otherCell} (${place}) is ${percent(data.expected)}.`;
}

/** A sheet of another year under a new date. */
function ofTable({ data }: SameAsEarlierFinding, language: Language): string {
  const { label, unit, figures, otherPlace } = data;
  const [name, actual] = [nameText(label, language), withUnit(data.actual, unit, language)];
  return language === 'vi'
    ? `Cả ${figures} số của biểu giống hệt số của chính đơn vị ở sổ năm trước (như ${name}: ${actual}, ở ${otherPlace}); có phải biểu cũ được ghi lại kỳ mới?`
    : `Every figure of the table (${figures} in all) is the unit's own of an earlier year (as ${name}: ${actual}, at ${otherPlace}); is it the old sheet under a new date?`;
}

/** One sentence and its grounds: one indicator, two places, two figures. */
export function describe(finding: FiguresAgreeFinding, language: Language): string {
  if (finding.code === 'same-as-earlier') return ofTable(finding, language);
  const { code, data, claim } = finding;
  if (data.worked !== undefined) return workedOut(finding, data.worked, language);
  const name = nameText(data.label, language);
  const actual = withUnit(data.actual, data.unit, language);
  const inText = finding.at.inText?.text;
  const printed =
    inText === undefined ? null : printedBeside(data.actual, data.expected, /,(\d+)$/u.exec(inText)?.[1]?.length ?? 0);
  const expected = printed ? withUnit(printed.meant, data.unit, language) : figureText(data.expected, language);
  const gap = figureText(printed?.gap ?? data.difference, language);
  const test = testText(data.test, language);
  const basis = basisText(claim, language);
  const { otherCell } = data;
  const line = data.otherLabel === undefined ? '' : `, ${language === 'vi' ? 'dòng' : 'line'} “${data.otherLabel}”`;
  const otherPlace = data.otherPlace + line;
  if (data.stands !== undefined) return ofAbsent(finding, data.stands, otherPlace, language);
  if (data.overUnit !== undefined) return ofPercent(finding, otherPlace, language);
  if (code === 'prior-mismatch')
    return language === 'vi'
      ? `${name}: cột cùng kỳ năm trước ghi ${actual}, nhưng báo cáo năm trước ghi ${expected} ở ${otherCell} (${otherPlace}) (lệch ${gap}; ${test}).`
      : `${name}: the column of the same period last year says ${actual}, but last year's own sheet says ${expected} at ${otherCell} (${otherPlace}) (off by ${gap}; ${test}).`;
  if (code === 'plan-changed')
    return language === 'vi'
      ? `${name}: kế hoạch năm ở đây ghi ${actual}, khác ${expected} mà báo cáo kỳ trước trong năm ghi ở ${otherCell} (${otherPlace}) (lệch ${gap}; ${test}).`
      : `${name}: the year's plan says ${actual} here, but an earlier report of the year says ${expected} at ${otherCell} (${otherPlace}) (off by ${gap}; ${test}).`;
  const [other] = claim?.parts ?? [];
  // A figure of a text has no cell to go to: its paragraph is its place.
  const where = other && isInProse(other.at) ? otherPlace : `${otherCell} (${otherPlace})`;
  if (data.remembered !== undefined)
    return language === 'vi'
      ? `${name} ở đây ghi ${actual} nhưng trong biểu nay là ${expected}, ở ${where} (lệch ${gap}; ${test}).`
      : `${name} says ${actual} here, but the sheet now says ${expected}, at ${where} (off by ${gap}; ${test}).`;
  const instead = nearMissText(data.statement, language);
  return language === 'vi'
    ? `${name} ở đây ghi ${actual} nhưng cùng chỉ tiêu này ở ${where} ghi ${expected} (lệch ${gap}; ${test}).${instead}${basis}`
    : `${name} says ${actual} here, but the same indicator at ${where} says ${expected} (off by ${gap}; ${test}).${instead}${basis}`;
}
