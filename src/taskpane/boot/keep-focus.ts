/** Where the focus goes when what had it is taken out of the page: never to the page as a whole, where a keyboard starts anew. */

/** What an act is told in, with its undo; else the view. */
const NEXT = ['.said .undo', '.undo', '#view'] as const;

/**
 * Follows the focus; once its element is gone and nobody else took it, the message of the act gets it, else the view. Lists
 * give it to the next entry themselves, before.
 */
export function keepFocus(page: Document): void {
  let last: Element | null = null;
  const isNowhere = (): boolean => page.activeElement === null || page.activeElement === page.body;
  page.addEventListener('focusin', ({ target }) => {
    last = target instanceof Element && target !== page.body ? target : null;
  });
  page.addEventListener('focusout', () => {
    // A press beside everything: the focus was given up, not lost.
    setTimeout(() => {
      if (last?.isConnected && isNowhere()) last = null;
    }, 0);
  });
  new MutationObserver(() => {
    if (last === null || last.isConnected || !isNowhere()) return;
    last = null;
    for (const selector of NEXT) {
      const next = page.querySelector<HTMLElement>(selector);
      next?.focus({ preventScroll: true });
      if (next !== null && page.activeElement === next) return;
    }
  }).observe(page.body, { childList: true, subtree: true });
}
