/**
 * Charts of the document: one that nobody touched is drawn anew, one that was restyled gets its figures only, one that
 * shows something else by now is left alone, with a comment. The drawing's place and size are always people's.
 */
import type { Block, ChartBlock } from '../../../../core/report-document';
import { chartDigest } from '../../chart/chart-digest';
import { withFigures } from '../../chart/chart-figures';
import { CHART_RELATION, CHART_TYPE, chartXml } from '../../chart/chart-part';
import { chartDescription, chartPartName } from '../../chart/chart-parts';
import { chartPartsOf, within } from '../../chart/chart-sites';
import type { BlockSite } from '../../document/block-site';
import { paragraphsIn } from '../../document/open-report';
import type { Part } from '../../document/part';
import type { ReadParagraph } from '../../document/pieces';
import { escapeAttribute, type Splice, type XmlTree } from '../../../opc';
import { healBlock } from './heal';
import { chartLeftAloneMessage, orphanedChartMessage } from '../tell/messages';
import type { Session } from '../session';
import type { ChartChange } from '../tell/summary';

export function isChart(site: BlockSite, blocks: ReadonlyMap<string, Block>): boolean {
  return site.remembered?.type === 'chart' || blocks.get(site.id)?.type === 'chart';
}

/** What to put in place of an attribute's value. */
function attributeSplice(part: Part, element: XmlTree, name: string, text: string): Splice[] {
  const tag = part.source.slice(element.start, element.openEnd);
  const found = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`).exec(tag);
  if (!found) return [];
  const start = element.start + found.index + (found[1] ?? '').length;
  return [{ start, end: start + (found[2] ?? '').length, text: `"${escapeAttribute(text)}"` }];
}

function renewPart(name: string, site: BlockSite, block: ChartBlock, session: Session): ChartChange['action'] | null {
  const { pack } = session.report;
  const now = chartXml(block);
  if (chartDigest(pack.bytes(name)) === site.remembered?.chart?.sha256) {
    if (chartDigest(now) === site.remembered.chart.sha256) return null;
    pack.put(name, now);
    return 'drawn-anew';
  }
  const before = pack.text(name);
  const after = withFigures(before, name, block, pack.context, site.remembered?.chart);
  if (after === null) return 'left-alone';
  if (after === before) return null;
  pack.put(name, after);
  return 'figures';
}

/** The text for those who cannot see the chart follows it, unless people wrote their own. */
function renewDescription(site: BlockSite, block: ChartBlock, session: Session): void {
  const { main } = session.report;
  const remembered = site.remembered?.chart?.description;
  for (const properties of within(site.elements, 'wp:docPr')) {
    if (remembered === undefined || properties.attributes['descr'] !== remembered) continue;
    for (const { start, end, text } of attributeSplice(main, properties, 'descr', chartDescription(block)))
      main.replace(start, end, text);
  }
}

/**
 * Brings every chart of the document up to date; one without data, or whose drawing people took out, stays as it is. What
 * cannot be done is said at the chart's caption.
 * @returns the captions, where such comments may stand.
 */
export function renewCharts(
  sites: readonly BlockSite[],
  blocks: ReadonlyMap<string, Block>,
  session: Session,
): ReadParagraph[] {
  const { summary, report, remarks } = session;
  const captions: ReadParagraph[] = [];
  for (const site of sites) {
    if (healBlock(site, false, session)) summary.healed += 1;
    const line = site.elements.flatMap(paragraphsIn)[0];
    const say = (text: string): void => {
      if (line) remarks.want({ paragraph: report.paragraph(line), range: null, lasting: false, text });
    };
    if (line) captions.push(report.paragraph(line));
    const block = blocks.get(site.id);
    const caption =
      site.remembered?.paragraphs
        .flat()
        .map((part) => (typeof part === 'string' ? part : ''))
        .join('') ?? '';
    const sources = session.notGiven.sourcesOfChart(site.remembered, block);
    if (sources) {
      summary.notRefreshed.push({ block: site.id, text: caption, sources });
      continue;
    }
    if (block?.type !== 'chart') {
      summary.orphaned.push({ block: site.id, text: caption });
      say(orphanedChartMessage());
      continue;
    }
    const actions = chartPartsOf(site, session.report)
      .map((name) => renewPart(name, site, block, session))
      .filter((action) => action !== null);
    summary.charts.push(...actions.map((action): ChartChange => ({ block: site.id, text: block.title, action })));
    if (actions.length === 0) summary.unchanged += 1;
    if (actions.includes('left-alone')) say(chartLeftAloneMessage());
    else renewDescription(site, block, session);
  }
  return captions;
}

/** Takes over the parts of a fresh block's charts; the changes that its XML needs to point to them here. */
export function adoptCharts(element: XmlTree, session: Session): Splice[] {
  const { report, fresh } = session;
  const relations = fresh.pack.relationships(fresh.main.name);
  const numbers = within([report.main.root], 'wp:docPr').map((properties) => Number(properties.attributes['id']) || 0);
  const splices: Splice[] = [];
  for (const chart of within([element], 'c:chart')) {
    const from = relations.find((relation) => relation.id === chart.attributes['r:id']);
    if (!from) continue;
    let number = 1;
    while (report.pack.has(chartPartName(number))) number += 1;
    const name = chartPartName(number);
    report.pack.add({ name, contentType: CHART_TYPE, content: fresh.pack.text(from.target) });
    const id = report.pack.addRelationship(report.main.name, CHART_RELATION, `/${name}`);
    splices.push(...attributeSplice(fresh.main, chart, 'r:id', id));
    for (const properties of within([element], 'wp:docPr'))
      splices.push(...attributeSplice(fresh.main, properties, 'id', String(Math.max(0, ...numbers) + number)));
  }
  return splices;
}
