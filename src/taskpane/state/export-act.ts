/** What was found, as a file: for whoever has to put it right, or for the drawer. */
import type { FindingsFormat } from '../delivery/findings-file';
import { HTML, XLSX } from '../delivery/save-file';
import type { Desk } from './desk';
import type { Checked } from './examiner';
import { listedBlocks } from './listed-blocks';
import { shownBlocks } from './shown-blocks';

export class ExportAct {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** The findings on show under the filters. */
  async shown(format: FindingsFormat): Promise<void> {
    const { state } = this.#desk;
    const { checked } = state;
    if (checked)
      await this.#deliver(format, checked.snapshot.file, { ...checked, listed: shownBlocks(checked, state) });
  }

  /** The findings of one workbook that was taken in: a note back to its department. */
  async note(file: string, found: Pick<Checked, 'reading' | 'examination'>): Promise<void> {
    const listed = listedBlocks(found).filter(({ first, severity }) => first.at.file === file && severity !== 'note');
    await this.#deliver('html', file, { ...found, listed });
  }

  async #deliver(
    format: FindingsFormat,
    file: string,
    what: Pick<Checked, 'reading' | 'examination'> & { readonly listed: ReturnType<typeof listedBlocks> },
  ): Promise<void> {
    const desk = this.#desk;
    await desk.enqueue(async () => {
      const { findingsFile } = await import(/* webpackChunkName: "findings-file" */ '../delivery/findings-file');
      const bytes = await findingsFile(format, { ...what, language: desk.state.language });
      const name = `${file.replace(/\.\w+$/, '')} - ${desk.state.language === 'vi' ? 'phát hiện' : 'findings'}.${format}`;
      await desk.deliver({ kind: 'findings', name, type: format === 'xlsx' ? XLSX : HTML, bytes });
    });
  }
}
