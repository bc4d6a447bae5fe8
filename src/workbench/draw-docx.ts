/** Draws a .docx into an element by docx-preview, which is loaded when the first one comes. */

/** Pages are as wide as paper; a narrower section shows them smaller instead of cutting them off. */
function fitToWidth(body: HTMLElement): void {
  const wrapper = body.querySelector<HTMLElement>('.docx-wrapper');
  const page = wrapper?.querySelector<HTMLElement>('section');
  if (!wrapper || !page || page.offsetWidth === 0) return;
  wrapper.style.zoom = String(Math.min(1, (body.clientWidth - 40) / page.offsetWidth));
}

/** Replaces what the element shows; where it was scrolled to stays. */
export async function drawDocx(document: Blob, body: HTMLElement): Promise<void> {
  const { renderAsync } = await import(/* webpackChunkName: "docx-preview" */ 'docx-preview');
  const { scrollTop } = body;
  await renderAsync(document, body, undefined, {
    ignoreLastRenderedPageBreak: false,
    renderFootnotes: true,
    experimental: true,
  });
  fitToWidth(body);
  body.scrollTop = scrollTop;
}
