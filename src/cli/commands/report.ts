/** `khopso report`: checks, then writes the report; with open errors it refuses unless forced. */
import {
  checkText,
  describeAdjustment,
  describeGap,
  describeOtherFigures,
  describeOtherPeriod,
  describeUnfit,
  describeUnprinted,
  draftReport,
  otherFigures,
  examineBooks,
  reaches,
  unsigned,
} from '../../engine';
import { Fault } from '../../core/fault';
import type { Language } from '../../core/finding';
import {
  carryOver,
  describeUpdate,
  highlightChanged,
  writeOnBase,
  writeReport,
  type UpdatedReport,
} from '../../hosts/docx-file';
import { acceptedBy, refusesStrangers, type AcceptOptions } from '../accepted';
import { openBooks } from '../books';
import { bounds } from '../bounds';
import { epochSeconds } from '../clock';
import { converted, converterFor, sayConverted } from '../convert';
import { DONE, FINDINGS, type ExitStatus } from '../exit-status';
import { about, keepApart, readBytes } from '../files';
import { BY_ZLIB } from '../../threads';
import type { Io } from '../io';
import { namedBooks } from '../named-books';
import { ownOutline } from '../own-outline';
import { readOffice } from '../own-report';
import { readOwnTemplates } from '../own-templates';
import { sayWritten, writeWhole } from '../write-whole';

export interface ReportOptions extends AcceptOptions {
  readonly output: string;
  /** A folder of many bodies' books: the command is `report-each`. */
  readonly each?: string;
  readonly profile?: string;
  readonly period?: string;
  readonly force?: boolean;
  readonly from?: string;
  readonly highlightChanged?: boolean;
  readonly lang: Language;
  readonly forms?: string;
  readonly templates?: string;
  readonly office?: string;
  /** For one of many bodies: whom the office's report names signs none of them. */
  readonly unsigned?: boolean;
}

const REFUSAL: Readonly<Record<Language, string>> = {
  vi: 'Chưa viết báo cáo vì còn lỗi; sửa các ô trên, hoặc thêm --force để in kèm danh sách lỗi.\n',
  en: 'The report was not written because errors are open; repair the cells above, or add --force to print them as an annex.\n',
};

/** The carried report with its changed figures marked, where that is asked for. */
function marked({ bytes, summary }: UpdatedReport, options: ReportOptions): Uint8Array {
  return options.highlightChanged === true ? highlightChanged(bytes, summary, BY_ZLIB) : bytes;
}

export async function report(words: readonly string[], options: ReportOptions, io: Io): Promise<ExitStatus> {
  return (await writtenReport(words, options, io)).status;
}

export interface Written {
  readonly status: ExitStatus;
  /** Places that a person has to fill in or to decide. */
  readonly gaps: number;
  /** Whether anything names the committee whose report it is; an agency is named by its kind alone. */
  readonly namesBody: boolean;
  /** The report's period in words; "" where nothing states one. */
  readonly period: string;
}

/** Writes OUT.docx whole, or nothing and status 1 when errors are open and `force` is not given. */
export async function writtenReport(words: readonly string[], options: ReportOptions, io: Io): Promise<Written> {
  if (words.length === 0) throw new Fault('bad-argument', { problem: 'missingArgument', argument: 'BOOK.xlsx' });
  if (options.highlightChanged === true && options.from === undefined)
    throw new Fault('bad-argument', { problem: 'missingArgument', argument: '--from' });
  const paths = await namedBooks(words);
  const epoch = epochSeconds();
  keepApart(options.from === undefined ? paths : [...paths, options.from], { '-o': options.output });
  const converter = await converterFor(options.output);
  const last = options.from === undefined ? null : await readBytes(options.from);
  const { forms, own: folder, base } = await readOffice(options.office, options.forms);
  const { reading, snapshots, whole } = await openBooks(paths, io, forms);
  const named = ownOutline(folder, snapshots, forms);
  const own = named && options.unsigned === true ? unsigned(named) : named;
  const templates = await readOwnTemplates(options.templates, snapshots, io, options.lang);
  const refused: Written = { status: FINDINGS, gaps: 0, namesBody: true, period: '' };
  if (refusesStrangers(reading, { period: options.period, body: own?.body ?? undefined }, options, io)) return refused;
  const examination = examineBooks(reading, snapshots, { ...acceptedBy(options), whole }, io.budget);
  if (reaches(examination.findings, 'error') && options.force !== true) {
    io.out(checkText(reading, examination, options.lang));
    io.error(REFUSAL[options.lang]);
    return refused;
  }
  const { profile, period } = options;
  const draft = draftReport({ reading, examination, profile, period, templates, own, budget: io.budget });
  const { document, gaps } = draft;
  const carried =
    last === null
      ? null
      : await about(options.from ?? '', () =>
          carryOver(last, document, { ...bounds(io), epoch, facts: reading.facts }),
        );
  const fresh = (): Promise<Uint8Array> =>
    base === undefined
      ? writeReport(document, { epoch, budget: io.budget })
      : writeOnBase(base, document, { ...bounds(io), epoch, words: draft.words });
  const docx = carried === null ? await fresh() : marked(carried, options);
  const replaced = await writeWhole(
    options.output,
    converter === null ? docx : await converted(converter, docx, options.output),
  );
  const otherPeriod = describeOtherPeriod(draft, options.lang);
  if (otherPeriod !== null) io.error(`${otherPeriod}\n`);
  else
    for (const each of otherFigures(document, reading))
      io.error(`${describeOtherFigures(each, document, options.lang)}\n`);
  if (profile !== undefined)
    for (const unfit of describeUnfit(reading, draft.profile, document.period, options.lang)) io.error(`${unfit}\n`);
  for (const gap of [...gaps, ...draft.computed]) io.error(`${describeGap(gap, options.lang)}\n`);
  for (const adjustment of draft.adjustments) {
    const said = describeAdjustment(adjustment, reading, options.lang);
    if (said !== null) io.error(`${said}\n`);
  }
  const unprinted = describeUnprinted(draft.unprinted(), options.lang);
  if (unprinted !== null) io.out(`${unprinted}\n`);
  sayWritten(options.output, options.lang, io, replaced);
  if (converter !== null) sayConverted(options.lang, io);
  if (carried) io.out(describeUpdate(carried.summary, options.lang));
  const { words: said } = draft;
  const namesBody = said['ten.noi'] !== '' || !(said['ten.co_quan'] ?? '').startsWith('UBND');
  return { status: DONE, gaps: gaps.length, namesBody, period: said['ky.ten'] ?? '' };
}
