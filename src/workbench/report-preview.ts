/** Shows a generated report beside the sheet, drawn by docx-preview, which is loaded when the first one comes. */

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export function isReport(blob: Blob): boolean {
  return blob.type === DOCX;
}

export function saveAs(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Pages are as wide as paper; a narrower section shows them smaller instead of cutting them off. */
function fitToWidth(body: HTMLElement): void {
  const wrapper = body.querySelector<HTMLElement>('.docx-wrapper');
  const page = wrapper?.querySelector<HTMLElement>('section');
  if (!wrapper || !page || page.offsetWidth === 0) return;
  wrapper.style.zoom = String(Math.min(1, (body.clientWidth - 40) / page.offsetWidth));
}

export class ReportPreview {
  private current: { readonly blob: Blob; readonly name: string } | null = null;

  constructor(private readonly section: HTMLElement) {
    this.button('paper-close').addEventListener('click', () => { section.hidden = true; });
    this.button('paper-save').addEventListener('click', () => {
      if (this.current) saveAs(this.current.blob, this.current.name);
    });
  }

  async show(blob: Blob, name: string): Promise<void> {
    const { renderAsync } = await import(/* webpackChunkName: "docx-preview" */ 'docx-preview');
    const body = this.section.querySelector<HTMLElement>('#paper-body') as HTMLElement;
    this.current = { blob, name };
    (this.section.querySelector('#paper-name') as HTMLElement).textContent = name;
    this.section.hidden = false;
    body.replaceChildren();
    await renderAsync(blob, body, undefined, { ignoreLastRenderedPageBreak: false, renderFootnotes: true, experimental: true });
    fitToWidth(body);
  }

  private button(id: string): HTMLElement {
    return this.section.querySelector<HTMLElement>(`#${id}`) as HTMLElement;
  }
}
