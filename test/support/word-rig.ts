/**
 * The pane in Word in a browser, over either emulated host: on the web inside the workbench, whose page holds the host;
 * on the desktop alone, with the host in the test. A test asks both the same questions.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { draftReport, examineBooks, understand } from '../../src/engine';
import { writeReport } from '../../src/hosts/docx-file';
import { readXlsx } from '../../src/hosts/xlsx-file';
import { overwrite } from './overwrite';
import { controlsOf, openInWord, textOf, type EmulatedWord } from '../../src/office-emulator';
import { sample, type BrowserHarness, type Opened } from './browser';
import { replaceOnce } from './edit-report';

export const SAMPLE_REPORT = 'bao-cao-6-thang-dau-nam-2021.docx';
const BOOKS = ['kinh-te', 'noi-vu', 'quan-ly-do-thi', 'tai-chinh', 'thanh-tra', 'van-hoa-thong-tin', 'van-phong'].map(
  (name) => `${name}.xlsx`,
);
/** Words that a person wrote into a generated sentence. */
export const OWN_WORDS = 'triệu đồng (văn phòng đã rà soát), đạt';

/** The served sample as a person left it: own words in a sentence, and a footnote's mark inside the control of its figure 92.024. */
export function workedOnReport(): Uint8Array {
  const served = new Uint8Array(readFileSync(join(__dirname, '../../dist/workbench/samples', SAMPLE_REPORT)));
  const mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="4"/></w:r>';
  const figure =
    '<w:r><w:t xml:space="preserve">92.024</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve"> triệu đồng, đạt ';
  const moved = figure.replace('</w:sdtContent>', `${mark}</w:sdtContent>`).replace('triệu đồng, đạt', OWN_WORDS);
  return replaceOnce(replaceOnce(served, mark, ''), figure, moved);
}

/** The sample workbooks with three cells changed, as files on disk: of the one error, of a footnoted total, of a reserve. */
export async function changedBooks(): Promise<string[]> {
  return Promise.all(
    BOOKS.map(async (file) => {
      const path = join(tmpdir(), `khopso-${String(process.pid)}-${file}`);
      const edits = [
        ['D11', 70250],
        ['D8', 92207],
        ['D14', 329],
      ] as const;
      writeFileSync(
        path,
        file === 'tai-chinh.xlsx'
          ? await overwrite(
              sample(file),
              edits.map(([cell, value]) => ({ kind: 'set-cell' as const, sheet: 'Biểu 95', cell, value })),
            )
          : sample(file),
      );
      return path;
    }),
  );
}

/** A report file made from those workbooks. */
export async function newerReport(paths: readonly string[]): Promise<string> {
  const snapshots = await Promise.all(paths.map((path, i) => readXlsx(readFileSync(path), BOOKS[i] ?? '')));
  const reading = understand(snapshots);
  const { document } = draftReport({ reading, examination: examineBooks(reading, snapshots) });
  const path = join(tmpdir(), `khopso-${String(process.pid)}-bao-cao-moi.docx`);
  writeFileSync(path, await writeReport(document, { epoch: 1_625_000_000 }));
  return path;
}

/** Files as the pane's file dialog gets them, under the names that a person gave them. */
export const chosen = (paths: readonly string[]): { name: string; mimeType: string; buffer: Buffer }[] =>
  paths.map((path) => ({
    name: path.replace(/^.*khopso-\d+-/, ''),
    mimeType: 'application/octet-stream',
    buffer: readFileSync(path),
  }));

/** What Word has open, as plain data. */
export interface WordNow {
  readonly selected: number | null;
  /** Words that were selected last. */
  readonly words: string | null;
  /** The words of each comment that was written. */
  readonly comments: readonly string[];
  /** Text of each figure by its control's id. */
  readonly figures: Readonly<Record<number, string>>;
  readonly notes: number;
  readonly openFiles: number;
  /** Codes of requests that failed. */
  readonly failures: readonly string[];
}

export interface WordRig {
  readonly opened: Opened;
  now(): Promise<WordNow>;
  /** Bytes of the documents that the pane opened as new ones. */
  made(): Promise<Uint8Array[]>;
  /** A person types over the figure. */
  type(control: number, text: string): Promise<void>;
  /** Every file's first slice is lost on its way, until it is calm again. */
  losing(on: boolean): Promise<void>;
}

type HostName = 'web' | 'desktop';
interface PageWindow {
  readonly workbench: { readonly word: { readonly word: EmulatedWord | null } };
}

