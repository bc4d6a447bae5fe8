import { describePassage } from '../../../test/support/passage-case';
import { crops } from './passage';

describePassage(crops, __dirname);
