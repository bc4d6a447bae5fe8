/**
 * Colours cells of open findings by conditional formats whose formula is a signature: the cells' own format is never
 * touched, and the marks are found and removed exactly, also those of an earlier session.
 */
import type { Mark } from '../../core/host';
import type { ExcelSession } from './office-api';

/** Always true, and nobody else writes it. */
export const SIGNATURE = '=LEN("khopso:mark")=11';

const COLOURS: Readonly<Record<Mark['as'], string>> = {
  error: '#F8CBAD',
  warning: '#FFE699',
  note: '#DDEBF7',
  traced: '#D9C7EC',
};

/** Removes all marks in two round trips; answers how many. */
export async function unmark(session: ExcelSession): Promise<number> {
  return session.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/id');
    await context.sync();
    const found = sheets.items.map((sheet) => {
      const formats = sheet.getRange().conditionalFormats;
      formats.load('items/id,items/type');
      return formats;
    });
    await context.sync();
    const custom = found.flatMap((formats) => formats.items.filter((one) => one.type === 'Custom'));
    for (const one of custom) one.custom.rule.load('formula');
    if (custom.length > 0) await context.sync();
    const ours = custom.filter((one) => one.custom.rule.formula === SIGNATURE);
    for (const one of ours) one.delete();
    if (ours.length > 0) await context.sync();
    return ours.length;
  });
}

/** Marks of sheets that are gone or protected are left out. */
export async function mark(session: ExcelSession, marks: readonly Mark[]): Promise<void> {
  await unmark(session);
  if (marks.length === 0) return;
  await session.run(async (context) => {
    const sheets = new Map<string, Excel.Worksheet>();
    for (const { at } of marks) {
      if (sheets.has(at.sheet)) continue;
      const sheet = context.workbook.worksheets.getItemOrNullObject(at.sheet);
      sheet.load('protection/protected');
      sheets.set(at.sheet, sheet);
    }
    await context.sync();
    for (const { at, as } of worstFirst(marks)) {
      const sheet = sheets.get(at.sheet);
      if (!sheet || sheet.isNullObject || sheet.protection.protected) continue;
      const format = sheet.getRange(at.cell).conditionalFormats.add('Custom');
      format.custom.rule.formula = SIGNATURE;
      format.custom.format.fill.color = COLOURS[as];
    }
    await context.sync();
  });
}

/** One mark a cell, the gravest; one of a relation that is looked at goes before a note. */
function worstFirst(marks: readonly Mark[]): readonly Mark[] {
  const order: readonly Mark['as'][] = ['error', 'warning', 'traced', 'note'];
  const seen = new Map<string, Mark>();
  for (const one of marks) {
    const key = JSON.stringify([one.at.sheet, one.at.cell]);
    const known = seen.get(key);
    if (!known || order.indexOf(one.as) < order.indexOf(known.as)) seen.set(key, one);
  }
  return [...seen.values()];
}
