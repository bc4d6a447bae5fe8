/** `khopso consolidate`: the sheet of the body above as the sum over its units' workbooks, and beside its own where that is given. */
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Fault } from '../../core/fault';
import type { Language } from '../../core/finding';
import type { FormDefinition } from '../../core/form';
import { newOwnSheet } from '../../core/own-sheets';
import {
  compareWith,
  consolidate as sumOf,
  consolidationJsonText,
  consolidationText,
  describeQuestion,
  fillEdits,
  knownForms,
  questionsJsonText,
  questionsOf,
  questionsOfUpper,
  reaches,
  readOwnReport,
  SOURCE_WIDTHS,
  sourceRows,
  type Comparison,
  type Consolidation,
  type OwnBody,
} from '../../engine';
import { applyEdits } from '../../hosts/xlsx-file';
import { acceptedBy, type AcceptOptions } from '../accepted';
import { openBooks, type OpenBooks } from '../books';
import { COULD_NOT_RUN, DONE, FINDINGS, type ExitStatus } from '../exit-status';
import { distinctPaths, keepApart, readBytes } from '../files';
import { gatherUnits } from '../gather-units';
import { sayGuards } from '../guarded';
import { BY_ZLIB, consolidatedBook } from '../../threads';
import type { Io } from '../io';
import { namedBooks } from '../named-books';
import { editableBytes } from '../other-files';
import { readOwnForms } from '../own-forms';
import { chunked } from '../pieces';
import { version } from '../version';
import { sayWritten, writeWhole } from '../write-whole';

export interface ConsolidateOptions extends AcceptOptions {
  readonly output?: string;
  readonly into?: string;
  readonly bodies?: string;
  readonly body?: string;
  readonly acceptOtherForm?: boolean;
  readonly skipUnreadable?: boolean;
  readonly format: 'text' | 'json';
  readonly failOn: 'error' | 'warning';
  readonly lang: Language;
  readonly out?: string;
  readonly forms?: string;
}

const REFUSAL: Readonly<Record<Language, string>> = {
  vi: 'Chưa cộng vì còn điều phải hỏi lại ở trên.\n',
  en: 'Nothing was added: the questions above are open.\n',
};

const MOST_LISTS = 5;

/** Lists of items (works, people, land) are not added, nor is what nobody filled in: said with their names, for there is nothing else. */
const ONLY_LISTS: Readonly<Record<Language, (lists: readonly string[]) => string>> = {
  vi: (lists) =>
    `Các sổ chỉ có danh sách, biểu còn trống hoặc không phát sinh, không có số để cộng: ${namesOf(lists)}. Không có gì được tổng hợp.\n`,
  en: (lists) =>
    `The workbooks hold lists, blank forms or nothing to report alone, no figures to add: ${namesOf(lists)}. Nothing was consolidated.\n`,
};
const namesOf = (lists: readonly string[]): string =>
  lists.slice(0, MOST_LISTS).join('; ') + (lists.length > MOST_LISTS ? ` (+${String(lists.length - MOST_LISTS)})` : '');

/** The tree of a bodies.yaml, of the office's folder that holds one, or of a table as the server takes it. */
async function readTree(
  path: string | undefined,
  forms: readonly FormDefinition[],
): Promise<readonly OwnBody[] | null> {
  if (path === undefined) return null;
  const there = await stat(path).catch(() => null);
  const file = there?.isDirectory() ? join(path, 'bodies.yaml') : path;
  const bytes = await readBytes(file);
  if (/\.(?:csv|txt)$/i.test(file)) {
    // Read by the server's part, which nobody else here needs.
    const { treeOfTable } = await import('../../server');
    return treeOfTable(basename(file), bytes, knownForms(forms));
  }
  const text = new TextDecoder().decode(bytes);
  const { bodies, faults } = readOwnReport([{ name: 'bodies.yaml', text }], knownForms(forms));
  const [fault] = faults;
  // By the name that the file has.
  if (fault) throw new Fault(fault.code, { ...fault.data, file: basename(file) });
  return bodies;
}

