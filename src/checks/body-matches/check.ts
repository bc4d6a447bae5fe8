/** Are all workbooks handed in together of one body? Figures of two bodies are never set against each other (CONTRACT 6). */
import type { Check } from '../../core/check';
import { cellName, type CellAddress } from '../../core/cell-address';
import type { Reading } from '../../core/reading';
import { isOfOther, mainOwner, placeOf, reportingSentences, strangersAmong } from '../../language';
import type { BodyMatchesFinding } from './finding';
import { describe } from './wording';

/** Where a workbook names its body: on its cover sheet, else above its first table. */
function placeOfName(reading: Reading, file: string): CellAddress | null {
  const book = reading.workbooks.find((each) => each.file === file);
  const entry = book && Object.hasOwn(book.identity.entries, 'body') ? book.identity.entries['body'] : undefined;
  if (entry) return entry.at;
  const table = reading.tables.find((each) => each.file === file && each.body !== undefined);
  return table ? { file, sheet: table.sheet, cell: cellName(table.range.top, table.range.left) } : null;
}

function otherBodies(reading: Reading): BodyMatchesFinding[] {
  const main = placeOf(mainOwner(reading.workbooks).body)?.key;
  const usual = reading.workbooks.find(({ identity }) => placeOf(identity.body)?.key === main)?.file ?? '';
  const usualAt = placeOfName(reading, usual);
  return strangersAmong(reading.workbooks, reading.tables).flatMap((stranger): BodyMatchesFinding[] => {
    if (stranger.what !== 'body') return [];
    const at = stranger.at ?? placeOfName(reading, stranger.file);
    if (!at) return [];
    if (stranger.at) {
      const cover = placeOfName(reading, stranger.file);
      const data = { body: stranger.stated, expected: stranger.expected };
      const related = cover ? [cover] : [];
      return [{ check: 'body-matches', code: 'other-sheet', severity: 'warning', at, related, data }];
    }
    return [
      {
        check: 'body-matches',
        code: 'other-body',
        severity: 'warning',
        at,
        related: usualAt ? [usualAt] : [],
        data: { body: stranger.stated, expected: stranger.expected, other: usual },
      },
    ];
  });
}

/** A department's text that opens another body's report; a merged workbook holds the texts of several. */
function otherTexts({ texts, workbooks }: Reading): BodyMatchesFinding[] {
  const books = new Map(workbooks.map(({ file, identity }) => [file, identity]));
  return texts.flatMap(({ at, text }): BodyMatchesFinding[] => {
    const { entries, body: expected, further = [] } = books.get(at.file) ?? { entries: {} };
    const cover = Object.hasOwn(entries, 'body') ? entries['body'] : undefined;
    if (!cover || expected === undefined) return [];
    const own = [expected, ...further.flatMap(({ body }) => body ?? [])];
    const other = reportingSentences(text).find(({ body }) => own.every((each) => isOfOther(body, each)));
    if (!other) return [];
    const data = { body: other.body, expected };
    return [{ check: 'body-matches', code: 'other-text', severity: 'warning', at, related: [cover.at], data }];
  });
}

export const bodyMatches: Check<BodyMatchesFinding, never> = {
  id: 'body-matches',
  run: (reading) => ({ findings: [...otherBodies(reading), ...otherTexts(reading)], skipped: [], proofs: [] }),
  describe,
  describeSkip: (skip: never) => skip,
};
