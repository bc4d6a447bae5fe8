/**
 * A seal: who answers for a workbook, when, and a digest over every figure and every text that a report prints,
 * so that any later change shows.
 * It proves that nothing slipped in unseen; it is no signature, since whoever can edit the workbook can seal it anew.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { parseCellName } from '../../core/cell-address';
import { normalise, toText } from '../../core/decimal';
import type { Reading, WorkbookReading } from '../../core/reading';

/** One figure as it was when the seal was made, or one text that a report may print. */
export interface SealedFigure {
  readonly sheet: string;
  readonly cell: string;
  /** Exact decimal string without trailing zeros; the text itself. */
  readonly value: string;
  /** As the sheet states it, "" where it states none; TEXT_UNIT of a text. */
  readonly unit: string;
}

/** Stands where a figure has its unit. */
const TEXT_UNIT = '(lời văn)';

export const isSealedText = ({ unit }: SealedFigure): boolean => unit === TEXT_UNIT;

/** How many figures a seal covers, its texts left out. */
export const sealedCount = ({ figures }: Seal): number => figures.filter((figure) => !isSealedText(figure)).length;

/** What a seal binds besides the figures. Texts are those of the cover sheet; "" where it has none. */
export interface SealedIdentity {
  readonly body: string;
  readonly department: string;
  readonly period: string;
  readonly asOf: string;
  readonly preparer: string;
  /** The head who approves the figures. */
  readonly approver: string;
}

/** Who answers for the figures and who approves them, where the cover does not say it. */
export type People = Partial<Pick<SealedIdentity, 'preparer' | 'approver'>>;

export interface Seal {
  readonly identity: SealedIdentity;
  /** ISO 8601 with the zone ("2021-06-14T09:30:00.000Z"). */
  readonly sealedAt: string;
  /** In the order of sheets, rows and columns. */
  readonly figures: readonly SealedFigure[];
  /** Lower-case hex SHA-256 over all of the above. */
  readonly digest: string;
}

/** The figures and texts of one workbook of a reading that a report can print, each cell once, in sheet order. */
export function figuresOf(reading: Reading, file: string): readonly SealedFigure[] {
  const book = reading.workbooks.find((candidate) => candidate.file === file);
  const order = new Map((book?.sheets ?? []).map((sheet, index) => [sheet.name, index]));
  const found = new Map<string, SealedFigure>();
  for (const fact of reading.facts) {
    if (fact.at.file !== file) continue;
    const figure = {
      sheet: fact.at.sheet,
      cell: fact.at.cell,
      value: toText(normalise(fact.value)),
      unit: fact.unit?.text ?? '',
    };
    found.set(JSON.stringify([figure.sheet, figure.cell]), figure);
  }
  // Notes of tables of no form were no part of seals made before they were read.
  for (const { at, text, form } of reading.texts) {
    if (at.file !== file || form === '') continue;
    const key = JSON.stringify([at.sheet, at.cell]);
    const before = found.get(key);
    // A cell's paragraphs are texts of their own.
    const value = before && isSealedText(before) ? `${before.value}\n${text}` : text;
    if (!before || isSealedText(before)) found.set(key, { sheet: at.sheet, cell: at.cell, value, unit: TEXT_UNIT });
  }
  const place = (figure: SealedFigure): readonly [number, number, number] => {
    const position = parseCellName(figure.cell);
    return [order.get(figure.sheet) ?? order.size, position?.row ?? 0, position?.column ?? 0];
  };
  return [...found.values()]
    .map((figure) => ({ figure, at: place(figure) }))
    .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1] || a.at[2] - b.at[2])
    .map(({ figure }) => figure);
}

/** The cover facts that a seal binds, as a workbook states them now. */
export function identityOf(book: WorkbookReading | undefined, { preparer, approver }: People = {}): SealedIdentity {
  const { identity } = book ?? {};
  return {
    body: identity?.body ?? '',
    department: identity?.department ?? '',
    period: identity?.period?.text ?? '',
    asOf: identity?.asOf ?? '',
    preparer: preparer ?? identity?.preparer ?? '',
    approver: approver ?? '',
  };
}

/** The digest of a seal's content; the same content gives the same digest on every machine. */
export function digestOf(identity: SealedIdentity, sealedAt: string, figures: readonly SealedFigure[]): string {
  const hash = sha256.create();
  const line = (...fields: readonly string[]): void => {
    hash.update(utf8ToBytes(`${JSON.stringify(fields.map((field) => field.normalize('NFC')))}\n`));
  };
  line(
    'khopso seal 1',
    identity.body,
    identity.department,
    identity.period,
    identity.asOf,
    identity.preparer,
    sealedAt,
    // Seals of before have none, and hold.
    ...(identity.approver === '' ? [] : [identity.approver]),
  );
  for (const figure of figures) line(figure.sheet, figure.cell, figure.value, figure.unit);
  return bytesToHex(hash.digest());
}

/** Seals one workbook of a reading as it is. `sealedAt` is an ISO time; `people` go before the cover's. */
export function makeSeal(reading: Reading, file: string, sealedAt: string, people: People = {}): Seal {
  const identity = identityOf(
    reading.workbooks.find((book) => book.file === file),
    people,
  );
  const figures = figuresOf(reading, file);
  return { identity, sealedAt, figures, digest: digestOf(identity, sealedAt, figures) };
}
