/**
 * An office's own forms from the sheet "Khai báo biểu" of its workbook, for the pane, where no file can be named. One row a
 * statement, its first cell the word that says what the others are (docs/own-forms.md); ";" parts several texts in a cell.
 */
import { cellName } from '../../core/cell-address';
import { Fault } from '../../core/fault';
import type { FormDefinition } from '../../core/form';
import { ownSheetOf } from '../../core/own-sheets';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { foldText, normaliseText } from '../../language';
import { formProblems } from '../form-soundness';
import type { OwnForms } from './from-yaml';
import { describeProblem, problemOf, type OwnFormProblem } from './problem';
import { FORM_LIMITS, parseForm } from './schema';
import { WORDS, type Draft, type Row, type Say } from './sheet-words';

function rowsOf(sheet: SheetSnapshot): readonly Row[] {
  const rows = new Map<number, string[]>();
  for (const cell of sheet.cells) {
    if (cell.column > 7 || cell.value === null || typeof cell.value === 'object') continue;
    const texts = rows.get(cell.row) ?? Array.from({ length: 8 }, () => '');
    texts[cell.column] = normaliseText(String(cell.value)).slice(0, FORM_LIMITS.characters);
    rows.set(cell.row, texts);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([row, texts]) => ({ row, texts }));
}

/** The forms that one sheet declares. Never throws; a form with a problem is left out, each problem has its cell. */
export function formsOnSheet(sheet: SheetSnapshot): OwnForms {
  const problems: OwnFormProblem[] = [];
  const drafts: Draft[] = [];
  for (const row of rowsOf(sheet)) {
    const say: Say = (cell, code, data) => {
      problems.push({ place: { sheet: sheet.name, cell: cellName(row.row, cell) }, code, data });
    };
    const first = row.texts[0] ?? '';
    const folded = foldText(first);
    const draft = drafts[drafts.length - 1];
    if (folded === 'biểu' && (row.texts[1] ?? '') !== '') {
      const next: Draft = {
        raw: { id: row.texts[1], title: row.texts[2], recognise: {}, columns: [] },
        cells: new Map([['', cellName(row.row, 0)]]),
      };
      next.cells.set('id', cellName(row.row, 1)).set('title', cellName(row.row, 2));
      drafts.push(next);
    } else if (Object.hasOwn(WORDS, folded)) {
      if (draft) WORDS[folded]?.(draft, row, say);
      else say(0, 'outside-form', { word: first });
    } else if (draft && first !== '')
      say(0, 'unknown-word', { word: first, allowed: ['Biểu', ...Object.keys(WORDS)].join(', ') });
  }
  const forms = drafts.slice(0, FORM_LIMITS.forms).flatMap((draft) => formOf(draft, sheet.name, problems));
  return { forms, problems };
}

function formOf(draft: Draft, sheet: string, problems: OwnFormProblem[]): readonly FormDefinition[] {
  const add = (found: Parameters<typeof problemOf>[0]): void => {
    const { path, code, data } = problemOf(found);
    let cell: string | undefined;
    for (let length = path.length; cell === undefined && length >= 0; length -= 1)
      cell = draft.cells.get(path.slice(0, length).join('.'));
    problems.push({ place: { sheet, cell: cell ?? 'A1' }, code, data });
  };
  const result = parseForm(draft.raw);
  if ('issues' in result) {
    result.issues.forEach(add);
    return [];
  }
  const unsound = formProblems(result.form);
  unsound.forEach(add);
  return unsound.length === 0 ? [result.form] : [];
}

/** The own forms of all workbooks; throws Fault `bad-form` with file, sheet and cell for the first problem. */
export function ownFormsOf(snapshots: readonly WorkbookSnapshot[]): readonly FormDefinition[] {
  return snapshots.flatMap((book) =>
    book.sheets
      .filter((sheet) => ownSheetOf(sheet) === 'forms')
      .flatMap((sheet) => {
        const { forms, problems } = formsOnSheet(sheet);
        const first = problems[0];
        if (!first) return forms;
        const cell = 'cell' in first.place ? first.place.cell : 'A1';
        throw new Fault('bad-form', {
          file: book.file,
          sheet: sheet.name,
          cell,
          reason: describeProblem(first, 'vi'),
          reasonEn: describeProblem(first, 'en'),
        });
      }),
  );
}
