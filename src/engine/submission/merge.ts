/** Several submitted workbooks as one: which sheets come in under which names, and the waivers that travel along. */
import type { SheetEdit } from '../../core/edit';
import { nameForOwnSheet, ownSheetOf, sameSheetName } from '../../core/own-sheets';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { readWaivers, waiverSheet, type Waiver } from '../waivers';

export interface MergeStep {
  readonly file: string;
  readonly sheet: string;
  /** Its name in the merged workbook; equals `sheet` unless that name was taken. */
  readonly as: string;
}

export interface MergePlan {
  readonly steps: readonly MergeStep[];
  /** Sheets that stay behind, and why: the program keeps its own, a hidden scratch sheet stays at home. */
  readonly left: readonly {
    readonly file: string;
    readonly sheet: string;
    readonly reason: 'reserved' | 'very-hidden' | 'empty';
  }[];
}

export interface MergeSource {
  readonly snapshot: WorkbookSnapshot;
  /** Distinguishes sheets of one name ("Tài chính - Kế hoạch"). */
  readonly department: string;
}

/** Excel's limits on a sheet's name. */
const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;

/** Plans the merge: sheets in the order of the workbooks, a taken name followed by its department. `taken`: names that stand there. */
export function planMerge(sources: readonly MergeSource[], taken: readonly string[] = []): MergePlan {
  const steps: MergeStep[] = [];
  const left: MergePlan['left'][number][] = [];
  for (const { snapshot, department } of sources) {
    for (const sheet of snapshot.sheets) {
      const reason = ownSheetOf(sheet)
        ? 'reserved'
        : sheet.visibility === 'very-hidden'
          ? 'very-hidden'
          : sheet.cells.length === 0
            ? 'empty'
            : null;
      if (reason !== null) left.push({ file: snapshot.file, sheet: sheet.name, reason });
      else
        steps.push({
          file: snapshot.file,
          sheet: sheet.name,
          as: freeName(sheet.name, department, [...taken, ...steps.map((step) => step.as)]),
        });
    }
  }
  return { steps, left };
}

function freeName(name: string, department: string, taken: readonly string[]): string {
  const free = (candidate: string): boolean => !taken.some((other) => sameSheetName(other, candidate));
  if (free(name)) return name;
  const whose = department.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();
  for (let counter = 0; ; counter += 1) {
    const tail = ` (${whose.slice(0, 16)}${counter === 0 ? '' : ` ${String(counter + 1)}`})`;
    const candidate = `${name.slice(0, LONGEST - tail.length)}${tail}`;
    if (free(candidate)) return candidate;
  }
}

/** The waivers of all workbooks, sheet names following the plan: bound to its figures by cell, each holds as it did at home. */
export function waiversAlong(sources: readonly MergeSource[], plan: MergePlan, file: string): readonly Waiver[] {
  return sources.flatMap(({ snapshot }) =>
    readWaivers(snapshot).map((waiver) => {
      const step = plan.steps.find((candidate) => candidate.file === snapshot.file && candidate.sheet === waiver.sheet);
      return { ...waiver, file, sheet: step?.as ?? waiver.sheet };
    }),
  );
}

/** They as the one list of the merged workbook; null where there are none. */
export function mergedWaivers(sources: readonly MergeSource[], plan: MergePlan, file: string): SheetEdit | null {
  const waivers = waiversAlong(sources, plan, file);
  const name = nameForOwnSheet({ sheets: plan.steps.map((step) => ({ name: step.as })) }, 'waivers');
  return waivers.length === 0 ? null : waiverSheet(waivers, name);
}
