/** Long work in slices: after a few milliseconds the page gets its turn, so that it scrolls, types and can say "stop". */

/** Half of a frame at 60 a second: the other half belongs to the page. */
const SLICE = 8;

/** One turn of the event loop; timers would wait four milliseconds and more. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** To be called between pieces of work: a promise to wait for when the slice is used up, null while it is not. */
export function breath(now: () => number = () => performance.now(), slice = SLICE): () => Promise<void> | null {
  let until = now() + slice;
  return () => {
    if (now() < until) return null;
    return turn().then(() => {
      until = now() + slice;
    });
  };
}
