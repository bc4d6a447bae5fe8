/** Blank workbooks for forms: a cover sheet, then one protected, printable sheet a form, ready to be filled in. */
import type { FormDefinition } from '../../core/form';
import { coverNames, coverSheet } from './cover-sheet';
import { formSheet, MONEY_UNIT } from './form-sheet';
import { bodyOfIdentity, tailored } from './tailor';
import type { TemplateIdentity, TemplateSheet, TemplateWorkbook } from './workbook';

/**
 * A blank workbook of these forms, in their order, the cover sheet first. `identity` holds texts by the cover form's line
 * keys ("body", "period", "as-of", …); what is missing is left for the clerk.
 */
export function buildTemplate(forms: readonly FormDefinition[], identity: TemplateIdentity = {}): TemplateWorkbook {
  const facts: TemplateIdentity = { 'money-unit': MONEY_UNIT, ...identity };
  const sheets: TemplateSheet[] = [coverSheet(facts)];
  const names = [...coverNames()];
  const body = bodyOfIdentity(identity);
  for (const form of forms) {
    if (form.layout === 'cover') continue;
    const made = formSheet(tailored(form, body, identity), facts);
    const name = unused(made.sheet.name, sheets);
    sheets.push({ ...made.sheet, name });
    names.push(
      ...made.names.map((each) => ({
        ...each,
        refersTo:
          name === made.sheet.name ? each.refersTo : each.refersTo.replace(/^'.*'!/, `'${name.replace(/'/g, "''")}'!`),
      })),
    );
  }
  return { sheets, names, properties: { title: 'Biểu số liệu' }, lockStructure: true };
}

/** A tab name that no sheet has yet, compared as Excel compares them. */
function unused(name: string, sheets: readonly TemplateSheet[]): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  let next = name;
  for (let count = 2; taken.has(next.toLowerCase()); count += 1)
    next = `${name.slice(0, 31 - String(count).length - 1)} ${String(count)}`;
  return next;
}
