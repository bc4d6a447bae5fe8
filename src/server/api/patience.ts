/** A line over which nothing goes is let go after a while; not while the server itself works out the answer. */
import { Socket } from 'node:net';

/** What a slow client has, from one sign of life to the next. */
export const SILENCE = 120_000;

/** `socket`: of the request, whose body has come. What is worked on has a budget of its own. */
export async function withPatience<T>(socket: unknown, work: () => Promise<T>, silence = SILENCE): Promise<T> {
  // What a test asks without a line has none.
  if (!(socket instanceof Socket)) return work();
  socket.setTimeout(0);
  try {
    return await work();
  } finally {
    socket.setTimeout(silence);
  }
}
