/** Shows a generated report beside the sheet or beside the document that it came from. */
import { drawDocx } from './draw-docx';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

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

export class ReportPreview {
  private current: { readonly blob: Blob; readonly name: string } | null = null;

  /** `inWord`: the report is to be opened as a document of its own, with the pane beside it. */
  constructor(
    private readonly section: HTMLElement,
    inWord: (blob: Blob, name: string) => void,
  ) {
    this.button('paper-close').addEventListener('click', () => this.close());
    this.button('paper-save').addEventListener('click', () => {
      if (this.current) saveAs(this.current.blob, this.current.name);
    });
    this.button('paper-word').addEventListener('click', () => {
      const { current } = this;
      this.close();
      if (current) inWord(current.blob, current.name);
    });
  }

  async show(blob: Blob, name: string): Promise<void> {
    const body = this.section.querySelector<HTMLElement>('#paper-body') as HTMLElement;
    this.current = { blob, name };
    (this.section.querySelector('#paper-name') as HTMLElement).textContent = name;
    this.section.hidden = false;
    body.replaceChildren();
    body.scrollTop = 0;
    await drawDocx(blob, body);
  }

  close(): void {
    this.section.hidden = true;
  }

  private button(id: string): HTMLElement {
    return this.section.querySelector<HTMLElement>(`#${id}`) as HTMLElement;
  }
}
