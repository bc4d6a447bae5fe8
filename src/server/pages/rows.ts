/** Which units the table shows, and what it says above them. */
import { foldText } from '../../language';
import type { DueAnswer, SlotAnswer, SlotState, UnitAnswer } from '../../submission-api';

export interface Filter {
  readonly text: string;
  readonly state: SlotState | '';
  readonly late: boolean;
  readonly errors: boolean;
}

export const EVERYTHING: Filter = { text: '', state: '', late: false, errors: false };

/** How somebody looks at the table of a period: kept while they look at its submissions. */
export interface TableSight {
  readonly filter: Filter;
  /** Rows that are drawn. */
  readonly most: number;
}

const fits = (slot: SlotAnswer, { state, late, errors }: Filter): boolean =>
  (state === '' || slot.state === state) && (!late || slot.late) && (!errors || (slot.errors ?? 0) > 0);

/** Units of which at least one form fits; a name is found without its marks. */
export function shownUnits(units: readonly UnitAnswer[], filter: Filter): readonly UnitAnswer[] {
  const plain = (text: string): string => foldText(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
  const wanted = plain(filter.text);
  return units.filter(
    ({ name, slots }) => (wanted === '' || plain(name).includes(wanted)) && slots.some((slot) => fits(slot, filter)),
  );
}

/** What a period would be closed with: forms still owed, forms that wait for the secretary. */
export function openEnds(due: DueAnswer): { readonly owed: number; readonly waiting: number } {
  const counts = countsOf(due);
  const of = (state: SlotState): number => counts.get(state) ?? 0;
  return { owed: of('expected') + of('draft') + of('sent-back'), waiting: of('submitted') };
}

/** Whether no workbook has come for any of it. */
export const isUntouched = ({ units, gone }: DueAnswer): boolean =>
  gone.every(({ submissions }) => submissions.length === 0) &&
  units.every(({ slots }) => slots.every(({ submission }) => submission === undefined));

/** How many forms are in each state, and how many are late. */
export function countsOf({ units }: DueAnswer): ReadonlyMap<SlotState | 'late', number> {
  const counts = new Map<SlotState | 'late', number>();
  const add = (key: SlotState | 'late'): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { slots } of units)
    for (const { state, late } of slots) {
      add(state);
      if (late) add('late');
    }
  return counts;
}
