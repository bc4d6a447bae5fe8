/** The set of workbooks as one: a file of its own, or sheets for the open workbook; seals stay behind, what was accepted comes along. */
import type { WorkbookSnapshot } from '../../core/snapshot';
import type { MergeSource, Waiver } from '../../engine';
import { mergedWaivers, planMerge, waiversAlong } from '../../engine/submission';
import type { KeptFile } from './kept-set';
import type { Services } from './services';

type Merger = Pick<Services, 'mergeWorkbooks'>;

export interface MergedInto {
  readonly bytes: Uint8Array;
  readonly waivers: readonly Waiver[];
}

export async function mergedFile(
  { mergeWorkbooks }: Merger,
  packages: readonly KeptFile[],
  sources: readonly MergeSource[],
  file: string,
): Promise<Uint8Array> {
  const plan = planMerge(sources);
  const waivers = mergedWaivers(sources, plan, file);
  return mergeWorkbooks(packages, plan.steps, waivers === null ? [] : [waivers]);
}

export async function mergedInto(
  { mergeWorkbooks }: Merger,
  packages: readonly KeptFile[],
  sources: readonly MergeSource[],
  open: WorkbookSnapshot,
): Promise<MergedInto> {
  const taken = open.sheets.map(({ name }) => name);
  const plan = planMerge(sources, taken);
  return { bytes: await mergeWorkbooks(packages, plan.steps, []), waivers: waiversAlong(sources, plan, open.file) };
}
