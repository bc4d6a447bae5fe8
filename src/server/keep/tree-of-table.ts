/** The tree of bodies as a table (CSV) for who adds workbooks up without a server. */
import { Fault } from '../../core/fault';
import type { FormDefinition } from '../../core/form';
import type { OwnBody } from '../../engine';
import { bodiesOf } from '../bodies/import-bodies';
import { tableText } from '../bodies/table-text';
import { Refusal } from '../refusal';

/** Fault with the first of what is wrong, at its line. */
export function treeOfTable(file: string, bytes: Uint8Array, forms: readonly FormDefinition[]): readonly OwnBody[] {
  try {
    return bodiesOf(tableText(bytes), forms);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { vi, en } = error.problems[0]?.said ?? error.said;
    throw new Fault('bad-office', { file, problem: vi.replace(/\.$/, ''), detail: en.replace(/\.$/, '') });
  }
}
