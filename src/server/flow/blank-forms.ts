/** What is said of forms that are in a workbook as they were handed out: they are not handed in with it. */
import type { FormDefinition } from '../../core/form';
import type { Outcome } from '../../threads';
import { counting } from '../bodies/slots';
import type { Problem } from '../refusal';
import type { Submission } from '../store';
import { blankIn } from './blockers';

export interface BlankFormsOf {
  /** Ids of the forms that the unit owes. */
  readonly expected: readonly string[];
  readonly forms: readonly FormDefinition[];
  /** All of the unit for the period. */
  readonly versions: readonly Submission[];
}

/** One sentence a form that the unit owes, with its sheet. */
export function blankForms(outcome: Outcome, { expected, forms, versions }: BlankFormsOf): readonly Problem[] {
  return blankIn(outcome).flatMap((form): Problem[] => {
    if (!expected.includes(form)) return [];
    const sheet = outcome.sheets.find((each) => each.form === form)?.name ?? '';
    const title = forms.find(({ id }) => id === form)?.title ?? { vi: form, en: form };
    const lead = counting(versions, form);
    const kept = lead?.state === 'submitted' || lead?.state === 'approved' ? String(lead.version) : null;
    const nil = {
      vi: 'Nếu không có gì phát sinh, hãy ghi 0 hoặc “Không phát sinh” vào biểu rồi nộp lại.',
      en: 'If there is nothing to report, write 0 or "Không phát sinh" on it and hand it in again.',
    };
    const said =
      kept === null
        ? {
            vi: `Biểu “${title.vi}” (trang “${sheet}”) còn trống nên không tính là đã nộp: đơn vị vẫn còn nợ biểu này. ${nil.vi}`,
            en: `"${title.en}" (sheet "${sheet}") is blank and does not count as handed in: it is still owed. ${nil.en}`,
          }
        : {
            vi: `Biểu “${title.vi}” (trang “${sheet}”) còn trống nên bản ${kept} đã nộp trước vẫn được tính. ${nil.vi}`,
            en: `"${title.en}" (sheet "${sheet}") is blank: version ${kept}, handed in before, still counts. ${nil.en}`,
          };
    return [{ said, sheet }];
  });
}
