import { describePassage } from '../../../test/support/passage-case';
import { downsizing } from './passage';

describePassage(downsizing, __dirname);
