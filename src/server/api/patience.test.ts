/** A line is kept as long as its answer is being worked out, and let go when its client says nothing. */
import { strict as assert } from 'node:assert';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { withPatience } from './patience';

describe('patience with lines', () => {
  it('holds while the server works, longer than any silence; a client that says nothing is let go', async () => {
    const wait = (): Promise<string> => new Promise((resolve) => setTimeout(resolve, 150, 'xong'));
    const server = createServer((request, response) => {
      void withPatience(request.socket, wait, 30).then((text) => response.end(text));
    });
    server.setTimeout(30);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    assert.equal(await (await fetch(`http://127.0.0.1:${String(port)}`)).text(), 'xong');
    const silent = connect(port, '127.0.0.1');
    await once(silent, 'close');
    server.closeAllConnections();
    server.close();
    assert.equal(await withPatience(null, wait), 'xong');
  });
});
