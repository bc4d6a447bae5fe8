/** Who still owes what, as lines to copy into a message: one unit a line, the overdue first. */
import type { FormDefinition } from '../../core/form';
import type { Language } from '../../core/finding';
import { byUnit, OWED, type Slot } from '../bodies/slots';
import type { Tree } from '../bodies/tree';

export interface Reminder {
  readonly unit: string;
  readonly late: boolean;
  readonly text: string;
}

const day = (iso: string): string => iso.split('-').reverse().join('/');

function lineOf(name: string, owed: readonly Slot[], forms: readonly FormDefinition[], language: Language): string {
  const titles = owed.map(({ form, state, blank }) => {
    const title = forms.find(({ id }) => id === form)?.title[language] ?? form;
    const back = language === 'vi' ? ' (đã trả lại, chờ sửa)' : ' (sent back)';
    const empty = language === 'vi' ? ' (trong sổ đã nộp còn trống)' : ' (blank in what was handed in)';
    return `“${title}”${state === 'sent-back' ? back : blank ? empty : ''}`;
  });
  const [due] = owed.flatMap((slot) => slot.due ?? []).sort();
  const late = owed.some((slot) => slot.late);
  if (language === 'vi') {
    const by = due === undefined ? '' : late ? `, đã quá hạn ${day(due)}` : `, hạn ${day(due)}`;
    return `${name}: còn ${titles.join(', ')}${by}.`;
  }
  const by = due === undefined ? '' : late ? `, overdue since ${day(due)}` : `, due ${day(due)}`;
  return `${name}: ${titles.join(', ')} still owed${by}.`;
}

export function remindersOf(
  slots: readonly Slot[],
  tree: Tree,
  forms: readonly FormDefinition[],
  language: Language,
): readonly Reminder[] {
  const ofUnit = byUnit(slots);
  const reminders = tree.units.flatMap(({ id }): readonly Reminder[] => {
    const owed = (ofUnit.get(id) ?? []).filter(({ state }) => OWED.has(state));
    if (owed.length === 0) return [];
    return [{ unit: id, late: owed.some(({ late }) => late), text: lineOf(tree.nameOf(id), owed, forms, language) }];
  });
  return [...reminders.filter(({ late }) => late), ...reminders.filter(({ late }) => !late)];
}
