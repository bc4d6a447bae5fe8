/** What the pane's acts need, for tests: the engine in the page, a clock that stands, and everything else refused unless given. */
import { engineInPage } from '../../src/taskpane/asking/in-page';
import type { Services } from '../../src/taskpane/state/services';

const unused = (): Promise<never> => Promise.reject(new Error('not used here'));

export function paneServices(given: Partial<Services> = {}): Services {
  return {
    engine: engineInPage(),
    version: '',
    now: () => 0,
    measured: () => undefined,
    today: () => new Date('2021-06-14T02:30:00Z'),
    save: unused,
    kept: { get: () => Promise.resolve(null), set: () => Promise.resolve(false) },
    blankForms: unused,
    readWorkbook: unused,
    openArchive: unused,
    mergeWorkbooks: unused,
    ...given,
  };
}
