import { describePassage } from '../../../test/support/passage-case';
import { roadSegments } from './passage';

describePassage(roadSegments, __dirname);
