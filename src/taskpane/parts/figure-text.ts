/** Figures as the pane prints them: exact digits, Vietnamese separators (or English ones), the unit behind. */
import { parseDecimal, type Decimal } from '../../core/decimal';
import type { Fact } from '../../core/fact';
import type { Language } from '../../core/finding';
import { formatNumber } from '../../language';

/** "−70.067" (vi) or "−70,067" (en), with the sign that the sentences have. */
export function decimalText(value: Decimal, language: Language, decimals?: number): string {
  const text = formatNumber(value, decimals).replace('-', '−');
  return language === 'vi' ? text : text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

/** An exact decimal string of a finding ("-183"); text that is no number stays as it is. */
export function exactText(text: string, language: Language): string {
  const value = parseDecimal(text);
  return value === null ? text : decimalText(value, language);
}

/** A fact's figure with its printed digits and unit. */
export function factText(fact: Pick<Fact, 'value' | 'decimals' | 'unit'>, language: Language): string {
  const figure = decimalText(fact.value, language, fact.decimals);
  const unit = fact.unit?.text ?? '';
  return unit === '' ? figure : unit === '%' ? `${figure}%` : `${figure} ${unit}`;
}
