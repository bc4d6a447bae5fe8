import { describePassage } from '../../../test/support/passage-case';
import { broadcasts } from './passage';

describePassage(broadcasts, __dirname);
