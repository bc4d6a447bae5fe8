/**
 * Colours cells of open findings by conditional formats whose formula is a signature: the cells' own format is never
 * touched, and the marks are found and removed exactly, also those of an earlier session.
 */
import { rangeName, rangesOf } from '../../core/cell-ranges';
import type { Mark } from '../../core/host';
import { breath } from '../office-js';
import type { ExcelSession } from './office-api';

/** Always true, and nobody else writes it. */
export const SIGNATURE = '=LEN("khopso:mark")=11';

const COLOURS: Readonly<Record<Mark['as'], string>> = {
  error: '#F8CBAD',
  warning: '#FFE699',
  note: '#DDEBF7',
  traced: '#D9C7EC',
};

/** More marks than these are put together where they stand side by side. */
const MANY = 200;
/** Formats asked or made in one round trip: office.js needs the page's thread for each of them. */
const AT_ONCE = 250;

function* portions<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += AT_ONCE) yield items.slice(from, from + AT_ONCE);
}

/** Removes all marks, in three round trips and one more for each 250 of them; answers how many. */
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
    const rest = breath();
    for (const some of portions(custom)) {
      for (const one of some) one.custom.rule.load('formula');
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- small portions are the point
      await context.sync();
      await rest();
    }
    const ours = custom.filter((one) => one.custom.rule.formula === SIGNATURE);
    for (const some of portions(ours)) {
      for (const one of some) one.delete();
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- small portions are the point
      await context.sync();
      await rest();
    }
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
    const rest = breath();
    for (const some of portions(areasOf(worstFirst(marks)))) {
      for (const { name, area, as } of some) {
        const sheet = sheets.get(name);
        if (!sheet || sheet.isNullObject || sheet.protection.protected) continue;
        const format = sheet.getRange(area).conditionalFormats.add('Custom');
        format.custom.rule.formula = SIGNATURE;
        format.custom.format.fill.color = COLOURS[as];
      }
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- small portions are the point
      await context.sync();
      await rest();
    }
  });
}

interface Area {
  readonly name: string;
  readonly area: string;
  readonly as: Mark['as'];
}

/** Cell by cell; many of one colour as the rectangles that they fill. */
function areasOf(marks: readonly Mark[]): readonly Area[] {
  if (marks.length <= MANY) return marks.map(({ at, as }) => ({ name: at.sheet, area: at.cell, as }));
  const kinds = [...new Set(marks.map(({ as }) => as))];
  return kinds.flatMap((as) =>
    rangesOf(marks.filter((each) => each.as === as).map(({ at }) => at)).map(({ sheet, range }) => ({
      name: sheet,
      area: rangeName(range),
      as,
    })),
  );
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
