/** What was found, as a file: for whoever has to put it right, or for the drawer. */
import type { FindingsFormat } from '../asking/findings-file';
import type { Answer } from '../asking/answer';
import { HTML, XLSX } from '../delivery/save-file';
import type { Desk } from './desk';
import { listedBlocks, type Listed } from './listed-blocks';
import { shownBlocks } from './shown-blocks';

export class ExportAct {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** The findings on show under the filters. */
  async shown(format: FindingsFormat): Promise<void> {
    await this.#desk.act(format, async () => {
      const { state } = this.#desk;
      const { checked } = state;
      if (checked) await this.#deliver(format, checked.snapshot.file, checked.of, shownBlocks(checked, state));
    });
  }

  /** The findings of one workbook that was taken in: a note back to its department. */
  async note(file: string, found: Answer): Promise<void> {
    const listed = listedBlocks(found).filter(({ first, severity }) => first.at.file === file && severity !== 'note');
    await this.#desk.act(`note ${file}`, () => this.#deliver('html', file, found.of, listed));
  }

  async #deliver(format: FindingsFormat, file: string, of: number, listed: readonly Listed[]): Promise<void> {
    const desk = this.#desk;
    const { language } = desk.state;
    const bytes = await desk.services.engine.ask(of, 'findings', {
      format,
      language,
      keys: listed.map(({ key }) => key),
      version: desk.services.version,
    });
    const name = `${file.replace(/\.\w+$/, '')} - ${language === 'vi' ? 'phát hiện' : 'findings'}.${format}`;
    await desk.deliver({ kind: 'findings', name, type: format === 'xlsx' ? XLSX : HTML, bytes });
  }
}
