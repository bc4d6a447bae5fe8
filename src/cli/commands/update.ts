/** `khopso update`: refreshes a report that people have worked on, without losing a word of theirs. */
import type { Finding, Language } from '../../core/finding';
import { describeFinding, draftReport, examineBooks } from '../../engine';
import { counted } from '../../language';
import {
  describeUpdate,
  documentGuards,
  highlightChanged,
  traceReport,
  updateReport,
  type UpdateSummary,
} from '../../hosts/docx-file';
import { acceptedBy, refusesStrangers, type AcceptOptions } from '../accepted';
import { openBooks } from '../books';
import { bounds } from '../bounds';
import { epochSeconds } from '../clock';
import { DONE, FINDINGS, type ExitStatus } from '../exit-status';
import { about, areOne, keepApart, readBytes } from '../files';
import { sayDocumentGuards } from '../guarded-document';
import { BY_ZLIB } from '../../threads';
import type { Io } from '../io';
import { namedBooks } from '../named-books';
import { ownOutline } from '../own-outline';
import { readOffice } from '../own-report';
import { readOwnTemplates } from '../own-templates';
import { sayWritten, writeWhole } from '../write-whole';

export interface UpdateOptions extends AcceptOptions {
  readonly output: string;
  readonly trackChanges?: boolean;
  readonly author?: string;
  readonly period?: string;
  readonly letGo?: boolean;
  readonly dropMissing?: boolean;
  readonly highlightChanged?: boolean;
  readonly format: 'text' | 'json';
  readonly lang: Language;
  readonly forms?: string;
  readonly templates?: string;
  readonly office?: string;
}

/** `check` lists them all. */
const MOST_SAID = 20;

/** What the document remembers, if anything. */
const given = (text: string): string | undefined => (text === '' ? undefined : text);

/** The figures go into the document as the workbooks have them: whoever signs it must know which are in doubt. */
function sayOpenErrors(findings: readonly Finding[], language: Language, io: Io): void {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const count = String(errors.length);
  io.error(
    language === 'vi'
      ? `Các sổ còn ${count} lỗi chưa sửa:\n`
      : `${counted(errors.length, 'error')} still open in the workbooks:\n`,
  );
  for (const error of errors.slice(0, MOST_SAID)) {
    const { file, sheet, cell } = error.at;
    io.error(`  ${file} › ${sheet} › ${cell}: ${describeFinding(error, language)}\n`);
  }
}

/** Says which workbooks the report was written from and was not given now, and what to do; true where there is one. */
function saysNotGiven({ notRefreshed }: UpdateSummary, language: Language, io: Io): boolean {
  if (notRefreshed.length === 0) return false;
  const names = [...new Set(notRefreshed.flatMap(({ sources }) => sources))].map((name) => `“${name}”`).join(', ');
  const count = String(notRefreshed.length);
  io.error(
    language === 'vi'
      ? `${count} đoạn chưa được cập nhật, giữ nguyên như cũ, vì không đưa vào: ${names}. Hãy chạy lại với đủ các sổ ấy; nếu muốn bỏ hẳn lời và số của chúng, thêm --drop-missing.\n`
      : `${counted(notRefreshed.length, 'passage')} not refreshed and left as before, because these were not given: ${names}. Run again with these workbooks; to give up their words and figures, add --drop-missing.\n`,
  );
  return true;
}

/** Writes OUT.docx whole and prints every change with its old and new figure. The report keeps its profile, and its period unless another is named. */
export async function update(
  report: string,
  words: readonly string[],
  options: UpdateOptions,
  io: Io,
): Promise<ExitStatus> {
  const epoch = epochSeconds();
  const paths = await namedBooks(words);
  keepApart(paths, { '-o': options.output });
  const bytes = await readBytes(report);
  const traced = await about(report, () => traceReport(bytes, bounds(io)));
  const { body } = traced;
  const profile = given(traced.profile);
  const period = options.period ?? given(traced.period);
  const { forms, own: folder } = await readOffice(options.office, options.forms);
  const { reading, snapshots, whole } = await openBooks(paths, io, forms);
  const own = ownOutline(folder, snapshots, forms);
  const templates = await readOwnTemplates(options.templates, snapshots, io, options.lang);
  if (refusesStrangers(reading, { body: given(body), period }, options, io)) return FINDINGS;
  const examination = examineBooks(reading, snapshots, { ...acceptedBy(options), whole }, io.budget);
  const drafted = draftReport({
    reading,
    examination,
    profile,
    period,
    templates,
    own,
    budget: io.budget,
  });
  const { trackChanges, author, letGo, dropMissing } = options;
  const updated = await about(report, () =>
    updateReport(bytes, drafted.document, {
      ...bounds(io),
      epoch,
      facts: reading.facts,
      ...(trackChanges === undefined ? {} : { trackChanges }),
      ...(author === undefined ? {} : { author }),
      ...(letGo === undefined ? {} : { letGo }),
      ...(dropMissing === undefined ? {} : { dropMissing }),
      framed: (blanks) => drafted.framed(blanks).document,
      nextPeriod: options.period !== undefined && options.period !== traced.period,
    }),
  );
  sayDocumentGuards(documentGuards(bytes, bounds(io)), options.lang, io);
  sayOpenErrors(examination.findings, options.lang, io);
  const marked = options.highlightChanged === true;
  const written = marked ? highlightChanged(updated.bytes, updated.summary, BY_ZLIB) : updated.bytes;
  const replaced = await writeWhole(options.output, written);
  sayWritten(options.output, options.lang, io, replaced && !areOne(report, options.output));
  io.out(
    options.format === 'json'
      ? `${JSON.stringify(updated.summary, null, 2)}\n`
      : describeUpdate(updated.summary, options.lang),
  );
  return saysNotGiven(updated.summary, options.lang, io) ? FINDINGS : DONE;
}
