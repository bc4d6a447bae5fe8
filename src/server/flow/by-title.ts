/** A sheet whose title is that of a form that is due, though its columns are others: it is that form, and that is said. */
import type { FormDefinition } from '../../core/form';
import { bareWords } from '../../language';
import type { Found, FoundSheet, Outcome } from '../../threads';
import type { Destination } from './whose';

/** "KT-XH" and "Kinh tế - Xã hội" are one; "các" says nothing. */
const wordsOf = (text: string): string =>
  ` ${bareWords(text)} `
    .replace(/ (?:kt xh|ktxh) /g, ' kinh te xa hoi ')
    .replace(/ (?:cac|nhung) /g, ' ')
    .trim();

/** Figures that make a table. */
const FEWEST = 2;

export const isUnknownTable = ({ form, facts }: FoundSheet): boolean => form === null && facts >= FEWEST;

function formOf({ title = '' }: FoundSheet, wanted: readonly FormDefinition[]): FormDefinition | undefined {
  const words = ` ${wordsOf(title)} `;
  const found = wanted.filter(({ recognise }) => recognise.titles.some((each) => words.includes(` ${wordsOf(each)} `)));
  return found.length === 1 ? found[0] : undefined;
}

/** The outcome with such sheets as the forms that they are titled as; those of a form that is there already stay as they are. */
export function takenByTitle(outcome: Outcome, { expected, forms }: Pick<Destination, 'expected' | 'forms'>): Outcome {
  const there = new Set(outcome.sheets.map(({ form }) => form));
  const wanted = forms.filter(({ id }) => expected.includes(id) && !there.has(id));
  if (wanted.length === 0) return outcome;
  const told: Found[] = [];
  const sheets = outcome.sheets.map((sheet): FoundSheet => {
    const form = isUnknownTable(sheet) ? formOf(sheet, wanted) : undefined;
    if (!form) return sheet;
    const said = {
      vi: `Trang “${sheet.name}” được nhận là biểu “${form.title.vi}” theo tiêu đề; dòng, cột khác mẫu nên chỉ kiểm tra số học.`,
      en: `Sheet "${sheet.name}" is taken for "${form.title.en}" by its title; its lines or columns are others, so only its arithmetic was checked.`,
    };
    told.push({ severity: 'note', said, sheet: sheet.name, cell: '' });
    return { ...sheet, form: form.id };
  });
  if (told.length === 0) return outcome;
  return { ...outcome, sheets, findings: [...outcome.findings, ...told], notes: outcome.notes + told.length };
}
