import { describePassage } from '../../../test/support/passage-case';
import { projectAppraisals } from './passage';

describePassage(projectAppraisals, __dirname);
