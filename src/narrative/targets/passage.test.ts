import { describePassage } from '../../../test/support/passage-case';
import { targets } from './passage';

describePassage(targets, __dirname);