/** A copy of the upper body's workbook with its blanks filled in; what stands there stays. */
async function filledCopy(
  upper: OpenBooks,
  sum: Consolidation,
  comparison: Comparison,
  output: string,
  options: ConsolidateOptions,
  io: Io,
): Promise<{ readonly bytes: Uint8Array; readonly filled: readonly string[] }> {
  const [snapshot] = upper.snapshots;
  if (!snapshot) throw new Fault('internal', { detail: 'no snapshot' });
  const language = options.lang;
  const bytes = await editableBytes(
    { snapshot, bytes: upper.bytes[0] ?? null, output, argument: '--output', language },
    io,
  );
  const named = new Map(comparison.fills.map(({ at, cell }) => [cell, at]));
  const placed = {
    ...sum,
    cells: sum.cells.flatMap((cell) => (named.has(cell) ? [{ ...cell, at: named.get(cell) ?? null }] : [])),
  };
  const sheet = newOwnSheet(snapshot, 'sources', sourceRows(placed).rows, SOURCE_WIDTHS);
  const fills = fillEdits(comparison.fills, snapshot);
  const all = [...fills, sheet];
  await sayGuards({ file: snapshot.file, bytes, edits: all, inPlace: false, language }, io);
  return {
    bytes: await applyEdits(bytes, all, { ...BY_ZLIB, file: snapshot.file }),
    filled: fills.flatMap((edit) => (edit.kind === 'set-cell' ? [`${edit.sheet} › ${edit.cell}`] : [])),
  };
}

export async function consolidate(words: readonly string[], options: ConsolidateOptions, io: Io): Promise<ExitStatus> {
  const { output, into, lang } = options;
  const own = into === undefined ? [] : [into];
  // A folder may hold the upper body's workbook beside those of its units.
  const paths = distinctPaths([...own, ...(await namedBooks(words))]).slice(own.length);
  keepApart([...own, ...paths], { '--output': output, '--out': options.out });
  const forms = await readOwnForms(options.forms);
  const bodies = await readTree(options.bodies, forms);
  const upper = into === undefined ? null : await openBooks([into], io, forms);
  const gathering = await gatherUnits(paths, io, { forms, skipUnreadable: options.skipUnreadable === true });
  const writing = { language: lang, version, budget: io.budget };
  const accepted = { ...acceptedBy(options), otherForm: options.acceptOtherForm };
  const questions = [
    ...questionsOf(gathering, accepted),
    ...(upper ? questionsOfUpper(gathering, upper.reading, accepted) : []),
  ];
  const print = async (pieces: Iterable<string>): Promise<void> => {
    if (options.out === undefined) for (const chunk of chunked(pieces)) io.out(chunk);
    else {
      const replaced = await writeWhole(options.out, chunked(pieces));
      sayWritten(options.out, lang, io, replaced);
    }
  };
  if (questions.length > 0) {
    for (const question of questions) io.error(`${describeQuestion(question, lang)}\n`);
    io.error(REFUSAL[lang]);
    if (options.format === 'json') await print(questionsJsonText(gathering, questions, writing));
    return FINDINGS;
  }
  const body = options.body ?? upper?.reading.workbooks[0]?.identity.body;
  const sum = sumOf(gathering, {
    file: basename(output ?? into ?? 'tong-hop.xlsx'),
    bodies,
    ...(body === undefined ? {} : { upper: body }),
  });
  // Lists and texts alone: there is nothing to add.
  if (sum.tables.length === 0) {
    const others = [...sum.lists, ...sum.blank, ...sum.nothing];
    if (others.length === 0) throw new Fault('nothing-recognised', { file: gathering.books[0]?.file ?? '' });
    io.error(ONLY_LISTS[lang](others));
    return COULD_NOT_RUN;
  }
  const [snapshot] = upper?.snapshots ?? [];
  const comparison = upper && snapshot ? compareWith(sum, snapshot, upper.reading) : null;
  let filled: readonly string[] = [];
  if (output !== undefined) {
    const copy = upper && comparison ? await filledCopy(upper, sum, comparison, output, options, io) : null;
    filled = copy?.filled ?? [];
    const replaced = await writeWhole(output, copy?.bytes ?? (await consolidatedBook(sum)));
    sayWritten(output, lang, io, replaced);
  }
  await print(
    options.format === 'json'
      ? consolidationJsonText(sum, comparison, writing)
      : [consolidationText(sum, comparison, lang, { filled })],
  );
  return statusOf(sum, comparison, options.failOn);
}

/** Who is missing is a warning: the sum is there, and is not whole. */
function statusOf(sum: Consolidation, comparison: Comparison | null, failOn: 'error' | 'warning'): ExitStatus {
  const lacks =
    sum.missing.length > 0 ||
    sum.unread.length > 0 ||
    sum.cells.some(({ lacking }) => lacking.length > 0) ||
    sum.tables.some(({ without }) => without.length > 0);
  if (failOn === 'warning' && lacks) return FINDINGS;
  return reaches(comparison?.findings ?? [], failOn) ? FINDINGS : DONE;
}
