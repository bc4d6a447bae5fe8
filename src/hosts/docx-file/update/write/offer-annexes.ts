/**
 * A whole annex that the document does not know is put at its place: a section of its own with the page that it needs
 * (landscape where its table is wide), with a comment at its heading. Deleting its blocks is final.
 */
import type { Annex } from '../../../../core/report-document';
import type { BlockSite } from '../../document/block-site';
import { paragraphsIn } from '../../document/open-report';
import { sectionsOf, type Section } from '../../document/sections';
import { applySplices, childOf, descendants, type Splice, type XmlTree } from '../../../opc';
import { adopt } from './adopt';
import { annexLabel, annexLabels } from './annex-labels';
import { adoptCharts } from './charts';
import { newAnnexMessage } from '../tell/messages';
import { addingNotes, adoption } from './paragraph-anew';
import type { Session } from '../session';

interface Placement {
  /** Which annex of the new report. */
  readonly index: number;
  /** Behind which section of the document. */
  readonly behind: number;
}

const REFERENCES = new Set(['w:headerReference', 'w:footerReference']);

/** Section properties without headers and footers, which are then those of the section before. */
function pageOf(section: Section, session: Session): string {
  const { properties } = section;
  if (!properties) return '';
  const dropped = properties.children
    .filter(({ name }) => REFERENCES.has(name))
    .map(({ start, end }) => ({ start: start - properties.start, end: end - properties.start, text: '' }));
  return applySplices(session.fresh.main.slice(properties), dropped);
}

const breakWith = (properties: string): string => `<w:p><w:pPr>${properties}</w:pPr></w:p>`;

/** Heading, title and blocks of one annex. */
function contentOf(section: Section, label: string, at: number, session: Session): string {
  const { fresh, remarks } = session;
  const elements = section.children.filter((child) => child !== section.last);
  const heading = elements.flatMap(paragraphsIn)[0];
  const extra: Splice[] = elements.flatMap((element) => adoptCharts(element, session));
  if (heading) {
    const marks = remarks.open(newAnnexMessage());
    const start = childOf(heading, 'w:pPr')?.end ?? heading.openEnd;
    extra.push(
      { start, end: start, text: marks.start },
      { start: heading.closeStart, end: heading.closeStart, text: marks.end },
    );
    const text = descendants(heading).find(({ name }) => name === 'w:t');
    if (text) extra.push({ start: text.openEnd, end: text.closeStart, text: label });
  }
  return adopt(fresh.main, elements, adoption(session, '', addingNotes(session, at)), extra);
}

function sectionAt(sections: readonly Section[], site: BlockSite): number {
  const start = site.elements[0]?.start ?? 0;
  const found = sections.findIndex(({ children }) => start < (children[children.length - 1]?.end ?? 0));
  return found < 0 ? sections.length - 1 : found;
}

/** Behind the annex before it, else before the one behind it, else behind the report itself. */
function behindWhich(
  index: number,
  sections: readonly Section[],
  present: ReadonlyMap<string, BlockSite>,
  session: Session,
): number {
  const { annexes, blocks } = session.document;
  const siteOf = (all: Annex['blocks']): BlockSite | undefined =>
    all.map(({ id }) => present.get(id)).find((site) => site !== undefined);
  for (let n = index - 1; n >= 0; n -= 1) {
    const site = annexes[n]?.inFront === true ? undefined : siteOf(annexes[n]?.blocks ?? []);
    if (site) return sectionAt(sections, site);
  }
  for (let n = index + 1; n < annexes.length; n += 1) {
    const site = siteOf(annexes[n]?.blocks ?? []);
    if (site) return Math.max(0, sectionAt(sections, site) - 1);
  }
  const body = siteOf([...blocks].reverse());
  return body ? sectionAt(sections, body) : sections.length - 1;
}

/** All annexes that come behind one section. */
function insertBehind(
  section: Section,
  xmls: readonly { readonly content: string; readonly page: string }[],
  session: Session,
): void {
  const { report } = session;
  if (section.last) {
    report.main.insert(section.last.end, xmls.map(({ content, page }) => content + breakWith(page)).join(''));
    return;
  }
  const own = section.properties ? report.main.slice(section.properties) : '';
  const pages = [own, ...xmls.map(({ page }) => page)];
  const text =
    xmls.map(({ content }, n) => breakWith(pages[n] ?? '') + content).join('') + (pages[pages.length - 1] ?? '');
  const place: Pick<XmlTree, 'start' | 'end'> = section.properties ?? {
    start: report.body.closeStart,
    end: report.body.closeStart,
  };
  report.main.replace(place.start, place.end, text);
}

/** Inserts every annex none of whose blocks the document knows; returns the ids of the blocks that came with them. */
export function offerNewAnnexes(
  known: ReadonlySet<string>,
  present: ReadonlyMap<string, BlockSite>,
  session: Session,
): ReadonlySet<string> {
  const { report, fresh, document } = session;
  const isNew = ({ blocks, inFront }: Annex): boolean =>
    inFront !== true &&
    blocks.length > 0 &&
    blocks.every(({ id }) => !known.has(id) && !present.has(id) && session.freshSites.has(id));
  const sections = sectionsOf(report.body);
  const placements = document.annexes.flatMap((annex, index): Placement[] =>
    isNew(annex) ? [{ index, behind: behindWhich(index, sections, present, session) }] : [],
  );
  if (placements.length === 0) return new Set();
  const freshSections = sectionsOf(fresh.body);
  const labels = annexLabels(sections, session);
  const endOf = (n: number): number => sections[n]?.last?.end ?? report.body.closeStart;
  const count = labels.at.length + placements.length;
  labels.write(count, (n) => n + placements.filter(({ behind }) => endOf(behind) <= (labels.at[n] ?? 0)).length);
  for (const behind of new Set(placements.map((one) => one.behind))) {
    const section = sections[behind];
    if (!section) continue;
    const at = endOf(behind);
    const before =
      labels.at.filter((start) => start < at).length + placements.filter((one) => one.behind < behind).length;
    insertBehind(
      section,
      placements
        .filter((one) => one.behind === behind)
        .flatMap(({ index }, n) => {
          // A page in front is the first of the annexes and the first section: the numbers of those behind stay one apart.
          const own = freshSections[index + 1];
          return own
            ? [{ content: contentOf(own, annexLabel(before + n, count), at, session), page: pageOf(own, session) }]
            : [];
        }),
      session,
    );
  }
  return new Set(placements.flatMap(({ index }) => (document.annexes[index]?.blocks ?? []).map(({ id }) => id)));
}
