/** `khopso waive`: accepts a finding, and what has the same cause, with a reason and a name; without a cell it lists what is accepted. */
import { Fault } from '../../core/fault';
import type { Finding, Language } from '../../core/finding';
import { besideEarlier, describeFinding, examineBooks, ofOneCause, waive as waiverEdits } from '../../engine';
import { applyEdits } from '../../hosts/xlsx-file';
import { openBooks } from '../books';
import { epochSeconds } from '../clock';
import { DONE, type ExitStatus } from '../exit-status';
import { BY_ZLIB } from '../../threads';
import { sayGuards } from '../guarded';
import type { Io } from '../io';
import { areOne } from '../files';
import { editableBytes } from '../other-files';
import { readOwnForms } from '../own-forms';
import { readPrior } from '../prior-books';
import { sayWritten, writeWhole } from '../write-whole';

export interface WaiveOptions {
  readonly sheet?: string;
  readonly cell?: string;
  readonly check?: string;
  readonly reason?: string;
  readonly by?: string;
  readonly output?: string;
  readonly lang: Language;
  readonly forms?: string;
  readonly prior?: readonly string[];
}

function needed(value: string | undefined, argument: string): string {
  if (value === undefined || value.trim() === '')
    throw new Fault('bad-argument', { argument, problem: 'missingMandatoryOptionValue' });
  return value.trim();
}

function sameName(a: string, b: string): boolean {
  return a.normalize('NFC').toLocaleLowerCase('vi') === b.normalize('NFC').toLocaleLowerCase('vi');
}

function chosen(findings: readonly Finding[], options: WaiveOptions, file: string): Finding {
  const sheet = needed(options.sheet, '--sheet');
  const cell = needed(options.cell, '--cell').toUpperCase();
  const here = findings.filter(
    ({ at, check }) =>
      sameName(at.sheet, sheet) && at.cell === cell && (options.check === undefined || options.check === check),
  );
  const [first] = here;
  if (!first)
    throw new Fault('bad-argument', {
      file,
      sheet,
      cell,
      argument: '--cell',
      problem: options.prior === undefined ? 'no-finding-alone' : 'no-finding',
    });
  if (here.length > 1 && new Set(here.map(({ check }) => check)).size > 1) {
    throw new Fault('bad-argument', {
      file,
      sheet,
      cell,
      argument: '--check',
      problem: 'several-findings',
      allowed: [...new Set(here.map(({ check }) => check))].join('|'),
    });
  }
  return first;
}

/** Writes the workbook with the waiver on its sheet "Ngoại lệ" to `output` (the workbook itself when absent). */
export async function waive(path: string, options: WaiveOptions, io: Io): Promise<ExitStatus> {
  const forms = await readOwnForms(options.forms);
  const { snapshots, bytes, ...opened } = await openBooks([path], io, forms);
  const prior = await readPrior(options.prior, io, forms);
  const reading = prior ? besideEarlier(opened.reading, prior, snapshots) : opened.reading;
  const [snapshot] = snapshots;
  const [content] = bytes;
  if (!snapshot || content === undefined) throw new Fault('not-found', { file: path });
  const examination = examineBooks(reading, snapshots, {}, io.budget);
  if (options.cell === undefined) {
    // Who says why, or where, wants to accept something: that must not pass for a list.
    if ([options.sheet, options.check, options.reason, options.by].some((given) => given !== undefined))
      throw new Fault('bad-argument', { argument: '--cell', problem: 'missingMandatoryOptionValue' });
    for (const { finding, waiver } of examination.waived) {
      io.out(
        `${finding.at.sheet} › ${finding.at.cell}  ${describeFinding(finding, options.lang)}  ← ${waiver.reason} (${waiver.by}, ${waiver.on})\n`,
      );
    }
    return DONE;
  }
  const findings = ofOneCause(examination.findings, chosen(examination.findings, options, snapshot.file));
  const on = new Date(epochSeconds() * 1000).toISOString().slice(0, 10);
  const edits = waiverEdits(snapshot, reading, findings, {
    reason: needed(options.reason, '--reason'),
    by: needed(options.by, '--by'),
    on,
  });
  const editing = {
    snapshot,
    bytes: content,
    output: options.output,
    argument: '-o, --output',
    language: options.lang,
  };
  const editable = await editableBytes(editing, io);
  const { file } = snapshot;
  const inPlace = options.output === undefined;
  await sayGuards({ file, bytes: editable, edits, inPlace, language: options.lang }, io);
  const target = options.output ?? path;
  const replaced = await writeWhole(target, await applyEdits(editable, edits, { ...BY_ZLIB, file: snapshot.file }));
  sayWritten(target, options.lang, io, replaced && !areOne(target, path));
  for (const finding of findings)
    io.out(`${finding.at.sheet} › ${finding.at.cell}  ${describeFinding(finding, options.lang)}\n`);
  return DONE;
}
