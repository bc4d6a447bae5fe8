/** Checked workbooks to what is kept of them: by the engine that the pane and the command line use too. */
import type { CellPosition } from '../../core/cell-address';
import type { Finding, Said, Severity } from '../../core/finding';
import type { Identity, Reading } from '../../core/reading';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import {
  describeFinding,
  describeReason,
  describeSkip,
  fillingOf,
  verifySeal,
  type SealStatus,
  type SettledExamination,
} from '../../engine';
import type { Contradiction, Found, FoundSheet, Outcome, StatedCell } from './outcome';

/** Findings that are kept word by word. */
const MOST_FINDINGS = 500;
/** Cells that one contradiction names. */
const MOST_PLACES = 12;

/** Workbooks that were read together, with what the checks found in them. */
export interface CheckedBooks {
  readonly snapshots: readonly WorkbookSnapshot[];
  readonly reading: Reading;
  readonly examination: Pick<SettledExamination, 'findings' | 'waived' | 'skipped'>;
}

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

const saidOf = (finding: Finding): Said => ({ vi: describeFinding(finding, 'vi'), en: describeFinding(finding, 'en') });

const crossesBooks = ({ at, related }: Finding): boolean => related.some(({ file }) => file !== at.file);

function foundOf(finding: Finding): Found {
  const { severity, at } = finding;
  return {
    ...{ severity, said: saidOf(finding), sheet: at.sheet, cell: at.cell },
    ...(crossesBooks(finding) ? { earlier: true } : {}),
  };
}

/** What of the workbooks of earlier periods was set against nothing, and why: else nobody would know that it was not asked. */
function leftOf({ skipped }: CheckedBooks['examination'], file: string): readonly Found[] {
  return skipped.flatMap((skip): Found[] => {
    if (!skip.reason.startsWith('earlier-')) return [];
    const { at } = skip;
    const isOwn = at.file === file;
    const sentence = (text: string): string =>
      isOwn ? `${text.charAt(0).toUpperCase()}${text.slice(1)}.` : `“${at.file}”: ${text}.`;
    const said = { vi: sentence(describeSkip(skip, 'vi')), en: sentence(describeSkip(skip, 'en')) };
    return [{ severity: 'note', said, sheet: isOwn ? at.sheet : '', cell: isOwn ? at.cell : '' }];
  });
}

/** Of workbooks that were read together: only what one says against another. */
export function contradictionsOf({ examination }: CheckedBooks): readonly Contradiction[] {
  return examination.findings
    .filter((finding) => finding.severity !== 'note' && crossesBooks(finding))
    .map((finding) => ({
      ...{ said: saidOf(finding), severity: finding.severity },
      places: [finding.at, ...finding.related]
        .slice(0, MOST_PLACES)
        .map(({ file, sheet, cell }) => ({ file, sheet, cell })),
    }));
}

function lastOf(sheet: SheetSnapshot | undefined): { readonly last?: CellPosition } {
  if (!sheet) return {};
  const last = { row: 0, column: 0 };
  for (const { row, column } of sheet.cells) {
    last.row = Math.max(last.row, row);
    last.column = Math.max(last.column, column);
  }
  return { last };
}

/** Whose a sheet's heading says that it is. */
function headedBy({ tables }: Reading, file: string, sheet: string): Pick<FoundSheet, 'headed'> {
  const table = tables.find((each) => each.file === file && each.sheet === sheet && each.bodyAt !== undefined);
  return table?.body && table.bodyAt ? { headed: { body: table.body, cell: table.bodyAt.cell } } : {};
}

/** The title of a table that is no form we know. */
function titledBy({ tables }: Reading, file: string, sheet: string, form: string | null): Pick<FoundSheet, 'title'> {
  const title = tables.find((each) => each.file === file && each.sheet === sheet && each.title !== '')?.title;
  return form !== null || title === undefined ? {} : { title };
}

