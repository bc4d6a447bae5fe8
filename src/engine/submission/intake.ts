/** What the secretary holds after taking in several workbooks: department by sheet, and where they contradict. */
import { addressKey } from '../../core/cell-address';
import type { Finding } from '../../core/finding';
import type { Reading } from '../../core/reading';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { verifySeal, type SealStatus } from './verify-seal';

/**
 * - `sealed`: there, and as it was sealed
 * - `unsealed`: there, in a workbook without a (readable) seal
 * - `changed`: a figure or a word on it is not what was sealed
 * - `contradicting`: disagrees with another workbook about one indicator
 */
export type SheetState = 'sealed' | 'unsealed' | 'changed' | 'contradicting';

export interface IntakeSheet {
  readonly file: string;
  readonly sheet: string;
  readonly form: string | null;
  readonly state: SheetState;
  readonly facts: number;
  /** Errors whose cell stands on it. */
  readonly errors: number;
}

export interface IntakeBook {
  readonly file: string;
  /** The cover's department; the file's name where it states none. */
  readonly department: string;
  readonly period: string;
  readonly seal: SealStatus;
  readonly sheets: readonly IntakeSheet[];
}

export interface Intake {
  readonly books: readonly IntakeBook[];
  /** Expected forms that no workbook brings. */
  readonly missing: readonly string[];
  /** Findings that name figures of more than one workbook. */
  readonly contradictions: readonly Finding[];
  /** Forms that more than one workbook brings, with their places. */
  readonly duplicates: readonly { readonly form: string; readonly sheets: readonly IntakeSheet[] }[];
  /** The periods stated, where the workbooks state more than one. */
  readonly periods: readonly string[];
}

/** Whose and of when a workbook is is asked about; it contradicts no figure of the others. */
const OF_COVERS: ReadonlySet<string> = new Set(['body-matches', 'period-matches']);

/**
 * Lays several workbooks, read together, side by side. `findings` are those of the joint reading; `expected` are the
 * ids of the forms that the report needs.
 */
export function takeIn(
  snapshots: readonly WorkbookSnapshot[],
  reading: Reading,
  findings: readonly Finding[],
  expected: readonly string[],
): Intake {
  const contradictions = findings.filter(
    ({ check, severity, at, related }) =>
      severity !== 'note' && !OF_COVERS.has(check) && related.some((place) => place.file !== at.file),
  );
  const contradicting = new Set(contradictions.flatMap((finding) => [finding.at, ...finding.related]).map(sheetKey));
  const books = snapshots.map((snapshot): IntakeBook => {
    const book = reading.workbooks.find((candidate) => candidate.file === snapshot.file);
    const seal = verifySeal(snapshot, reading);
    const changed = new Set(
      seal.state === 'broken' ? seal.breaches.flatMap((breach) => ('at' in breach ? [sheetKey(breach.at)] : [])) : [],
    );
    // A breach that names no cell (the cover, the seal itself) puts every sheet in doubt.
    const allChanged = seal.state === 'broken' && seal.breaches.some((breach) => !('at' in breach));
    const sheets = (book?.sheets ?? [])
      .filter((sheet) => sheet.reason === null && (sheet.facts > 0 || sheet.form !== null))
      .map((sheet): IntakeSheet => {
        const key = sheetKey({ file: snapshot.file, sheet: sheet.name });
        const state: SheetState = contradicting.has(key)
          ? 'contradicting'
          : seal.state === 'unsealed' || seal.state === 'damaged'
            ? 'unsealed'
            : allChanged || changed.has(key)
              ? 'changed'
              : 'sealed';
        const errors = findings.filter(
          (finding) => finding.severity === 'error' && sheetKey(finding.at) === key,
        ).length;
        return { file: snapshot.file, sheet: sheet.name, form: sheet.form, state, facts: sheet.facts, errors };
      });
    return {
      file: snapshot.file,
      department: book?.identity.department ?? snapshot.file,
      period: book?.identity.period?.text ?? '',
      seal,
      sheets,
    };
  });
  const sheets = books.flatMap((book) => book.sheets);
  const brought = new Map<string, IntakeSheet[]>();
  for (const sheet of sheets)
    if (sheet.form !== null) brought.set(sheet.form, [...(brought.get(sheet.form) ?? []), sheet]);
  const periods = [
    ...new Set(reading.workbooks.map((book) => book.identity.period?.id).filter((id) => id !== undefined)),
  ];
  return {
    books,
    missing: expected.filter((form) => !brought.has(form)),
    contradictions,
    duplicates: [...brought]
      .filter(([, places]) => new Set(places.map((place) => place.file)).size > 1)
      .map(([form, places]) => ({ form, sheets: places })),
    periods: periods.length > 1 ? periods : [],
  };
}

function sheetKey({ file, sheet }: { readonly file: string; readonly sheet: string }): string {
  return addressKey({ file, sheet, cell: '' });
}
