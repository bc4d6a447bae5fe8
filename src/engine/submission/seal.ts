/**
 * A seal: who answers for a workbook, when, and a digest over every figure and every word of the sheets that hold them,
 * so that any later change shows.
 * It proves that nothing slipped in unseen; it is no signature, since whoever can edit the workbook can seal it anew.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Reading, WorkbookReading } from '../../core/reading';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { sealedIn, type SealedFigure, type SealVersion } from './sealed';

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
  readonly version: SealVersion;
  readonly identity: SealedIdentity;
  /** ISO 8601 with the zone ("2021-06-14T09:30:00.000Z"). */
  readonly sealedAt: string;
  /** In the order of sheets, rows and columns. */
  readonly figures: readonly SealedFigure[];
  /** Lower-case hex SHA-256 over all of the above. */
  readonly digest: string;
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
export function digestOf({ version, identity, sealedAt, figures }: Omit<Seal, 'digest'>): string {
  const hash = sha256.create();
  const line = (...fields: readonly string[]): void => {
    hash.update(utf8ToBytes(`${JSON.stringify(fields.map((field) => field.normalize('NFC')))}\n`));
  };
  line(
    `khopso seal ${String(version)}`,
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

/**
 * Seals a workbook as it is. `reading` must hold it under `snapshot.file`; `sealedAt` is an ISO time; `people` go before
 * the cover's.
 */
export function makeSeal(snapshot: WorkbookSnapshot, reading: Reading, sealedAt: string, people: People = {}): Seal {
  const book = reading.workbooks.find(({ file }) => file === snapshot.file);
  const identity = identityOf(book, people);
  // Its sheet tells the moment to the second.
  const second = new Date(Math.floor(Date.parse(sealedAt) / 1000) * 1000).toISOString();
  const content = { version: 2, identity, sealedAt: second, figures: sealedIn(snapshot, reading, 2) } as const;
  return { ...content, digest: digestOf(content) };
}
