/** A reporting period as people call it; what is no calendar period or harvest as the sheets themselves call it. No id reaches a reader. */
import type { Language } from '../../core/finding';
import type { Stated } from '../../core/reading';
import { periodName } from '../../language';

export function periodText(id: string, language: Language, { workbooks, tables }: Stated): string {
  const name = periodName(id, language);
  if (name !== null) return name;
  const stated = [...workbooks.map(({ identity }) => identity.period), ...tables.map(({ period }) => period)];
  return (
    stated
      .find((period) => period?.id === id)
      ?.text.replace(/\s+/g, ' ')
      .trim() ?? id
  );
}
