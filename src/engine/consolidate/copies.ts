/** Sheets that Excel's own copying left in a workbook ("Biểu 94 (2)"), with the same figures as the sheet that they were made from. */
import { toText } from '../../core/decimal';
import type { Reading } from '../../core/reading';
import { foldText } from '../../language';

const COPY = /^(.*?)\s*(?:\(\d+\)|-?\s*(?:bản sao|sao chép|copy)(?:\s*\(?\d+\)?)?)$/u;

/** The sheet that a name says it was copied from, folded; null where it says nothing. */
const copiedFrom = (sheet: string): string | null => COPY.exec(foldText(sheet))?.[1] ?? null;

/** Indices of tables that repeat a table of the sheet that theirs was copied from: every line, column and figure. */
export function copiesIn({ tables, facts }: Pick<Reading, 'tables' | 'facts'>): ReadonlySet<number> {
  const named = tables.flatMap(({ file, sheet }, at) => {
    const from = copiedFrom(sheet);
    const originals = tables.flatMap((other, index) =>
      from !== null && other.file === file && foldText(other.sheet) === from ? [index] : [],
    );
    return originals.length > 0 ? [{ at, originals }] : [];
  });
  if (named.length === 0) return new Set();
  const figures = tables.map((): string[] => []);
  for (const { table, line, label, measure, value } of facts)
    figures[table]?.push(`${line}\t${label}\t${measure}\t${toText(value)}`);
  const says = (at: number): string => (figures[at] ?? []).join('\n');
  return new Set(
    named.flatMap(({ at, originals }) =>
      says(at) !== '' && originals.some((original) => says(original) === says(at)) ? [at] : [],
    ),
  );
}