/** The department that a sheet's heading names. */
function departmentBy({ tables }: Reading, file: string, sheet: string): Pick<FoundSheet, 'headedDepartment'> {
  for (const { file: own, sheet: name, department, departmentAt } of tables)
    if (own === file && name === sheet && department !== undefined && departmentAt)
      return { headedDepartment: { name: department, cell: departmentAt.cell } };
  return {};
}

/** Where the cover says whose and of when the workbook is. */
function statedAtOf({ entries }: Identity): NonNullable<Outcome['statedAt']> {
  const fields = { body: 'body', department: 'department', period: 'period', asOf: 'as-of' } as const;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, key]): [string, StatedCell][] => {
      const at = Object.hasOwn(entries, key) ? entries[key]?.at : undefined;
      return at ? [[field, { sheet: at.sheet, cell: at.cell }]] : [];
    }),
  );
}

/** Of which periods its titles say that its figures are; of several tables the first that says so. */
function datedBy({ tables }: Reading, file: string, sheet: string): Pick<FoundSheet, 'dated'> {
  for (const { file: own, sheet: name, period, periods, periodAt } of tables)
    if (own === file && name === sheet && period && periods && periodAt)
      return { dated: { periods, text: period.text, cell: periodAt.cell } };
  return {};
}

/** Forms of texts, and the cover, are no places for figures. */
function filledAs(
  reading: Reading,
  snapshot: WorkbookSnapshot | undefined,
  name: string,
  form: string | null,
): Pick<FoundSheet, 'filling'> {
  const sheet = snapshot?.sheets.find((each) => each.name === name);
  const isOfFigures = reading.tables.some(
    (table) =>
      table.sheet === name && table.file === snapshot?.file && table.columns.some(({ role }) => role === 'measure'),
  );
  if (!sheet || !snapshot || form === null || !isOfFigures) return {};
  const filling = fillingOf(reading, snapshot.file, sheet);
  return filling === 'filled' ? {} : { filling };
}

const sealSaid = (status: SealStatus): Outcome['seal'] =>
  status.state === 'intact' && status.seal.version === 1 ? 'intact-figures' : status.state;

/** Of the first workbook of those that were checked. */
export function outcomeOf({ snapshots, reading, examination }: CheckedBooks): Outcome {
  const { findings, waived } = examination;
  const [[snapshot], [read]] = [snapshots, reading.workbooks];
  const left = leftOf(examination, read?.file ?? '');
  const count = (severity: Severity): number => findings.filter((each) => each.severity === severity).length;
  const ordered = ORDER.flatMap((severity) => findings.filter((each) => each.severity === severity));
  const { body = null, department = null, period = null, asOf } = read?.identity ?? {};
  return {
    sheets: (read?.sheets ?? []).map(({ name, form, facts, reason }) => ({
      ...{ name, form, facts, ...lastOf(snapshot?.sheets.find((sheet) => sheet.name === name)) },
      ...titledBy(reading, read?.file ?? '', name, form),
      ...headedBy(reading, read?.file ?? '', name),
      ...departmentBy(reading, read?.file ?? '', name),
      ...datedBy(reading, read?.file ?? '', name),
      ...filledAs(reading, snapshot, name, form),
      unread: reason === null ? null : { vi: describeReason(reason, 'vi'), en: describeReason(reason, 'en') },
    })),
    ...{ body, department },
    period: period && { id: period.id, text: period.text },
    ...(asOf === undefined ? {} : { asOf }),
    ...(read ? { statedAt: statedAtOf(read.identity) } : {}),
    seal: snapshot ? sealSaid(verifySeal(snapshot, reading)) : 'unsealed',
    ...{
      errors: count('error'),
      warnings: count('warning'),
      notes: count('note') + left.length,
      waived: waived.length,
    },
    findings: [...ordered.slice(0, MOST_FINDINGS).map(foundOf), ...left],
    left: Math.max(0, ordered.length - MOST_FINDINGS),
  };
}
