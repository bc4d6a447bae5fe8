/** The new document's figures as updating and verifying ask for them: by block and tag, by the line they stand on. */
import { parseCellName, type CellAddress } from '../../../core/cell-address';
import { toText } from '../../../core/decimal';
import type { Fact } from '../../../core/fact';
import type { Block, FigureInline } from '../../../core/report-document';
import { figureInline, NewFigures } from '../../../language';
import { roleOfMeasure, type FigureRole } from '../../../language/claims';
import type { FigurePlace, PrintedFigure } from '../provenance/model';
import { figuresOf } from '../../../core/report-figures';
import { figureTag } from '../provenance/tags';

export class FreshFigures {
  private readonly texts: NewFigures<FigureInline>;
  /** Every text that a fact is printed as, by tag. */
  private readonly printed = new Map<string, Set<string>>();
  /** Values by line and measure; null where two stand there. */
  private readonly onLine = new Map<string, string | null>();

  /** `facts`: what the workbooks hold beyond what the document prints. */
  constructor(blocks: readonly Block[], facts: readonly Fact[] = []) {
    const printings = blocks.flatMap((block) =>
      figuresOf(block).map(({ figure, place }) => ({
        key: figureTag(figure.factId),
        block: block.id,
        place,
        figure,
      })),
    );
    const byTag = new Map(facts.map((fact) => [figureTag(fact.id), fact]));
    this.texts = new NewFigures(printings, (tag) => {
      const fact = byTag.get(tag);
      return fact ? figureInline(fact, fact.value, { kind: 'number', decimals: fact.decimals, padded: false }) : null;
    });
    for (const { key, figure } of printings) {
      const texts = this.printed.get(key) ?? new Set<string>();
      this.printed.set(key, texts.add(figure.text.normalize('NFC')));
      if (figure.format.kind !== 'derived') this.note(figure.at, figure.measure, figure.unit, figure.value);
    }
    for (const fact of facts) this.note(fact.at, fact.measure, fact.unit?.text ?? '', toText(fact.value));
  }

  /**
   * @param nth which of the block's figures with this tag and place it is, from 0.
   * @param old how it was printed, null when the document does not remember.
   * @returns the figure with its text, or null when the new data has no such figure.
   */
  find(block: string, place: FigurePlace, tag: string, nth: number, old: PrintedFigure | null): FigureInline | null {
    return this.texts.find({ key: tag, block, place, nth, printed: old });
  }

  /** Whether the new document prints that fact with that text anywhere. */
  printsAs(tag: string, text: string): boolean {
    return this.printed.get(tag)?.has(text.normalize('NFC').trim()) ?? false;
  }

  /** The exact value of another measure of the figure's own line, in the same unit. */
  besideIt({ at, unit }: FigureInline, measure: string): string | null {
    return this.onLine.get(lineKey(at, measure, unit)) ?? null;
  }

  private note(at: CellAddress, measure: string, unit: string, value: string): void {
    const key = lineKey(at, measure, unit);
    const known = this.onLine.get(key);
    this.onLine.set(key, known === undefined || known === value ? value : null);
  }
}

/** A line is a row of its sheet. */
function lineKey({ file, sheet, cell }: CellAddress, measure: string, unit: string): string {
  return JSON.stringify([file, sheet, parseCellName(cell)?.row ?? cell, measure, unit]);
}

/** What a printed figure is to words that claim something of it. */
export function roleOf(figure: FigureInline): FigureRole {
  return figure.format.kind === 'derived' ? 'change' : roleOfMeasure(figure.measure);
}
