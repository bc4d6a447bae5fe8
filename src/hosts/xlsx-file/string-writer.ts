/** The shared string table while it is written (ECMA-376 Part 1, §18.4.9): each text once, in the order of first use. */
import { Fault } from '../../core/fault';
import { textElement } from './cell-xml';
import { Numbered } from './numbered';
import type { TextRun } from './plain-workbook';

const LONGEST_TEXT = 32_767;

export class StringWriter {
  private readonly table = new Numbered();
  private uses = 0;

  /** Index of a plain text. */
  add(text: string, reference: string): number {
    if (text.length > LONGEST_TEXT) throw new Fault('bad-argument', { what: 'text-too-long', cell: reference });
    return this.place(`<si>${textElement(text)}</si>`);
  }

  /** Index of a text with formats inside it; `font` gives each run's `rPr`. */
  addRuns(runs: readonly TextRun[], font: (run: TextRun) => string): number {
    return this.place(`<si>${runs.map((run) => `<r>${font(run)}${textElement(run.text)}</r>`).join('')}</si>`);
  }

  private place(item: string): number {
    this.uses += 1;
    return this.table.add(item);
  }

  /** The part's text. */
  print(): string {
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${String(
      this.uses,
    )}" uniqueCount="${String(this.table.items.length)}">${this.table.items.join('')}</sst>`;
  }
}
