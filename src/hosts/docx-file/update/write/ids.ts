/** Numbers that must stand once in a document: of content controls, annotations, comments and footnotes. */
import type { OpenReport } from '../../document/open-report';
import { descendants } from '../../../opc';

const ANNOTATIONS = new Set([
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:rPrChange',
  'w:pPrChange',
  'w:bookmarkStart',
  'w:moveFromRangeStart',
  'w:moveToRangeStart',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:cellIns',
  'w:cellDel',
  'w:numberingChange',
]);

export class Ids {
  private readonly controls = new Set<number>();
  private readonly freed: number[] = [];
  private nextControl = 1;
  private nextAnnotation = 1;
  private nextNote = 1;

  constructor(report: OpenReport) {
    for (const part of [report.main, report.footnotes]) {
      for (const element of part ? descendants(part.root) : []) {
        const id = Number(element.attributes['w:id'] ?? NaN);
        if (ANNOTATIONS.has(element.name) && id >= this.nextAnnotation) this.nextAnnotation = id + 1;
        if (element.name === 'w:footnote' && id >= this.nextNote) this.nextNote = id + 1;
        if (element.name === 'w:id' && element.parent?.name === 'w:sdtPr')
          this.controls.add(Number(element.attributes['w:val']));
      }
    }
    for (const name of report.pack.names) {
      if (!/^word\/(?:header|footer|endnotes|comments|glossary)[^/]*\.xml$/i.test(name)) continue;
      const source = report.pack.text(name);
      for (const match of source.matchAll(/<w:id\s+w:val="(-?\d+)"/g)) this.controls.add(Number(match[1]));
      for (const match of source.matchAll(/<(w:\w+)\s[^>]*?\bw:id="(\d+)"/g)) {
        if (ANNOTATIONS.has(match[1] ?? '')) this.nextAnnotation = Math.max(this.nextAnnotation, Number(match[2]) + 1);
      }
    }
  }

  /** Gives the number of a control that goes away to the next one that comes. */
  free(id: string | undefined): void {
    const n = Number(id ?? NaN);
    if (Number.isInteger(n) && this.controls.has(n)) this.freed.push(n);
  }

  control(): number {
    const again = this.freed.shift();
    if (again !== undefined) return again;
    while (this.controls.has(this.nextControl)) this.nextControl += 1;
    this.controls.add(this.nextControl);
    return this.nextControl;
  }

  annotation(): number {
    return this.nextAnnotation++;
  }

  note(): number {
    return this.nextNote++;
  }
}
