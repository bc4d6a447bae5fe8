/** Tab names and range names of blank sheets: what Excel allows, and what people call the forms. */
import type { FormDefinition } from '../../core/form';
import { slug } from '../../language';

/** "Biểu 94", "Biểu 54" of "54, TT 26/2026/TT-BTC", "Biểu 01-TCD", or the title; at most 31 characters, none of \ / ? * [ ] : */
export function sheetName(form: FormDefinition): string {
  const number = form.recognise.numbers[0];
  const name = number === undefined ? form.title.vi : `Biểu ${number.replace(/\/CK-NSNN|,.*$/u, '').replace('/', '-')}`;
  return name
    .replace(/[\\/?*[\]:]/g, '-')
    .slice(0, 31)
    .trim();
}

/** A form's id as the stem of its range names: "budget_revenue". */
export function nameStem(form: FormDefinition): string {
  return slug(form.id).replace(/-/g, '_');
}

/** Name of the cover sheet's cell that holds a fact ("TT_period"). */
export function coverName(key: string): string {
  return `TT_${key.replace(/-/g, '_')}`;
}

/** A sheet's name as a formula writes it. */
export function quoted(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
