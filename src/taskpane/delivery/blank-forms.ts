/** Blank standard sheets as an .xlsx: the catalogue's templates through the workbook writer. */
import type { Identity } from '../../core/reading';
import { buildTemplate, catalogue } from '../../engine';
import { writeXlsx } from '../../hosts/xlsx-file';

/** `forms` are catalogue ids; the cover's facts fill in what every sheet states. */
export async function blankForms(forms: readonly string[], identity: Identity | null): Promise<Uint8Array> {
  const chosen = catalogue.filter((form) => forms.includes(form.id));
  return writeXlsx(buildTemplate(chosen, identity ?? { entries: {} }));
}
