import { describeProfile } from '../../../test/support/profile-case';
import { communeSixMonths } from './profile';

describeProfile(communeSixMonths, __dirname);
