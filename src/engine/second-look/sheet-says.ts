/** What one sheet says when it is read by itself: what is wrong on it, which equations hold, which are asked at all. */
import { addressKey } from '../../core/cell-address';
import type { Finding, Proof } from '../../core/finding';
import type { Reading } from '../../core/reading';
import type { RelationClaim } from '../../core/relation-claim';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { allChecks } from '../../checks';
import { understandAgain } from '../understand-plain';

export interface SheetSays {
  /** Errors and warnings by check, code and cell, with the cells that they are about. */
  readonly wrong: ReadonlyMap<string, ReadonlySet<string>>;
  /** Equations that hold, by their cells; what only the figures suggest is left out where it may hold by chance. */
  readonly held: ReadonlyMap<string, Proof>;
  /** Equations that hold or fail. */
  readonly asked: ReadonlySet<string>;
}

const keyOf = ({ kind, whole, parts }: RelationClaim): string =>
  [kind, addressKey(whole), ...parts.map(({ at, sign }) => `${String(sign)}${addressKey(at)}`).sort()].join(' ');

function wrongKey({ check, code, at }: Finding): string {
  return [check, code, addressKey(at)].join(' ');
}

const cellsOf = ({ at, claim }: Finding): ReadonlySet<string> =>
  new Set([at, ...(claim ? [claim.whole, ...claim.parts.map((part) => part.at)] : [])].map(addressKey));

/** Places in which a sum that only the figures suggest holds: in one alone it may do so by chance. */
const HOLDS = 2;

/** Said by the sheet, or a sum of several figures that holds to the last digit in several places. */
function isTelling({ test, claim: { kind, source, support, parts } }: Proof): boolean {
  if (source !== 'figures') return true;
  return kind === 'sum' && test === 'exact' && parts.length >= 2 && (support?.holds ?? 0) >= HOLDS;
}

/** Reads one sheet of a workbook on top of how it was read, and asks all checks of it, without explaining what is found. */
export function sheetSays(snapshot: WorkbookSnapshot, name: string, read: Reading): SheetSays {
  const sheets = snapshot.sheets.filter((sheet) => sheet.name === name);
  const reading = understandAgain([{ ...snapshot, sheets }], read);
  const wrong = new Map<string, ReadonlySet<string>>();
  const held = new Map<string, Proof>();
  const asked = new Set<string>();
  for (const check of allChecks) {
    const { findings, proofs } = check.run(reading);
    for (const proof of proofs) {
      asked.add(keyOf(proof.claim));
      if (isTelling(proof)) held.set(keyOf(proof.claim), proof);
    }
    for (const finding of findings) {
      if (finding.severity !== 'note') wrong.set(wrongKey(finding), cellsOf(finding));
      if (finding.claim) asked.add(keyOf(finding.claim));
    }
  }
  return { wrong, held, asked };
}
