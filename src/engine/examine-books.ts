/** Every check asked of workbooks, ties looked at again, the workbooks' own waivers settled. */
import { UNBOUNDED, within, type Budget } from '../core/budget';
import type { Reading } from '../core/reading';
import type { WorkbookSnapshot } from '../core/snapshot';
import { examine } from './examine';
import { lookAgain } from './second-look';
import { settled, type SettledExamination, type Settling } from './settled';
import type { Accepted } from './strangers';

/** Asks every check, then settles the findings by the sheets "Ngoại lệ" of the workbooks. */
export function examineBooks(
  reading: Reading,
  snapshots: readonly WorkbookSnapshot[],
  how: Accepted & Pick<Settling, 'whole'> = {},
  budget?: Budget,
): SettledExamination {
  return within(
    settled(reading, examine(reading, undefined, budget), snapshots, { lookAgain, accepted: how, whole: how.whole }),
    budget ?? UNBOUNDED,
  );
}
