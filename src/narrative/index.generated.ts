/** Generated from the folder names by tools/generate-indexes.ts; not edited by hand. */
import type { Passage } from './passage';
import { anniversaries } from './anniversaries/passage';
import { broadcasts } from './broadcasts/passage';
import { budgetBalance } from './budget-balance/passage';
import { budgetExpenditure } from './budget-expenditure/passage';
import { budgetRevenue } from './budget-revenue/passage';
import { citizenReception } from './citizen-reception/passage';
import { complaints } from './complaints/passage';
import { crops } from './crops/passage';
import { denunciations } from './denunciations/passage';
import { downsizing } from './downsizing/passage';
import { inspectionRecovery } from './inspection-recovery/passage';
import { livestockDisease } from './livestock-disease/passage';
import { petitionHandling } from './petition-handling/passage';
import { petitions } from './petitions/passage';
import { projectAppraisals } from './project-appraisals/passage';
import { publicInvestment } from './public-investment/passage';
import { receptionPetitions } from './reception-petitions/passage';
import { recommendations } from './recommendations/passage';
import { reformRank } from './reform-rank/passage';
import { retailIndustry } from './retail-industry/passage';
import { roadSegments } from './road-segments/passage';
import { targets } from './targets/passage';

export const passages: readonly Passage[] = [
  anniversaries,
  broadcasts,
  budgetBalance,
  budgetExpenditure,
  budgetRevenue,
  citizenReception,
  complaints,
  crops,
  denunciations,
  downsizing,
  inspectionRecovery,
  livestockDisease,
  petitionHandling,
  petitions,
  projectAppraisals,
  publicInvestment,
  receptionPetitions,
  recommendations,
  reformRank,
  retailIndustry,
  roadSegments,
  targets,
];
