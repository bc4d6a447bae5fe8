import { describePassage } from '../../../test/support/passage-case';
import { reformRank } from './passage';

describePassage(reformRank, __dirname);
