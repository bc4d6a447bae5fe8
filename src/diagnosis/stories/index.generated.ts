/** Generated from the folder names by tools/generate-indexes.ts; not edited by hand. */
import type { Story } from '../story';
import { cell } from './cell/story';
import { chain } from './chain/story';
import { missingLine } from './missing-line/story';
import { movedAmount } from './moved-amount/story';
import { movedLine } from './moved-line/story';
import { repeatedLine } from './repeated-line/story';
import { scaledBlock } from './scaled-block/story';
import { shiftedColumn } from './shifted-column/story';
import { swapped } from './swapped/story';

export const allStories: readonly Story[] = [
  cell,
  chain,
  missingLine,
  movedAmount,
  movedLine,
  repeatedLine,
  scaledBlock,
  shiftedColumn,
  swapped,
];
