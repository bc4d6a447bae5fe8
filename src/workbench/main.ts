/** The workbench's entry: builds the desks and opens the first sample, a workbook or a document. */
import { mergeWorkbooks } from '../hosts/xlsx-file';
import { Desk } from './desk';
import { DocumentDesk } from './document/document-desk';
import { PaneFrame } from './pane-frame';
import { isReport, ReportPreview } from './report-preview';
import { fetchSample, listSamples } from './samples';
import { languageOf, sayIn, writeWords } from './words';

function byId<T extends HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no #${id} on this page`);
  return element as T;
}

type Mode = 'workbook' | 'document';

const undo = byId<HTMLButtonElement>('undo');
const save = byId<HTMLButtonElement>('save');
const query = new URLSearchParams(location.search);
const language = languageOf(location.search);
const words = sayIn(language);
writeWords(document, language);
let mode: Mode = 'workbook';

const preview = new ReportPreview(
  byId('paper'),
  (blob, name) => void blob.arrayBuffer().then((bytes) => openDocument(new Uint8Array(bytes), name)),
);
const pane = new PaneFrame({
  place: byId('pane'),
  page: `../taskpane/taskpane.html?office=copy${query.get('lang') === null ? '' : `&lang=${language}`}`,
  locale: language === 'en' ? 'en-US' : 'vi-VN',
  name: words('pane'),
  offered: (blob) => {
    if (isReport(blob)) void preview.show(blob, 'bao-cao.docx');
  },
});
const say = (text: string): void => {
  byId('status').textContent = text;
};
const desk = new Desk(
  {
    grid: byId('grid'),
    tabs: byId('tabs'),
    address: byId('address'),
    formula: byId('formula'),
    status: byId('status'),
    undo,
    save,
  },
  pane,
  language,
);
const word = new DocumentDesk(
  {
    body: byId('document-body'),
    name: byId('document-name'),
    say,
    undoable: (can) => {
      if (mode === 'document') undo.disabled = !can;
    },
    opened: (blob, name) => void preview.show(blob, name),
  },
  pane,
  words,
);

function turnTo(next: Mode): void {
  mode = next;
  byId('empty').hidden = true;
  preview.close();
  byId('book').hidden = next !== 'workbook';
  byId('document').hidden = next !== 'document';
  save.textContent = words(next === 'workbook' ? 'save.book' : 'save.document');
  save.disabled = false;
}

byId('language').addEventListener('click', () => {
  const other = new URLSearchParams(location.search);
  other.set('lang', language === 'en' ? 'vi' : 'en');
  location.search = other.toString();
});
undo.addEventListener('click', () => {
  if (mode === 'workbook') desk.undo();
  else word.undo();
});
// As in Excel and Word; a field being typed in takes back its own letters.
document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable]');
  if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || typing) return;
  event.preventDefault();
  if (!undo.disabled) undo.click();
});
save.addEventListener('click', () => {
  if (mode === 'workbook') void desk.save();
  else word.save();
});

async function openBook(bytes: Uint8Array, name: string): Promise<void> {
  turnTo('workbook');
  await desk.open(bytes, name);
}

async function openDocument(bytes: Uint8Array, name: string): Promise<void> {
  const before = mode;
  turnTo('document');
  if (!(await word.open(bytes, name))) turnTo(before);
}

const openBytes = (bytes: Uint8Array, name: string): Promise<void> =>
  /\.docx$/i.test(name) ? openDocument(bytes, name) : openBook(bytes, name);

async function openFile(file: File | undefined): Promise<void> {
  if (file) await openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
}

for (const [button, input] of [
  ['open', 'file'],
  ['open-document', 'document-file'],
] as const) {
  const picker = byId<HTMLInputElement>(input);
  byId(button).addEventListener('click', () => picker.click());
  picker.addEventListener('change', () => {
    const file = picker.files?.[0];
    picker.value = '';
    void openFile(file);
  });
}

for (const place of [byId('empty'), byId('book'), byId('document')]) {
  place.addEventListener('dragover', (event) => {
    event.preventDefault();
    place.classList.add('is-target');
  });
  place.addEventListener('dragleave', () => place.classList.remove('is-target'));
  place.addEventListener('drop', (event) => {
    event.preventDefault();
    place.classList.remove('is-target');
    void openFile(event.dataTransfer?.files[0]);
  });
}

/** All sample workbooks as one: what the secretary has before him. */
const MERGED = 'tong-hop.xlsx';

async function offerSamples(): Promise<void> {
  const samples = await listSamples();
  const books = samples.filter((sample) => sample.file.endsWith('.xlsx'));
  const select = byId<HTMLSelectElement>('samples');
  select.replaceChildren(...books.map((sample) => new Option(sample.file, sample.file)));
  if (books.length > 1) select.append(new Option(words('sample.merged', { count: books.length }), MERGED));
  for (const { file } of samples)
    if (file.endsWith('.docx')) select.append(new Option(words('sample.document', { file }), file));
  const open = async (file: string): Promise<void> => {
    if (file === MERGED) {
      select.value = file;
      await openBook(
        await mergeWorkbooks(
          await Promise.all(books.map(async (sample) => ({ file: sample.file, bytes: await fetchSample(sample) }))),
        ),
        MERGED,
      );
      return;
    }
    const sample = samples.find((one) => one.file === file);
    if (!sample) return;
    select.value = file;
    await openBytes(await fetchSample(sample), sample.file);
  };
  select.addEventListener('change', () => void open(select.value));
  const wanted = query.get('document') ?? query.get('book') ?? 'tai-chinh.xlsx';
  // "?book=" starts with an empty desk.
  if (wanted === '') return;
  await open(wanted === MERGED || samples.some((sample) => sample.file === wanted) ? wanted : (books[0]?.file ?? ''));
}

// What tests read: the emulated hosts' logs of round trips, the workbook behind the grid, the document behind the drawing.
Object.defineProperty(window, 'workbench', { value: { desk, word } });
void offerSamples();
