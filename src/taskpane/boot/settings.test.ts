/** Settings come back as they were left, and nothing else does: not from a refused storage, not from a spoilt text. */
import { strict as assert } from 'node:assert';
import { initialState, type WorkbookState } from '../state/workbook-state';
import { rememberedSettings, settingsKeeper } from './settings';

class Storage {
  readonly kept = new Map<string, string>();
  writes = 0;
  getItem(key: string): string | null {
    return this.kept.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    this.writes += 1;
    this.kept.set(key, text);
  }
}

const page = globalThis as unknown as { localStorage?: unknown };

describe('settings of the pane', () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
  const withStorage = (storage: unknown): void => {
    Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true, writable: true });
  };
  after(() => {
    if (before) Object.defineProperty(globalThis, 'localStorage', before);
    else delete page.localStorage;
  });

  it('come back as they were left', () => {
    const storage = new Storage();
    withStorage(storage);
    assert.deepEqual(rememberedSettings(), {});
    const keep = settingsKeeper();
    const state: WorkbookState = {
      ...initialState('vi', 'check'),
      automatic: false,
      marking: true,
      lenses: new Set(['error', 'waived']),
      name: 'Trần Thị B',
      profile: 'commune-h1',
      variables: { signer: 'Nguyễn Văn A', number: '12' },
    };
    keep(state);
    keep({ ...state, search: 'chi' });
    assert.equal(storage.writes, 1, 'what is no setting is not kept');
    assert.deepEqual(rememberedSettings(), {
      automatic: false,
      marking: true,
      lenses: new Set(['error', 'waived']),
      name: 'Trần Thị B',
      profile: 'commune-h1',
      variables: { signer: 'Nguyễn Văn A' },
    });
  });

  it('are forgotten without a word where storage is refused or holds something else', () => {
    withStorage({
      getItem: () => {
        throw new Error('refused');
      },
      setItem: () => {
        throw new Error('refused');
      },
    });
    assert.deepEqual(rememberedSettings(), {});
    settingsKeeper()(initialState('vi', 'check'));
    const storage = new Storage();
    withStorage(storage);
    storage.kept.set('khopso.settings', '{"lenses":["error",7,"none"],"automatic":"yes"}');
    assert.deepEqual(rememberedSettings().lenses, new Set(['error']));
    assert.equal('automatic' in rememberedSettings(), false);
    storage.kept.set('khopso.settings', 'not json');
    assert.deepEqual(rememberedSettings(), {});
  });
});
