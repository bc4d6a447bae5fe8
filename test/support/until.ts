/** Waits for what a test caused, however long the machine takes: no fixed time is right on all of them. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  what: string,
  timeout = 60_000,
): Promise<void> {
  const end = Date.now() + timeout;
  // Soon at first; what takes longer is asked less often, since asking costs both sides.
  for (let pause = 5; Date.now() < end; pause = Math.min(pause * 1.2, 40)) {
    // A page that is being left has no answer yet.
    if (await Promise.resolve(condition()).catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new Error(`did not come about: ${what}`);
}
