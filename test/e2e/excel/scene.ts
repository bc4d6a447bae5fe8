/** One scenario of the pane in Excel: a workbook, a host, a language, and the acts that scenarios share. */
import { strict as assert } from 'node:assert';
import type { Locator } from 'playwright-core';
import type { Language } from '../../../src/core/finding';
import { translator, type Translate } from '../../../src/taskpane/messages';
import type { View } from '../../../src/taskpane/state/workbook-state';
import { violations } from '../../support/axe';
import { until } from '../../support/browser';
import type { BookToOpen, ExcelUnderTest } from '../../support/excel-driver';

export interface Scenario {
  readonly name: string;
  /** File name of a sample or another workbook; the sample with one error where absent. */
  readonly book?: string | (() => Promise<BookToOpen>);
  /**
   * On how many pairs of host and language it is shown, all four where absent. Two: in Vietnamese on the web and in English
   * on the desktop, for what a host does differently; one: on either of these in turn, for what is the pane's alone.
   */
  readonly pairs?: 1 | 2;
  readonly run: (scene: Scene) => Promise<void>;
}

export class Scene {
  readonly pane: ExcelUnderTest['pane'];
  readonly page: ExcelUnderTest['page'];
  readonly t: Translate;

  constructor(
    readonly excel: ExcelUnderTest,
    readonly language: Language,
  ) {
    this.pane = excel.pane;
    this.page = excel.page;
    this.t = translator(language);
  }

  /** The sample's one error. */
  get error(): Locator {
    return this.pane.locator('li.card.error[data-cell="D11"]');
  }

  /** Which of two texts fits the language. */
  says<T>(vi: T, en: T): T {
    return this.language === 'vi' ? vi : en;
  }

  async tab(view: View): Promise<void> {
    await this.pane.locator(`#tab-${view}`).click();
    await this.pane.locator(`#view[data-view="${view}"]`).waitFor();
  }

  /** Opens a folded part by its heading. */
  async unfold(where: Locator, heading: string): Promise<void> {
    await where.locator('summary', { hasText: heading }).first().click();
  }

  /** Writes out/screens/excel-<host>-<language>-<name>.png where KHOPSO_SCREENS is set. */
  async shoot(name: string): Promise<void> {
    await this.excel.shoot(`excel-${this.excel.host}-${this.language}-${name}`);
  }

  /** No axe violation, asked on the two pairs of host and language that cover both of each. */
  async accessible(where = ''): Promise<void> {
    if ((this.excel.host === 'web') !== (this.language === 'vi')) return;
    assert.deepEqual(await violations(this.excel), [], where);
  }

  async text(selector: string): Promise<string> {
    return (await this.pane.locator(selector).first().textContent()) ?? '';
  }

  /** The selection reaches this cell. */
  async reaches(sheet: string, cell: string): Promise<void> {
    await until(async () => {
      const at = await this.excel.selected();
      return at.sheet === sheet && at.cell === cell;
    }, `${sheet}!${cell} is selected`);
  }

  /** Files of a page's own drop, as a file manager would let them go. */
  async drop(selector: string, files: readonly BookToOpen[]): Promise<void> {
    const data = await this.pane.evaluateHandle(
      (given) => {
        const transfer = new DataTransfer();
        for (const { file, content } of given)
          transfer.items.add(new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], file));
        return transfer;
      },
      files.map(({ file, bytes }) => ({ file, content: Buffer.from(bytes).toString('base64') })),
    );
    await this.pane.dispatchEvent(selector, 'dragover', { dataTransfer: data });
    await this.pane.locator(`${selector}.over`).waitFor();
    await this.pane.dispatchEvent(selector, 'drop', { dataTransfer: data });
  }
}