function stateOf(word: EmulatedWord): WordNow {
  const controls = [word.document.body, ...word.document.notes.values()].flatMap((blocks) => controlsOf(blocks));
  const figures = Object.fromEntries(
    controls.flatMap((one) =>
      one.kind === 'control' && one.tag.startsWith('khopso:') ? [[one.id, textOf(one.items)]] : [],
    ),
  );
  const { words, comments } = word.document;
  return {
    selected: word.document.selected,
    words: words && textOf(words.paragraph.items).slice(words.from, words.to),
    comments: comments.map(({ on }) => on),
    figures,
    notes: word.document.notes.size,
    openFiles: word.host.openFiles,
    failures: word.host.log.flatMap((trip) => (trip.failure === null ? [] : [trip.failure])),
  };
}

async function onDesktop(harness: BrowserHarness, bytes: Uint8Array): Promise<WordRig> {
  const word = openInWord(bytes);
  const opened = await harness.openDesktop(word.host);
  return {
    opened,
    now: () => Promise.resolve(stateOf(word)),
    made: () => Promise.resolve(word.opened.map((one) => one.bytes)),
    type: (control, text) => {
      const node = [word.document.body, ...word.document.notes.values()]
        .flatMap((blocks) => controlsOf(blocks))
        .find((one) => one.id === control);
      if (node?.kind === 'control') word.document.replace(node, text);
      return Promise.resolve();
    },
    losing: (on) => {
      if (on) word.host.faults.loseSlice(0);
      else word.host.faults.calm();
      return Promise.resolve();
    },
  };
}

async function onWeb(harness: BrowserHarness, bytes: Uint8Array): Promise<WordRig> {
  const first = await harness.openWorkbench({ document: SAMPLE_REPORT });
  await first.pane.locator('#figures li').first().waitFor({ timeout: 60_000 });
  await first.page
    .locator('#document-file')
    .setInputFiles({ name: 'bao-cao.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  const again = await first.page
    .waitForSelector('#document-name:text-is("bao-cao.docx")')
    .then(() => first.page.waitForSelector('iframe#pane[src]'));
  const pane = await again.contentFrame();
  if (!pane) throw new Error('the pane has no frame');
  const { page } = first;
  return {
    opened: { ...first, pane },
    now: async () =>
      page.evaluate(() => {
        // Runs in the page: what it needs of the model is written out again.
        type Node = { kind: string; id?: number; tag?: string; text?: string; items?: Node[]; blocks?: Node[] };
        const { word } = (window as unknown as PageWindow).workbench.word;
        if (!word) throw new Error('no document is open');
        const figures: Record<number, string> = {};
        const text = (node: Node): string =>
          node.kind === 'text'
            ? (node.text ?? '')
            : node.kind === 'note'
              ? '\u0002'
              : (node.items ?? []).map(text).join('');
        const walk = (node: Node): void => {
          if (node.kind === 'control' && node.tag?.startsWith('khopso:')) figures[node.id ?? 0] = text(node);
          for (const inner of [...(node.items ?? []), ...(node.blocks ?? [])]) walk(inner);
        };
        for (const story of [word.document.body, ...word.document.notes.values()])
          for (const block of story) walk(block);
        const { words, comments } = word.document;
        return {
          selected: word.document.selected,
          words: words && words.paragraph.items.map(text).join('').slice(words.from, words.to),
          comments: comments.map(({ on }) => on),
          figures,
          notes: word.document.notes.size,
          openFiles: word.host.openFiles,
          failures: word.host.log.flatMap((trip) => (trip.failure === null ? [] : [trip.failure])),
        };
      }),
    made: async () =>
      (
        await page.evaluate(() =>
          ((window as unknown as PageWindow).workbench.word.word?.opened ?? []).map((one) => [...one.bytes]),
        )
      ).map((one) => Uint8Array.from(one)),
    type: async (control, text) => {
      const figure = page.locator(`mark.figure[data-control="${String(control)}"]`);
      await figure.click();
      await figure.fill(text);
      await page.keyboard.press('Enter');
    },
    losing: async (on) =>
      page.evaluate((wanted) => {
        const faults = (window as unknown as PageWindow).workbench.word.word?.host.faults;
        if (wanted) faults?.loseSlice(0);
        else faults?.calm();
      }, on),
  };
}

export function openWordPane(harness: BrowserHarness, host: HostName, bytes: Uint8Array): Promise<WordRig> {
  return host === 'web' ? onWeb(harness, bytes) : onDesktop(harness, bytes);
}
