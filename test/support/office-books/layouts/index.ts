/** Every layout, in the order of their names. A new one is a file of its own and a line here. */
import type { Layout } from './layout';
import { areaYield } from './area-yield';
import { boldIndent } from './bold-indent';
import { budgetOutline } from './budget-outline';
import { cropBlocks } from './crop-blocks';
import { crossTable } from './cross-table';
import { groupsRestart } from './groups-restart';
import { groupsUnnumbered } from './groups-unnumbered';
import { growthColumns } from './growth-columns';
import { indexNumbers } from './index-numbers';
import { levelByColumn } from './level-by-column';
import { menAndWomen } from './men-and-women';
import { mixedIndicators } from './mixed-indicators';
import { monthsAcross } from './months-across';
import { nestedColumns } from './nested-columns';
import { openingToClosing } from './opening-to-closing';
import { partitions } from './partitions';
import { priceList } from './price-list';
import { runningTotal } from './running-total';
import { shares } from './shares';
import { subtotalBehind } from './subtotal-behind';
import { unitsTotalFirst } from './units-total-first';
import { unitsTotalLast } from './units-total-last';
import { unitsWithTiers } from './units-with-tiers';

export const LAYOUTS: readonly Layout[] = [
  areaYield,
  boldIndent,
  budgetOutline,
  cropBlocks,
  crossTable,
  groupsRestart,
  groupsUnnumbered,
  growthColumns,
  indexNumbers,
  levelByColumn,
  menAndWomen,
  mixedIndicators,
  monthsAcross,
  nestedColumns,
  openingToClosing,
  partitions,
  priceList,
  runningTotal,
  shares,
  subtotalBehind,
  unitsTotalFirst,
  unitsTotalLast,
  unitsWithTiers,
];
