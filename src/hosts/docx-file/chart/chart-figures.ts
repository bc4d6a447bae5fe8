/**
 * New figures into a chart that was drawn over or only saved by an editor: its values are replaced where they stand, all
 * else stays. Only where its lines, series and unit are still ours; a chart that shows something else is not touched.
 */
import { parseDecimal, type Decimal } from '../../../core/decimal';
import type { ChartBlock, ChartSeries } from '../../../core/report-document';
import { cleanText } from '../clean-text';
import {
  applySplices,
  childOf,
  descendants,
  escapeText,
  parseXml,
  type Splice,
  type XmlTree,
  type OpcContext,
} from '../../opc';
import type { RememberedChart } from '../provenance/model';
import { drawnLine } from './chart-parts';

interface Point {
  readonly idx: string;
  readonly v: XmlTree;
}

function pointsOf(series: XmlTree, name: string): Point[] {
  const holder = childOf(series, name);
  if (!holder) return [];
  return descendants(holder)
    .filter((element) => element.name === 'c:pt')
    .flatMap((point) => {
      const v = childOf(point, 'c:v');
      return v ? [{ idx: point.attributes['idx'] ?? '', v }] : [];
    });
}

function nameOf(series: XmlTree): string {
  const holder = childOf(series, 'c:tx');
  return holder
    ? descendants(holder)
        .filter((element) => element.name === 'c:v')
        .map(({ text }) => text)
        .join('')
    : '';
}

/** Puts other points in place of those that a series' categories or values have. */
function pointsAnew(series: XmlTree, name: string, texts: readonly (string | null)[]): Splice[] | null {
  const holder = childOf(series, name);
  const counts = holder ? descendants(holder).filter((element) => element.name === 'c:ptCount') : [];
  const [count] = counts;
  const last = count?.parent?.children.filter((element) => element.name === 'c:pt').pop() ?? count;
  if (!count || !last || counts.length !== 1) return null;
  const points = texts
    .map((text, n) => (text === null ? '' : `<c:pt idx="${String(n)}"><c:v>${escapeText(text)}</c:v></c:pt>`))
    .join('');
  return [{ start: count.start, end: last.end, text: `<c:ptCount val="${String(texts.length)}"/>${points}` }];
}

/** `isOurs`: whether a line that the chart shows is one that was drawn, not one that people named. */
function splicesOf(
  element: XmlTree,
  series: ChartSeries,
  categories: readonly string[],
  isOurs: (category: string) => boolean,
): Splice[] | null {
  const shown = pointsOf(element, 'c:cat').map(({ v }) => v.text);
  if (shown.length !== categories.length || shown.some((text, n) => text !== cleanText(categories[n] ?? ''))) {
    if (!shown.every(isOurs)) return null;
    const lines = pointsAnew(element, 'c:cat', categories.map(cleanText));
    const values = pointsAnew(element, 'c:val', series.values);
    return lines && values && [...lines, ...values];
  }
  const points = pointsOf(element, 'c:val');
  const wanted = new Map(series.values.flatMap((value, n) => (value === null ? [] : [[String(n), value] as const])));
  if (points.length !== wanted.size) return null;
  const splices: Splice[] = [];
  for (const { idx, v } of points) {
    const value = wanted.get(idx);
    if (value === undefined || v.selfClosing) return null;
    if (v.text !== value) splices.push({ start: v.openEnd, end: v.closeStart, text: value });
  }
  return splices;
}

/** Every value that the part shows, series by series; null in place of one that is no number. */
export function shownValues(source: string, name: string, context: OpcContext): (Decimal | null)[] {
  const drawn = descendants(parseXml(source, name, context)).filter((element) => element.name === 'c:ser');
  return drawn.flatMap((series) => pointsOf(series, 'c:val').map(({ v }) => parseDecimal(v.text)));
}

/**
 * The part with the block's values, and its lines where those of the data have changed; null where it does not show the block's series any more.
 * @param drawn what the document remembers of the chart as it was drawn.
 * @throws Fault for a part that is damaged, too large or hostile.
 */
export function withFigures(
  source: string,
  name: string,
  block: ChartBlock,
  context: OpcContext,
  drawn?: RememberedChart,
): string | null {
  const isOurs = (category: string): boolean => drawn !== undefined && drawnLine(drawn.description, category);
  const elements = descendants(parseXml(source, name, context));
  const unit = cleanText(block.unit);
  if (unit !== '' && !elements.some((element) => element.name === 'a:t' && element.text === unit)) return null;
  const rows = elements.filter((element) => element.name === 'c:ser');
  if (rows.length !== block.series.length) return null;
  const splices: Splice[] = [];
  for (const series of block.series) {
    const element = rows.find((one) => nameOf(one) === cleanText(series.name));
    const changes = element ? splicesOf(element, series, block.categories, isOurs) : null;
    if (!changes) return null;
    splices.push(...changes);
  }
  return applySplices(source, splices);
}
