/** What an office's report says of the next period: learnt from one sheet and its text, written of another sheet. */
import { strict as assert } from 'node:assert';
import type { Reading } from '../../src/core/reading';
import { chooseProfile, knownForms, understandPlain } from '../../src/engine';
import { learn, type Learning } from '../../src/engine/learn';
import { readable } from '../../src/narrative';
import { composeReport, readOwnReport } from '../../src/office';
import { documentOf } from './document-of';
import { typedSheet, type Typed } from './typed-sheet';

const forms = knownForms([]);

/** The reading of a workbook of one sheet. */
export const readingOfRows = (rows: readonly (readonly Typed[])[]): Reading =>
  understandPlain([{ file: 'so.xlsx', sha256: null, sheets: [typedSheet({ name: 'Trang', rows })] }], []);

/** What is learnt from a text (as `documentOf` reads it) and the reading that it was written from. */
export const learntFrom = (text: string, reading: Reading): Learning =>
  learn({ document: documentOf(text), reading, forms, profile: chooseProfile(reading, undefined) });

/** The paragraphs of the next report in one line; without those that only tell what is missing ("[…]"). */
export function nextOf(text: string, then: Reading, now: Reading): string {
  const own = readOwnReport(learntFrom(text, then).files, forms);
  assert.deepEqual(own.faults, []);
  const { document } = composeReport(now, chooseProfile(now, undefined), { own: own.report });
  return document.blocks
    .flatMap((block) => (block.type === 'paragraph' ? [readable(block.content)] : []))
    .filter((each) => !each.startsWith('['))
    .join(' ');
}
