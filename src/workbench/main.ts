/** The workbench's entry: builds the desk and opens the first sample. */
import { mergeWorkbooks } from '../hosts/xlsx-file';
import { Desk } from './desk';
import { PaneFrame } from './pane-frame';
import { isReport, ReportPreview } from './report-preview';
import { fetchSample, listSamples } from './samples';

function byId<T extends HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no #${id} on this page`);
  return element as T;
}

const preview = new ReportPreview(byId('paper'));
const query = new URLSearchParams(location.search);
const pane = new PaneFrame({
  place: byId('pane'),
  page: '../taskpane/taskpane.html?office=copy',
  locale: query.get('lang') === 'en' ? 'en-US' : 'vi-VN',
  offered: (blob) => {
    if (isReport(blob)) void preview.show(blob, 'bao-cao.docx');
  },
});
const desk = new Desk({
  grid: byId('grid'), tabs: byId('tabs'), address: byId('address'), formula: byId('formula'), status: byId('status'),
  undo: byId<HTMLButtonElement>('undo'), save: byId<HTMLButtonElement>('save'),
}, pane);

async function openFile(file: File): Promise<void> {
  await desk.open(new Uint8Array(await file.arrayBuffer()), file.name);
}

const picker = byId<HTMLInputElement>('file');
byId('open').addEventListener('click', () => picker.click());
picker.addEventListener('change', () => {
  const file = picker.files?.[0];
  picker.value = '';
  if (file) void openFile(file);
});

const book = byId('book');
book.addEventListener('dragover', (event) => {
  event.preventDefault();
  book.classList.add('is-target');
});
book.addEventListener('dragleave', () => book.classList.remove('is-target'));
book.addEventListener('drop', (event) => {
  event.preventDefault();
  book.classList.remove('is-target');
  const file = event.dataTransfer?.files[0];
  if (file) void openFile(file);
});

/** All sample workbooks as one: what the secretary has before him. */
const MERGED = 'tong-hop.xlsx';

async function offerSamples(): Promise<void> {
  const samples = await listSamples();
  const select = byId<HTMLSelectElement>('samples');
  select.replaceChildren(...samples.map((sample) => new Option(sample.file, sample.file)));
  if (samples.length > 1) select.append(new Option(`Gộp cả ${String(samples.length)} sổ tính`, MERGED));
  const open = async (file: string): Promise<void> => {
    if (file === MERGED) {
      select.value = file;
      const books = await Promise.all(samples.map(async (sample) => ({ file: sample.file, bytes: await fetchSample(sample) })));
      await desk.open(await mergeWorkbooks(books), MERGED);
      return;
    }
    const sample = samples.find((one) => one.file === file);
    if (!sample) return;
    select.value = file;
    await desk.open(await fetchSample(sample), sample.file);
  };
  select.addEventListener('change', () => void open(select.value));
  const wanted = query.get('book') ?? 'tai-chinh.xlsx';
  await open(wanted === MERGED || samples.some((sample) => sample.file === wanted) ? wanted : (samples[0]?.file ?? ''));
}

// What tests read: the emulated host's log of round trips and the workbook behind the grid.
Object.defineProperty(window, 'workbench', { value: { desk } });
void offerSamples();
