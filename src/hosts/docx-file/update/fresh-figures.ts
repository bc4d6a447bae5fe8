/** Finds the new figure for a figure of the old document: the same in its block, else the same fact printed the same way. */
import { parseDecimal } from '../../../core/decimal';
import type { FigureInline, ReportDocument } from '../../../core/report-document';
import { printFigure } from '../../../language';
import type { FigurePlace, PrintedFigure } from '../provenance/model';
import { allBlocks, figuresOf } from '../provenance/record';
import { figureTag } from '../provenance/tags';
import type { FigureRole } from '../../../language/claims';
import { roleOfMeasure } from '../../../language/claims';

export class FreshFigures {
  private readonly byPlace = new Map<string, FigureInline[]>();
  private readonly byTag = new Map<string, FigureInline[]>();

  constructor(document: ReportDocument) {
    for (const block of allBlocks(document)) {
      for (const { figure, place } of figuresOf(block)) {
        push(this.byPlace, `${block.id}\n${place}\n${figureTag(figure.factId)}`, figure);
        push(this.byTag, figureTag(figure.factId), figure);
      }
    }
  }

  /**
   * @param nth which of the block's figures with this tag and place it is, from 0.
   * @param old how it was printed, null when the document does not remember.
   * @returns the figure with its text, or null when the new document has no such figure.
   */
  find(block: string, place: FigurePlace, tag: string, nth: number, old: PrintedFigure | null): FigureInline | null {
    const here = this.byPlace.get(`${block}\n${place}\n${tag}`) ?? [];
    const fits = (figure: FigureInline): boolean =>
      !old || (figure.format.kind === 'derived') === (old.format.kind === 'derived');
    const own = here[nth];
    if (own && fits(own)) return own;
    const near = here.find(fits);
    if (near) return near;
    const all = this.byTag.get(tag) ?? [];
    const alike = all.filter(
      (figure) =>
        old && figure.format.kind === old.format.kind && (figure.format.shift ?? 0) === (old.format.shift ?? 0),
    );
    const same = alike.find((figure) => figure.format.decimals === old?.format.decimals) ?? alike[0];
    if (same) return same;
    const any = all.find((figure) => figure.format.kind !== 'derived');
    if (!any || !old || old.format.kind === 'derived') return old ? null : (any ?? null);
    const value = parseDecimal(any.value);
    return value ? { ...any, format: old.format, text: printFigure(value, old.format) } : null;
  }

  /** The exact value of a fact of the new document, by its id. */
  valueOf(factId: string): string | null {
    return this.byTag.get(figureTag(factId))?.find((figure) => figure.format.kind !== 'derived')?.value ?? null;
  }
}

function push(map: Map<string, FigureInline[]>, key: string, figure: FigureInline): void {
  const list = map.get(key);
  if (list) list.push(figure);
  else map.set(key, [figure]);
}

/** What a printed figure is to words that claim something of it. */
export function roleOf(figure: FigureInline): FigureRole {
  return figure.format.kind === 'derived' ? 'change' : roleOfMeasure(measureOf(figure.factId));
}

/** "budget.total.percent-of-plan~2" to "percent-of-plan". */
export function measureOf(factId: string): string {
  return (factId.split('.').pop() ?? '').replace(/~\d+$/, '');
}
