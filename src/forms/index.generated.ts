/** Generated from the folder names by tools/generate-indexes.ts; not edited by hand. */
import type { FormDefinition } from '../core/form';
import { administration } from './administration/form';
import { anniversaries } from './anniversaries/form';
import { broadcasts } from './broadcasts/form';
import { budgetBalance } from './budget-balance/form';
import { budgetExpenditure } from './budget-expenditure/form';
import { budgetRevenue } from './budget-revenue/form';
import { citizenReception } from './citizen-reception/form';
import { complaints } from './complaints/form';
import { cover } from './cover/form';
import { crops } from './crops/form';
import { denunciations } from './denunciations/form';
import { inspection } from './inspection/form';
import { investmentProjects } from './investment-projects/form';
import { livestockDisease } from './livestock-disease/form';
import { narrativeText } from './narrative-text/form';
import { petitionChannels } from './petition-channels/form';
import { petitionHandling } from './petition-handling/form';
import { projectAppraisals } from './project-appraisals/form';
import { projectList } from './project-list/form';
import { receptionComparison } from './reception-comparison/form';
import { receptionPetitions } from './reception-petitions/form';
import { recommendations } from './recommendations/form';
import { retailIndustry } from './retail-industry/form';
import { targets } from './targets/form';

export const catalogue: readonly FormDefinition[] = [
  administration,
  anniversaries,
  broadcasts,
  budgetBalance,
  budgetExpenditure,
  budgetRevenue,
  citizenReception,
  complaints,
  cover,
  crops,
  denunciations,
  inspection,
  investmentProjects,
  livestockDisease,
  narrativeText,
  petitionChannels,
  petitionHandling,
  projectAppraisals,
  projectList,
  receptionComparison,
  receptionPetitions,
  recommendations,
  retailIndustry,
  targets,
];
