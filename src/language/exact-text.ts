/** Exact decimal strings as people read them: "-70067.5" is "−70.067,5" in Vietnamese, "−70,067.5" in English. */
import type { Language } from '../core/finding';

/** One exact decimal string (as in findings' data) in the language's separators; other text comes back unchanged. */
export function figureText(exact: string | undefined, language: Language): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(exact ?? '');
  if (!match) return exact ?? '';
  const [thousand, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const whole = (match[2] ?? '').replace(/\B(?=(\d{3})+$)/g, thousand);
  return `${match[1] ? '−' : ''}${whole}${match[3] ? point + match[3] : ''}`;
}

/** Every exact decimal inside an arithmetic text ("59233 + 11017 = 70250") in the language's separators. */
export function arithmeticText(exact: string | undefined, language: Language): string {
  return (exact ?? '')
    .replace(/(?<![\w.])\d+(?:\.\d+)?(?![\w.])/g, (figure) => figureText(figure, language))
    .replaceAll('-', '−');
}

/** Powers that stand before a unit in digits, said in words behind a figure: "1.015 1.000 đồng" reads as two numbers. */
const POWERS: readonly (readonly [RegExp, string])[] = [
  [/^1[.,\s]?000[.,\s]?000[.,\s]?000 (?=\p{L})/u, 'tỷ '],
  [/^1[.,\s]?000[.,\s]?000 (?=\p{L})/u, 'triệu '],
  [/^1[.,\s]?000 (?=\p{L})/u, 'nghìn '],
];

function unitInWords(unit: string): string {
  const power = POWERS.find(([digits]) => digits.test(unit));
  return power ? unit.replace(...power) : unit;
}

/** A figure with its unit, which may be empty. */
export function withUnit(exact: string | undefined, unit: string | undefined, language: Language): string {
  const figure = figureText(exact, language);
  if (!unit) return figure;
  return unit === '%' ? `${figure}%` : `${figure} ${unitInWords(unit)}`;
}

const TEST_WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: { exact: 'so khớp chính xác', rounding: 'so khớp theo khoảng làm tròn' },
  en: { exact: 'compared exactly', rounding: 'compared within rounding' },
};

/** Which of the two tests was used (CONTRACT 2: the message says it). */
export function testText(test: string | undefined, language: Language): string {
  return TEST_WORDS[language][test ?? ''] ?? '';
}

/** Values a printed figure may stand for, "số từ 51,75 đến dưới 51,85"; `ends` are the interval's brackets. */
export function rangeText(
  low: string | undefined,
  high: string | undefined,
  ends: string | undefined,
  language: Language,
): string {
  const [above, below] = [ends?.[0] === '(', ends?.[1] !== ']'];
  const [from, to] = [figureText(low, language), figureText(high, language)];
  return language === 'vi'
    ? `số ${above ? 'trên' : 'từ'} ${from} đến ${below ? 'dưới ' : ''}${to}`
    : `a number ${above ? 'above' : 'from'} ${from} to ${below ? 'below ' : ''}${to}`;
}

/** A line's name in quotation marks; the figure alone where the sheet names none. */
export function nameText(label: string | undefined, language: Language): string {
  const name = (label ?? '').replace(/(?<![\s,;:(])[\s,;:(]*(?:(?:trong đó|bao gồm|gồm)\s*)?[\s,;:]*$/iu, '');
  if (name) return `“${name}”`;
  return language === 'vi' ? 'Số liệu này' : 'This figure';
}
