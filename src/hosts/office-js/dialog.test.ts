/** One answer from a window of the host's, closed without one, and a host that opens none. */
import { strict as assert } from 'node:assert';
import { Fault } from '../../core/fault';
import { askInDialog, sayToPane } from './dialog';

type Handler = (said: object) => void;

/** An Office that opens a window in which `acts` happen. */
function officeWith(acts: (handlers: ReadonlyMap<string, Handler>) => void, opens = true, supports = true) {
  const opened: string[] = [];
  let closed = 0;
  const handlers = new Map<string, Handler>();
  const dialog = {
    close: () => (closed += 1),
    addEventHandler: (type: string, handler: Handler) => handlers.set(type, handler),
  };
  const office = {
    EventType: { DialogMessageReceived: 'message', DialogEventReceived: 'event' },
    context: {
      requirements: { isSetSupported: () => supports },
      ui: {
        displayDialogAsync: (address: string, _size: object, told: (result: object) => void) => {
          opened.push(address);
          told(opens ? { value: dialog } : { error: { code: 12009 } });
          acts(handlers);
        },
      },
    },
  };
  return { office: office as unknown as typeof Office, opened, closed: () => closed };
}

const isNotSupported = (error: unknown): boolean => error instanceof Fault && error.code === 'not-supported';

describe('a window of the host’s', () => {
  it('gives what it says and is closed; closed by a person it gives nothing', async () => {
    const saying = officeWith((handlers) => handlers.get('message')?.({ message: 'mã' }));
    assert.equal(await askInDialog(saying.office, 'https://so/x'), 'mã');
    assert.deepEqual([saying.opened, saying.closed()], [['https://so/x'], 1]);
    const closing = officeWith((handlers) => handlers.get('event')?.({ error: 12006 }));
    assert.equal(await askInDialog(closing.office, 'https://so/x'), null);
  });

  it('is told as not supported where none opens', async () => {
    const blocked = officeWith(() => undefined, false);
    await assert.rejects(askInDialog(blocked.office, ''), isNotSupported);
    const old = officeWith(() => undefined, true, false);
    await assert.rejects(askInDialog(old.office, ''), isNotSupported);
    assert.deepEqual(old.opened, []);
  });

  it('says its one thing to the pane', () => {
    const said: string[] = [];
    const there = globalThis as { Office?: unknown };
    const before = there.Office;
    there.Office = { context: { ui: { messageParent: (message: string) => said.push(message) } } };
    sayToPane('mã');
    there.Office = before;
    assert.deepEqual(said, ['mã']);
  });
});
