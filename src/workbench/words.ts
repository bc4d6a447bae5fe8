/** The workbench's own words in both languages: those of its page by `data-word`, and what it says as it works. */
import type { Language } from '../core/finding';

const vi = {
  title: 'bàn thử không cần Office',
  sample: 'Mẫu',
  'sample.open': 'Mở tệp mẫu',
  'sample.merged': 'Gộp cả {count} sổ tính',
  'sample.document': 'Văn bản Word: {file}',
  open: 'Mở bảng tính',
  'open.document': 'Mở văn bản .docx',
  undo: 'Hoàn tác',
  'save.book': 'Lưu sổ tính',
  'save.document': 'Lưu văn bản',
  language: 'English',
  empty: 'Chưa mở tệp nào',
  'empty.how':
    'Chọn một tệp ở “Mẫu”, bấm “Mở bảng tính” hoặc “Mở văn bản .docx”, hoặc kéo tệp thả vào đây. Tệp không rời khỏi máy này.',
  book: 'Sổ tính',
  address: 'Ô đang chọn',
  content: 'Nội dung ô',
  tabs: 'Các trang tính',
  document: 'Văn bản',
  'document.try': 'Bấm vào một số tô nền rồi gõ để thử gõ đè',
  'document.body': 'Nội dung văn bản',
  'document.new': 'Văn bản mới {number}.docx',
  'document.figure': 'Số liệu của Khớp Số: bấm vào rồi gõ để thử gõ đè',
  report: 'Báo cáo',
  'report.word': 'Mở trong Word',
  'report.save': 'Tải về',
  'report.close': 'Đóng',
  pane: 'Ngăn Khớp Số',
  opening: 'Đang mở {file} …',
  saved: 'Đã lưu {file}',
  'saved.cells': 'Đã lưu {file}: {count} ô thay đổi.',
  'saved.plain':
    'Đã lưu {file}. Trang mới giữ số liệu và công thức, không giữ định dạng: sổ này có hình, biểu đồ hoặc nhận xét.',
  notSaved: 'Không lưu được. {why}',
  notDocument: 'Không mở được {file}: không phải văn bản .docx',
  notDrawn: 'Chữ này không có trong bản vẽ.',
  notDrawnFigure: 'Số liệu này không có trong bản vẽ.',
} as const;

export type Word = keyof typeof vi;

const en: Readonly<Record<Word, string>> = {
  title: 'workbench without Office',
  sample: 'Sample',
  'sample.open': 'Open a sample',
  'sample.merged': 'All samples as one ({count})',
  'sample.document': 'Word document: {file}',
  open: 'Open a workbook',
  'open.document': 'Open a .docx',
  undo: 'Undo',
  'save.book': 'Save workbook',
  'save.document': 'Save document',
  language: 'Tiếng Việt',
  empty: 'Nothing is open',
  'empty.how':
    'Choose a file under “Sample”, press “Open a workbook” or “Open a .docx”, or drop a file here. No file leaves this machine.',
  book: 'Workbook',
  address: 'Selected cell',
  content: 'Content of the cell',
  tabs: 'Sheets',
  document: 'Document',
  'document.try': 'Click a shaded figure and type to try typing over it',
  'document.body': "The document's text",
  'document.new': 'New document {number}.docx',
  'document.figure': 'A figure of Khớp Số: click it and type to try typing over it',
  report: 'Report',
  'report.word': 'Open in Word',
  'report.save': 'Download',
  'report.close': 'Close',
  pane: 'Khớp Số pane',
  opening: 'Opening {file} …',
  saved: 'Saved {file}',
  'saved.cells': 'Saved {file}. Cells changed: {count}.',
  'saved.plain':
    'Saved {file}. New sheets keep figures and formulas but no formats: this workbook has pictures, charts or comments.',
  notSaved: 'Not saved. {why}',
  notDocument: '{file} cannot be opened: not a .docx document',
  notDrawn: 'These words are not in the drawing.',
  notDrawnFigure: 'This figure is not in the drawing.',
};

/** Both, for the test that walks all words. */
export const WORKBENCH_WORDS: Readonly<Record<Language, Readonly<Record<Word, string>>>> = { vi, en };

/** As the page's address asks; Vietnamese without. */
export const languageOf = (search: string): Language =>
  new URLSearchParams(search).get('lang') === 'en' ? 'en' : 'vi';

export type Say = (word: Word, values?: Readonly<Record<string, string | number>>) => string;

export const sayIn =
  (language: Language): Say =>
  (word, values = {}) =>
    WORKBENCH_WORDS[language][word].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** The page's fixed words: `data-word` is a text, `data-label` a name that is only heard. */
export function writeWords(page: Document, language: Language): void {
  const say = sayIn(language);
  page.documentElement.lang = language;
  for (const element of page.querySelectorAll<HTMLElement>('[data-word]'))
    element.textContent = say(element.dataset['word'] as Word);
  for (const element of page.querySelectorAll<HTMLElement>('[data-label]'))
    element.setAttribute('aria-label', say(element.dataset['label'] as Word));
}
