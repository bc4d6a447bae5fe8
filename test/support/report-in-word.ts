/** The report of one workbook open in an emulated Word under the real office.js, with the pane's session beside it. */
import type { Reading } from '../../src/core/reading';
import { draftReport, examineBooks, understandPlain } from '../../src/engine';
import { writeReport } from '../../src/hosts/docx-file';
import { apiOf, wordHost } from '../../src/hosts/word-office';
import { readXlsx } from '../../src/hosts/xlsx-file';
import { openInWord } from '../../src/office-emulator';
import { documentMemory } from '../../src/taskpane/boot/document-memory';
import { DocumentSession } from '../../src/taskpane/state/document-session';
import { bootOffice } from './office-in-node';
import { paneServices } from './pane-services';

export interface ReportInWord {
  readonly reading: Reading;
  readonly word: ReturnType<typeof openInWord>;
  readonly host: ReturnType<typeof wordHost>;
  readonly session: DocumentSession;
}

export async function reportInWord(book: Uint8Array, file: string): Promise<ReportInWord> {
  const snapshot = await readXlsx(book, file);
  const reading = understandPlain([snapshot]);
  const { document } = draftReport({ reading, examination: examineBooks(reading, [snapshot]) });
  const word = openInWord(await writeReport(document, { epoch: 1_623_600_000 }));
  const page = await bootOffice(word.host);
  const host = wordHost({ waits: [1], api: apiOf(page.Word, page.Office) });
  const session = new DocumentSession(
    host,
    paneServices({ readWorkbook: (bytes, name) => readXlsx(bytes, name) }),
    documentMemory,
    { language: 'vi', view: 'figures' },
  );
  await session.look();
  return { reading, word, host, session };
}
