/** Sentences of body-matches, both languages. */
import type { Language } from '../../core/finding';
import type { BodyMatchesFinding } from './finding';

/** One sentence naming both bodies. */
export function describe(finding: BodyMatchesFinding, language: Language): string {
  const { body, expected, other } = finding.data;
  return language === 'vi'
    ? `Sổ này là của “${body}”, còn ${other} là của “${expected}”; số liệu hai nơi không được so với nhau.`
    : `This workbook is of "${body}" while ${other} is of "${expected}"; figures of the two were not compared.`;
}
