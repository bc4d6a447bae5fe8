/**
 * New blocks are offered: put beside their neighbour with a comment that says so (as a tracked insertion where changes
 * are tracked), so that a secretary sees them in their place and deletes what is not wanted; a deletion is final.
 */
import { paragraphsIn } from '../../document/open-report';
import type { BlockSite } from '../../document/block-site';
import { readable, rememberedText } from '../../document/words';
import { childOf, type Splice } from '../../../opc';
import { adopt } from './adopt';
import { addingNotes, adoption } from './paragraph-anew';
import { adoptCharts } from './charts';
import { newBlockMessage } from '../tell/messages';
import { offerNewAnnexes } from './offer-annexes';
import { neighbourOf, offsetOf } from '../plan/place-new';
import type { Session } from '../session';

function offered(site: BlockSite, at: number, session: Session): string {
  const { fresh, tracking, remarks } = session;
  const element = site.sdt ?? site.elements[0];
  const paragraph = site.elements.flatMap(paragraphsIn)[0];
  if (!element || !paragraph) return '';
  const properties = childOf(paragraph, 'w:pPr');
  const start = properties ? properties.end : paragraph.openEnd;
  const extra: Splice[] = [];
  if (tracking.on && site.elements.length === 1 && site.elements[0] === paragraph) {
    if (properties && !properties.selfClosing)
      extra.push({ start: properties.closeStart, end: properties.closeStart, text: tracking.insertedMark() });
    const [open = '', close = ''] = tracking.inserted('\u0000').split('\u0000');
    extra.push(
      { start, end: start, text: open },
      { start: paragraph.closeStart, end: paragraph.closeStart, text: close },
    );
  } else {
    const marks = remarks.open(newBlockMessage());
    extra.push(
      { start, end: start, text: marks.start },
      { start: paragraph.closeStart, end: paragraph.closeStart, text: marks.end },
    );
  }
  extra.push(...adoptCharts(element, session));
  return adopt(fresh.main, [element], adoption(session, '', addingNotes(session, at)), extra);
}

/** Inserts every block that the document does not know yet; returns the ids of those that found a place. */
export function offerNewBlocks(present: ReadonlyMap<string, BlockSite>, session: Session): ReadonlySet<string> {
  const { report, document, summary } = session;
  const known = new Set(report.record.blocks.map((block) => block.id));
  const withAnnexes = offerNewAnnexes(known, present, session);
  const placed = new Set<string>();
  const runs = [document.blocks, ...document.annexes.map((annex) => annex.blocks)].map((blocks) =>
    blocks.map((block) => block.id),
  );
  for (const order of runs) {
    for (const id of order) {
      const site = session.freshSites.get(id);
      if (known.has(id) || present.has(id) || !site) continue;
      const neighbour = withAnnexes.has(id) ? null : neighbourOf(id, order, present);
      const text = (session.freshBlocks.get(id)?.paragraphs ?? [])
        .map((paragraph) => readable(rememberedText(paragraph)))
        .join('\n');
      summary.offered.push({ block: id, text, placed: neighbour !== null || withAnnexes.has(id) });
      if (neighbour) {
        const at = offsetOf(neighbour);
        report.main.insert(at, offered(site, at, session));
      } else if (!withAnnexes.has(id)) continue;
      session.printedNow.push(...(session.figuresNow.get(id) ?? []));
      placed.add(id);
    }
  }
  return placed;
}
