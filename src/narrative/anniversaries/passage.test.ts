import { describePassage } from '../../../test/support/passage-case';
import { anniversaries } from './passage';

describePassage(anniversaries, __dirname);
