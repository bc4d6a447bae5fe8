/** Generated from the folder names by tools/generate-indexes.ts; not edited by hand. */
import type { Passage } from './passage';
import { anniversaries } from './anniversaries/passage';
import { broadcasts } from './broadcasts/passage';
import { budgetExpenditure } from './budget-expenditure/passage';
import { budgetRevenue } from './budget-revenue/passage';
import { citizenReception } from './citizen-reception/passage';
import { crops } from './crops/passage';
import { downsizing } from './downsizing/passage';
import { inspectionRecovery } from './inspection-recovery/passage';
import { livestockDisease } from './livestock-disease/passage';
import { petitions } from './petitions/passage';
import { projectAppraisals } from './project-appraisals/passage';
import { publicInvestment } from './public-investment/passage';
import { reformRank } from './reform-rank/passage';
import { retailIndustry } from './retail-industry/passage';
import { roadSegments } from './road-segments/passage';
import { targets } from './targets/passage';

export const passages: readonly Passage[] = [
  anniversaries,
  broadcasts,
  budgetExpenditure,
  budgetRevenue,
  citizenReception,
  crops,
  downsizing,
  inspectionRecovery,
  livestockDisease,
  petitions,
  projectAppraisals,
  publicInvestment,
  reformRank,
  retailIndustry,
  roadSegments,
  targets,
];
