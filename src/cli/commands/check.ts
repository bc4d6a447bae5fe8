/** `khopso check`: reads, checks, reports findings; `--fix` writes a corrected copy. */
import { Fault } from '../../core/fault';
import {
  besideEarlier,
  checkHtml,
  checkJsonText,
  checkSarifText,
  checkText,
  examineBooks,
  linesOf,
  proofsText,
  reaches,
  understand,
  type SettledExamination,
} from '../../engine';
import type { Budget } from '../../core/budget';
import type { Finding, Language } from '../../core/finding';
import type { Reading } from '../../core/reading';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { acceptedBy, type AcceptOptions } from '../accepted';
import { isDocument, openInputs } from '../inputs';
import { DONE, FINDINGS, type ExitStatus } from '../exit-status';
import { keepApart } from '../files';
import type { Io } from '../io';
import { namedBooks } from '../named-books';
import { readOwnForms } from '../own-forms';
import { chunked } from '../pieces';
import { readPrior } from '../prior-books';
import { version } from '../version';
import { sayWritten, writeWhole } from '../write-whole';

export interface CheckOptions extends AcceptOptions {
  readonly format: 'text' | 'json' | 'sarif' | 'html';
  readonly lang: Language;
  readonly failOn: 'error' | 'warning';
  readonly proofs?: boolean;
  readonly out?: string;
  readonly fix?: string;
  readonly forms?: string;
  readonly prior?: readonly string[];
}

function formatted(
  reading: Reading,
  examination: SettledExamination,
  options: CheckOptions,
  budget: Budget,
): Iterable<string> {
  const { format, lang, proofs = false } = options;
  if (format === 'json') return checkJsonText(reading, examination, lang, version, { proofs, budget });
  if (format === 'sarif') return checkSarifText(reading, examination, lang, version, budget);
  if (format === 'html')
    return [checkHtml(reading, examination, lang, version, proofs ? linesOf(examination, lang) : [])];
  return [checkText(reading, examination, lang), proofs ? proofsText(examination, lang) : ''];
}

/** Prints (or writes to `out`) the findings; the status says whether any is at or above `failOn`. */
export async function check(words: readonly string[], options: CheckOptions, io: Io): Promise<ExitStatus> {
  const paths = await namedBooks(words);
  if (options.fix !== undefined && (paths.length !== 1 || paths.some(isDocument)))
    throw new Fault('bad-argument', { argument: '--fix', problem: 'one-file' });
  keepApart(paths, { '--fix': options.fix, '--out': options.out });
  const forms = await readOwnForms(options.forms);
  const { snapshots, bytes, whole, ...opened } = await openInputs(paths, io, forms, options.acceptOtherPeriod === true);
  const prior = await readPrior(options.prior, io, forms);
  const beside = (reading: Reading, books: readonly WorkbookSnapshot[]): Reading =>
    prior ? besideEarlier(reading, prior, books) : reading;
  const reading = beside(opened.reading, snapshots);
  const examination = examineBooks(reading, snapshots, { ...acceptedBy(options), whole }, io.budget);
  const pieces = chunked(formatted(reading, examination, options, io.budget));
  const [snapshot] = snapshots;
  const [content] = bytes;
  if (options.fix !== undefined && snapshot && content !== undefined) {
    const editing = { snapshot, bytes: content, output: options.fix, argument: '--fix', language: options.lang };
    const [{ fixedCopy }, { editableBytes }] = await Promise.all([import('../fixed-copy'), import('../other-files')]);
    const editable = await editableBytes(editing, io);
    const { budget } = io;
    const findingsOf = (book: WorkbookSnapshot): readonly Finding[] =>
      examineBooks(beside(understand([book], { forms, budget }), [book]), [book], acceptedBy(options), budget).findings;
    const checked = { snapshot, reading, findings: examination.findings, findingsOf };
    const copy = await fixedCopy(editable, checked, options.lang, io);
    const replaced = await writeWhole(options.fix, copy.bytes);
    io.error(copy.log);
    sayWritten(options.fix, options.lang, io, replaced);
  }
  if (options.out === undefined) for (const chunk of pieces) io.out(chunk);
  else {
    const replaced = await writeWhole(options.out, pieces);
    sayWritten(options.out, options.lang, io, replaced);
  }
  return reaches(examination.findings, options.failOn) ? FINDINGS : DONE;
}
