import { strict as assert } from 'node:assert';
import { turnOf } from './undo-keys';

const pressed = (key: string, ...held: readonly string[]): KeyboardEvent =>
  ({ key, ...Object.fromEntries(held.map((name) => [name, true])) }) as unknown as KeyboardEvent;

describe('keys that take back', () => {
  it('are those of Office, and no others', () => {
    assert.equal(turnOf(pressed('z', 'ctrlKey')), 'undo');
    assert.equal(turnOf(pressed('Z', 'metaKey', 'shiftKey')), 'redo');
    assert.equal(turnOf(pressed('y', 'ctrlKey')), 'redo');
    for (const other of [pressed('z'), pressed('z', 'ctrlKey', 'altKey'), pressed('x', 'ctrlKey')])
      assert.equal(turnOf(other), null);
  });
});
