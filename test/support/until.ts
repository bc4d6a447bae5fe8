/** Waits for what a test caused, however long the machine takes: no fixed time is right on all of them. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  what: string,
  timeout = 60_000,
): Promise<void> {
  const end = Date.now() + timeout;
  while (Date.now() < end) {
    // A page that is being left has no answer yet.
    if (await Promise.resolve(condition()).catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`did not come about: ${what}`);
}
