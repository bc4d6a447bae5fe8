/** A chart block in the document: its caption, and the paragraph that holds the drawing which points to the chart's part. */
import { AlignmentType, Paragraph, XmlComponent, type FileChild, type IXmlableObject } from 'docx';
import type { ChartBlock } from '../../../core/report-document';
import { cleanText } from '../clean-text';
import { chartXml } from './chart-part';

/** Collects the charts while the body is written. */
export interface ChartCollector {
  /** Gives the chart's number in the document, counting from 1. */
  add(xml: string): number;
}

export interface CollectedCharts extends ChartCollector {
  readonly charts: readonly { readonly number: number; readonly xml: string }[];
}

export function chartCollector(): CollectedCharts {
  const charts: { number: number; xml: string }[] = [];
  return { charts, add: (xml) => charts.push({ number: charts.length + 1, xml }) };
}

/** Name of a chart's part, and of its relationship without docx's "rId". */
export const chartPartName = (number: number): string => `word/charts/khopso-${String(number)}.xml`;
export const chartRelation = (number: number): string => `Chart${String(number)}`;

/** Lengths in English Metric Units: 635 in a twip. */
const EMU_A_TWIP = 635;
const HEIGHT = 3_200_000;

const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WP = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';

const element = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: IXmlableObject[]
): IXmlableObject => ({ [name]: [{ _attr: attributes }, ...children] });

/** What a screen reader says: the caption, then each line with its figures. */
export function chartDescription(block: ChartBlock): string {
  const lines = block.categories.map(
    (category, n) =>
      `${category}: ${block.series.map(({ name, values }) => `${name} ${(values[n] ?? '–').replace('.', ',')}`).join(', ')}`,
  );
  return cleanText(`${block.title}${block.unit === '' ? '' : ` (${block.unit})`}. ${lines.join('; ')}.`);
}

/** Whether a chart with that description was drawn with a line of that name. */
export function drawnLine(description: string, category: string): boolean {
  return description.includes(`. ${cleanText(category)}: `) || description.includes(`; ${cleanText(category)}: `);
}

class ChartRun extends XmlComponent {
  constructor(
    private readonly block: ChartBlock,
    private readonly number: number,
    private readonly width: number,
  ) {
    super('w:r');
  }
  override prepForXml(): IXmlableObject {
    const n = String(this.number);
    const inline = element(
      'wp:inline',
      { 'xmlns:wp': WP, distT: '0', distB: '0', distL: '0', distR: '0' },
      element('wp:extent', { cx: String(this.width * EMU_A_TWIP), cy: String(HEIGHT) }),
      element('wp:docPr', { id: n, name: `Biểu đồ ${n}`, descr: chartDescription(this.block) }),
      element('wp:cNvGraphicFramePr', {}),
      element(
        'a:graphic',
        { 'xmlns:a': A },
        element(
          'a:graphicData',
          { uri: C },
          element('c:chart', { 'xmlns:c': C, 'xmlns:r': R, 'r:id': `rId${chartRelation(this.number)}` }),
        ),
      ),
    );
    return { 'w:r': [{ 'w:drawing': [inline] }] };
  }
}

/** Caption and chart; `width` is the page's, in twips. */
export function chartParts(block: ChartBlock, charts: ChartCollector, width: number): FileChild[] {
  const number = charts.add(chartXml(block));
  return [
    new Paragraph({ style: 'TenBang', text: cleanText(block.title) }),
    new Paragraph({
      style: 'OBang',
      alignment: AlignmentType.CENTER,
      children: [new ChartRun(block, number, width)] as never,
    }),
  ];
}
