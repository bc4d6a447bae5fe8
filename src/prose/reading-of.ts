/** A document's text as a reading like a workbook's, so that the same checks ask it. */
import { UNBOUNDED, type Budget } from '../core/budget';
import type { DocumentText } from '../core/document-text';
import type { CellAccount, Period, Reading, TableReading } from '../core/reading';
import type { ProseDraft } from './prose-draft';
import { readProse } from './read-prose';
import { asOfIn, periodOf } from './text/identity';

const NOWHERE = { top: 0, left: 0, bottom: 0, right: 0 };

/** What stands for a table where there is none: a document's text. */
function textTable(file: string, title: string, period: Period | null): TableReading {
  return { file, sheet: '', range: NOWHERE, form: null, score: 0, title, period, columns: [], lines: [] };
}

/** A document's text with its mentions, for those who seek them elsewhere. */
export interface TextReading {
  readonly reading: Reading;
  readonly draft: ProseDraft;
}

/** The text of one document, understood within the budget. */
export function readingOfText(document: DocumentText, budget: Budget = UNBOUNDED): TextReading {
  const { draft, lines } = readProse(document, budget);
  const { file, sha256 } = document;
  const period = periodOf(lines.map(({ line }) => line));
  const title = lines.find(({ line }) => line.heading)?.line.text.trim() ?? '';
  const dated = asOfIn(lines.map(({ line }) => line)).map(({ line, start, end, date }): TableReading => ({
    ...textTable(file, title, period),
    asOf: date,
    statedAt: draft.place(line, start, end),
  }));
  const accounts = lines.flatMap(({ line, none }): CellAccount[] =>
    none.map(({ start, end, why }) => {
      const at = draft.place(line, start, end);
      return { file, sheet: at.sheet, numeric: 1, notFigures: [{ range: NOWHERE, why, cells: 1, at }], outside: [] };
    }),
  );
  const sheet = { name: 'Lời văn', visibility: 'visible', form: null, reason: null } as const;
  const reading: Reading = {
    workbooks: [
      {
        file,
        sha256,
        identity: { ...(period ? { period } : {}), entries: {} },
        paragraphs: lines.map(({ line }) => line.text),
        sheets: [{ ...sheet, facts: draft.facts.length, relations: draft.relations.length }],
      },
    ],
    tables: [textTable(file, title, period), ...dated],
    facts: draft.facts,
    relations: draft.relations,
    texts: [],
    observations: draft.observations,
    withdrawn: draft.withdrawn,
    accounts,
  };
  return { reading, draft };
}
