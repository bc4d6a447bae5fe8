/** Blank standard sheets as an .xlsx: the catalogue's templates through the workbook writer. */
import type { Identity } from '../../core/reading';
import { blankBook, buildTemplate, catalogue } from '../../engine';
import { writeXlsx, type PlainWorkbook } from '../../hosts/xlsx-file';

/**
 * `forms` are catalogue ids; the cover's facts fill in what every sheet states. A workbook that has a cover sheet gets
 * no second one: its new sheets then carry the facts as texts instead of formulas over a cover that would be missing.
 */
export async function blankForms(forms: readonly string[], identity: Identity | null): Promise<Uint8Array> {
  const chosen = catalogue.filter((form) => forms.includes(form.id));
  const entries = Object.entries(identity?.entries ?? {});
  const facts = Object.fromEntries(entries.map(([key, { text }]) => [key, text]));
  const ids = chosen.map((form) => form.id);
  const book: PlainWorkbook =
    ids.length === 0 ? buildTemplate([], facts) : blankBook({ ids, known: catalogue, identity: facts });
  const onlyCover = chosen.every((form) => form.layout === 'cover');
  return writeXlsx(entries.length === 0 || onlyCover ? book : withoutCover(book));
}

function withoutCover(book: PlainWorkbook): PlainWorkbook {
  const [cover, ...sheets] = book.sheets;
  return {
    ...book,
    names: (book.names ?? []).filter((name) => cover === undefined || !name.refersTo.includes(cover.name)),
    sheets: sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        if (cell.formula === undefined || typeof cell.value !== 'string' || cell.value === '-') return cell;
        const { formula: _formula, ...value } = cell;
        return value;
      }),
    })),
  };
}
