/** Columns of figures with what each measures: its form's word, its code, or what its headings say. */
import type { FormColumn } from '../../core/form';
import type { Unit } from '../../core/unit';
import { parseUnit, slug } from '../../language';
import { nameMeasures, type TableColumn } from '../columns';
import type { MeasureColumn } from '../facts';
import { NOT_ADDITIVE } from '../vocabulary';

/** `byCodeOnly`: one line a unit, where headings name units and codes name measures. */
export function measureColumns(
  columns: readonly TableColumn[],
  forms: readonly (FormColumn | null)[],
  byCodeOnly: boolean,
): MeasureColumn[] {
  const named = nameMeasures(columns, byCodeOnly);
  const taken = new Set<string>();
  return columns.flatMap((column, at): MeasureColumn[] => {
    if (column.role !== 'measure') return [];
    const form = forms[at]?.role === 'measure' ? (forms[at] ?? null) : null;
    const measure = uniqueName({ column, form, taken, named: named[at] ?? null, place: String(at + 1) });
    taken.add(measure);
    const unit = column.unit ?? (form?.unit ? parseUnit(form.unit) : null);
    return [
      {
        column,
        form,
        measure,
        rounded: form?.rounded === true,
        additive: isAdditive(column, form, unit),
        unit,
        unitIsFirm: column.unit !== null || unit?.dimension === 'percent',
      },
    ];
  });
}

interface Naming {
  readonly column: TableColumn;
  readonly form: FormColumn | null;
  readonly taken: ReadonlySet<string>;
  readonly named: string | null;
  /** Where it stands among all columns, from 1. */
  readonly place: string;
}

function uniqueName({ column, form, taken, named, place }: Naming): string {
  const declared = form ? (form.measure ?? form.key) : null;
  const coded = column.code !== null && /^\d/.test(column.code) ? `ms-${slug(column.code)}` : null;
  // Where a form's columns are named by their codes, the code that the sheet prints is law.
  const measure = declared?.startsWith('ms-') && coded ? coded : (declared ?? named ?? `c${place}`);
  if (form || !taken.has(measure) || measure === coded) return measure;
  return coded ?? `${measure}-${place}`;
}

const RATES: ReadonlySet<string> = new Set(['percent', 'percent-point', 'yield']);

/** A form's word decides, except that percentages never add up; else the unit and the headings do. */
function isAdditive({ folded }: TableColumn, form: FormColumn | null, unit: Unit | null): boolean {
  if (unit?.dimension === 'percent') return false;
  if (form?.additive !== undefined) return form.additive;
  return !(unit !== null && RATES.has(unit.dimension)) && !folded.some((text) => NOT_ADDITIVE.test(text));
}
