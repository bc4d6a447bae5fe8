/** Findings against waivers: which are accepted, which reopened because a value changed, which waivers are spent. */
import type { Edit } from '../../core/edit';
import type { Finding } from '../../core/finding';
import type { Reading } from '../../core/reading';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { putWaiver, takeWaivers } from './sheet';
import { boundValues, waiverFor, type Acceptance, type Waiver } from './waiver';

export interface Settled<F extends Finding = Finding> {
  /** Not accepted, or accepted for other values. */
  readonly open: readonly F[];
  readonly waived: readonly { readonly finding: F; readonly waiver: Waiver }[];
  /** Open again: the figures are no longer those that were accepted. */
  readonly reopened: readonly { readonly finding: F; readonly waiver: Waiver }[];
  /** Waivers of findings that no longer exist. */
  readonly spent: readonly Waiver[];
}

function placeOf(item: { file: string; check: string; code: string; sheet: string; cell: string }): string {
  return JSON.stringify([item.file, item.check, item.code, item.sheet.normalize('NFC'), item.cell]);
}

function placeOfFinding(finding: Finding): string {
  return placeOf({ ...finding.at, check: finding.check, code: finding.code });
}

/** Sorts findings by what was accepted. Nothing is lost: every finding is open or waived. */
export function settle<F extends Finding>(
  reading: Reading,
  findings: readonly F[],
  waivers: readonly Waiver[],
): Settled<F> {
  const byPlace = new Map<string, Waiver[]>();
  for (const waiver of waivers) {
    const list = byPlace.get(placeOf(waiver)) ?? [];
    list.push(waiver);
    byPlace.set(placeOf(waiver), list);
  }
  const open: F[] = [];
  const waived: { finding: F; waiver: Waiver }[] = [];
  const reopened: { finding: F; waiver: Waiver }[] = [];
  const used = new Set<Waiver>();
  for (const finding of findings) {
    const list = byPlace.get(placeOfFinding(finding)) ?? [];
    const values = list.length > 0 ? boundValues(reading, finding) : '';
    const match = list.find((waiver) => waiver.values === values);
    if (match) {
      used.add(match);
      waived.push({ finding, waiver: match });
      continue;
    }
    open.push(finding);
    const former = list.find((waiver) => !used.has(waiver));
    if (former) {
      used.add(former);
      reopened.push({ finding, waiver: former });
    }
  }
  return { open, waived, reopened, spent: waivers.filter((waiver) => !used.has(waiver)) };
}

/** The edits that accept a finding in its workbook; a former waiver of the same place and figures is replaced. */
export function waive(snapshot: WorkbookSnapshot, reading: Reading, finding: Finding, acceptance: Acceptance): Edit[] {
  const added = waiverFor(reading, finding, acceptance);
  const place = placeOf(added);
  return putWaiver(snapshot, added, (waiver) => placeOf(waiver) === place && !isElsewhere(waiver, added));
}

/** A second relation of one total has figures of its own: its waiver names other cells. */
function isElsewhere(a: Waiver, b: Waiver): boolean {
  const cells = (waiver: Waiver): string => waiver.values.replace(/=[^;]*/g, '');
  return cells(a) !== cells(b);
}

/** The edits that take a waiver back. */
export function withdraw(snapshot: WorkbookSnapshot, waiver: Waiver): Edit[] {
  return takeWaivers(snapshot, (each) => placeOf(each) === placeOf(waiver) && each.values === waiver.values);
}
