/** Data validations (ECMA-376 Part 1, §18.3.1.32): what may be typed, the prompt beside the cell, the sentence on refusal. */
import { Fault } from '../../core/fault';
import { cellName } from '../../core/cell-address';
import type { Validation } from './plain-workbook';
import { escapeCellText } from './cell-text';
import { escapeXml } from '../opc';

const TYPES: Readonly<Record<Validation['type'], string>> = {
  whole: 'whole',
  decimal: 'decimal',
  list: 'list',
  date: 'date',
  'text-length': 'textLength',
  custom: 'custom',
  any: 'none',
};
const OPERATORS: Readonly<Record<NonNullable<Validation['operator']>, string>> = {
  between: 'between',
  'not-between': 'notBetween',
  equal: 'equal',
  'not-equal': 'notEqual',
  greater: 'greaterThan',
  less: 'lessThan',
  'at-least': 'greaterThanOrEqual',
  'at-most': 'lessThanOrEqual',
};
/** Excel opens no file whose titles or texts are longer. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;

/** Longer texts end with "…". */
function short(text: string, most: number): string {
  return escapeCellText(text.length <= most ? text : `${text.slice(0, most - 1)}…`);
}

function validationXml(validation: Validation): string {
  const { type, operator, prompt, error } = validation;
  if ((validation.formula1 ?? '').length > LONGEST_TEXT && validation.formula1?.startsWith('"') === true) {
    throw new Fault('bad-argument', { what: 'list-too-long' });
  }
  const ranges = validation.ranges.map(({ top, left, bottom, right }) => {
    const first = cellName(top, left);
    const last = cellName(bottom, right);
    return first === last ? first : `${first}:${last}`;
  });
  const formula = (n: 1 | 2, text: string | undefined): string =>
    text === undefined ? '' : `<formula${String(n)}>${escapeXml(text)}</formula${String(n)}>`;
  return `<dataValidation type="${TYPES[type]}"${error?.style === undefined || error.style === 'stop' ? '' : ` errorStyle="${error.style}"`}${
    operator === undefined ? '' : ` operator="${OPERATORS[operator]}"`
  }${validation.allowBlank === false ? '' : ' allowBlank="1"'}${
    prompt ? ' showInputMessage="1"' : ''
  } showErrorMessage="1"${
    error ? ` errorTitle="${short(error.title, LONGEST_TITLE)}" error="${short(error.text, LONGEST_TEXT)}"` : ''
  }${
    prompt ? ` promptTitle="${short(prompt.title, LONGEST_TITLE)}" prompt="${short(prompt.text, LONGEST_TEXT)}"` : ''
  } sqref="${ranges.join(' ')}">${formula(1, validation.formula1)}${formula(2, validation.formula2)}</dataValidation>`;
}

export function validationsXml(validations: readonly Validation[]): string {
  if (validations.length === 0) return '';
  return `<dataValidations count="${String(validations.length)}">${validations.map(validationXml).join('')}</dataValidations>`;
}
