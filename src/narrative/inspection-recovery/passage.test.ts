import { describePassage } from '../../../test/support/passage-case';
import { inspectionRecovery } from './passage';

describePassage(inspectionRecovery, __dirname);
