/** What every part of the server is given: nothing of it is global, so that a test gives its own. */
import type { FormDefinition } from '../core/form';
import type { Examiner } from './examine/examiner';
import type { Signing } from './people/sign-in';
import type { PasswordCost } from './people/passwords';
import type { Store } from './store';

export interface Services {
  readonly store: Store;
  readonly examiner: Examiner;
  readonly signing: Signing;
  /** The catalogue and the office's own forms. */
  readonly forms: readonly FormDefinition[];
  readonly now: () => Date;
  readonly cost?: PasswordCost;
}
