/**
 * A chart block as a DrawingML chart part: clustered columns with their values cached, no embedded workbook (c:externalData
 * is optional). Reference: ISO/IEC 29500-1, 21.2. Same block, same text.
 */
import { parseDecimal } from '../../../core/decimal';
import type { ChartBlock, ChartSeries } from '../../../core/report-document';
import { cleanText } from '../clean-text';
import { escapeText } from '../../opc';

export const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
export const CHART_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart';

/** Apart in grey print too: light, dark, middle. */
const COLOURS = ['9DC3E6', '1F4E79', '7F7F7F'] as const;
const FONT = 'Times New Roman';
const CATEGORY_AXIS = 100000001;
const VALUE_AXIS = 100000002;

const font = (size: number, bold: boolean): string =>
  `sz="${String(size * 100)}" b="${bold ? '1' : '0'}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:latin typeface="${FONT}"/><a:cs typeface="${FONT}"/>`;
const textStyle = (size: number): string =>
  `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr ${font(size, false)}</a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;

/** Vietnamese separators wherever the office goes by the format's language (LCID 042A); as many decimals as the figures have. */
export function numberFormat(block: ChartBlock): string {
  const decimals = Math.max(
    0,
    ...block.series.flatMap(({ values }) => values.map((value) => value?.split('.')[1]?.length ?? 0)),
  );
  return `[$-42A]#,##0${decimals > 0 ? `.${'0'.repeat(Math.min(decimals, 6))}` : ''}`;
}

function strings(texts: readonly string[]): string {
  const points = texts
    .map((text, n) => `<c:pt idx="${String(n)}"><c:v>${escapeText(cleanText(text))}</c:v></c:pt>`)
    .join('');
  return `<c:ptCount val="${String(texts.length)}"/>${points}`;
}

function numbers(values: ChartSeries['values']): string {
  const points = values
    .map((value, n) =>
      value === null || !parseDecimal(value) ? '' : `<c:pt idx="${String(n)}"><c:v>${value}</c:v></c:pt>`,
    )
    .join('');
  return `<c:ptCount val="${String(values.length)}"/>${points}`;
}

/** References point to nothing a reader could open, but editors want a place for each series. */
function cells(column: number, rows: number): string {
  const letter = String.fromCharCode(65 + column);
  return `Sheet1!$${letter}$2:$${letter}$${String(rows + 1)}`;
}

function seriesXml(block: ChartBlock, series: ChartSeries, n: number, format: string): string {
  const rows = block.categories.length;
  const head = `Sheet1!$${String.fromCharCode(66 + n)}$1`;
  return (
    `<c:ser><c:idx val="${String(n)}"/><c:order val="${String(n)}"/>` +
    `<c:tx><c:strRef><c:f>${head}</c:f><c:strCache>${strings([series.name])}</c:strCache></c:strRef></c:tx>` +
    `<c:spPr><a:solidFill><a:srgbClr val="${COLOURS[n % COLOURS.length] ?? COLOURS[0]}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
    `<c:dLbls><c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textStyle(10)}` +
    '<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>' +
    `<c:cat><c:strRef><c:f>${cells(0, rows)}</c:f><c:strCache>${strings(block.categories)}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${cells(n + 1, rows)}</c:f><c:numCache><c:formatCode>${format}</c:formatCode>${numbers(series.values)}</c:numCache></c:numRef></c:val></c:ser>`
  );
}

function unitTitle(unit: string): string {
  if (unit === '') return '';
  return (
    `<c:title><c:tx><c:rich><a:bodyPr rot="-5400000" vert="horz"/><a:p><a:pPr><a:defRPr ${font(10, false)}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="vi-VN" ${font(10, false)}</a:rPr><a:t>${escapeText(cleanText(unit))}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

/** The part's whole text; any text of the block is written as text. */
export function chartXml(block: ChartBlock): string {
  const format = numberFormat(block);
  const series = block.series.map((one, n) => seriesXml(block, one, n, format)).join('');
  const line = '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="7F7F7F"/></a:solidFill></a:ln></c:spPr>';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
    '<c:date1904 val="0"/><c:lang val="vi-VN"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>' +
    `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="80"/>` +
    `<c:axId val="${String(CATEGORY_AXIS)}"/><c:axId val="${String(VALUE_AXIS)}"/></c:barChart>` +
    `<c:catAx><c:axId val="${String(CATEGORY_AXIS)}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line}${textStyle(10)}<c:crossAx val="${String(VALUE_AXIS)}"/><c:crosses val="autoZero"/></c:catAx>` +
    `<c:valAx><c:axId val="${String(VALUE_AXIS)}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>` +
    `<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>${unitTitle(block.unit)}` +
    `<c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${line}${textStyle(10)}` +
    `<c:crossAx val="${String(CATEGORY_AXIS)}"/><c:crosses val="autoZero"/></c:valAx></c:plotArea>` +
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textStyle(11)}</c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>'
  );
}
