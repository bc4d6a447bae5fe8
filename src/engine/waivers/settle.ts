/** Findings against waivers: which are accepted, which reopened because a value changed, which waivers are spent. */
import type { Edit } from '../../core/edit';
import type { Finding } from '../../core/finding';
import type { Reading } from '../../core/reading';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { putWaiver, takeWaivers } from './sheet';
import { boundValues, formerValues, waiverFor, type Acceptance, type Waiver } from './waiver';

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

/** Findings of one cause, each of the others alone. */
function byCause<F extends Finding>(findings: readonly F[]): F[][] {
  const groups = new Map<string | F, F[]>();
  for (const finding of findings) {
    const key = finding.cause?.id ?? finding;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

/** Whether a waiver was given for what these findings rest on now. */
function isFor(reading: Reading, findings: readonly Finding[]): (waiver: Waiver) => boolean {
  const [first] = findings;
  const values = boundValues(reading, findings);
  const former = first && findings.length === 1 ? formerValues(first) : [];
  return (waiver) => waiver.values === values || former.includes(waiver.values);
}

/** Sorts findings by what was accepted. Nothing is lost: every finding is open or waived. */
export function settle<F extends Finding>(
  reading: Reading,
  findings: readonly F[],
  waivers: readonly Waiver[],
): Settled<F> {
  if (waivers.length === 0) return { open: findings, waived: [], reopened: [], spent: [] };
  const byPlace = new Map<string, Waiver[]>();
  for (const waiver of waivers) {
    const list = byPlace.get(placeOf(waiver)) ?? [];
    list.push(waiver);
    byPlace.set(placeOf(waiver), list);
  }
  const at = (finding: F): Waiver[] => byPlace.get(placeOfFinding(finding)) ?? [];
  const accepted = new Map<F, Waiver>();
  for (const group of byCause(findings)) {
    const whole = group.length > 1 && group.some((finding) => at(finding).length > 0) ? isFor(reading, group) : null;
    const ofAll = whole && group.flatMap(at).find(whole);
    for (const finding of group) {
      const own = ofAll ?? (at(finding).length > 0 ? at(finding).find(isFor(reading, [finding])) : undefined);
      if (own) accepted.set(finding, own);
    }
  }
  const open: F[] = [];
  const waived: { finding: F; waiver: Waiver }[] = [];
  const reopened: { finding: F; waiver: Waiver }[] = [];
  const used = new Set<Waiver>(accepted.values());
  for (const finding of findings) {
    const match = accepted.get(finding);
    if (match) {
      waived.push({ finding, waiver: match });
      continue;
    }
    open.push(finding);
    const former = at(finding).find((waiver) => !used.has(waiver));
    if (former) {
      used.add(former);
      reopened.push({ finding, waiver: former });
    }
  }
  return { open, waived, reopened, spent: waivers.filter((waiver) => !used.has(waiver)) };
}

/** Findings that are accepted as one: all that have the cause of the given one. */
export function ofOneCause(findings: readonly Finding[], finding: Finding): [Finding, ...Finding[]] {
  const cause = finding.cause?.id;
  const others = cause === undefined ? [] : findings.filter((each) => each !== finding && each.cause?.id === cause);
  return [finding, ...others];
}

/** The edits that accept findings of one cause in their workbook; a former waiver of the same place and figures is replaced. */
export function waive(
  snapshot: WorkbookSnapshot,
  reading: Reading,
  findings: readonly [Finding, ...Finding[]],
  acceptance: Acceptance,
): Edit[] {
  const added = waiverFor(reading, findings, acceptance);
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
