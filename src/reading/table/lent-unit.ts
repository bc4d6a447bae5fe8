/** The unit of a table that prints none: its form's, of money its cover's. */
import type { Unit } from '../../core/unit';
import type { CoverMoney } from '../book';

/** In what covers state money, and forms that leave it to them are. */
const OF_COVERS = 6;

export interface LentUnit {
  readonly unit: Unit;
  /** What the form is usually in, where covers speak of other forms' money and this table may not follow them; else null. */
  readonly usual: string | null;
}

/** `form`: the unit that the table's form lends; null where it lends none. */
export function lentUnit(form: Unit | null, cover: CoverMoney | null): LentUnit | null {
  const stated = cover?.unit ?? null;
  if (form?.dimension !== 'money' || !stated) return form && { unit: form, usual: null };
  const isOther = form.power !== OF_COVERS && form.power !== stated.power;
  return { unit: stated, usual: isOther ? form.text : null };
}
