/** Where Tab goes from what has the focus without being a tab stop. */
/** Of these the arrows decide which one is the stop. */
const BY_ARROWS: ReadonlySet<string> = new Set(['tab', 'option', 'menuitem', 'radio', 'treeitem', 'gridcell']);

/**
 * What the pane gives the focus to by itself (a card, a question, a view) is a tab stop as long as it has it: office.js in
 * Office on the web knows tab stops alone, and from anything else Tab leads nowhere there.
 */
export function keepTabGoing(page: Pick<Document, 'addEventListener'>): void {
  page.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || target.getAttribute('tabindex') !== '-1') return;
    if (BY_ARROWS.has(target.getAttribute('role') ?? '')) return;
    target.setAttribute('tabindex', '0');
    target.addEventListener(
      'blur',
      () => {
        target.setAttribute('tabindex', '-1');
      },
      { once: true },
    );
  });
}
