/** A block whose words nobody touched gets the words that the program writes now: paragraph by paragraph, row by row, or whole. */
import { paragraphsIn } from '../../document/open-report';
import { printed } from '../../document/words';
import { childOf, type XmlTree } from '../../../opc';
import { adopt, controlNumbers } from './adopt';
import { addingNotes, adoption, anewParagraph, noteIds } from './paragraph-anew';
import type { BlockPlan } from '../plan/plan-block';
import type { Session } from '../session';
import { adoptedRow, dropRow, markersIn, writeTableAnew } from './table-anew';
import { isStruck, plainRows } from '../plan/table-shape';

const isTable = ({ name }: XmlTree): boolean => name === 'w:tbl';

/** Caption and table onto caption and table; false when their shapes do not fit. */
function tableOntoTable(plan: BlockPlan, elements: readonly XmlTree[], session: Session): boolean {
  const live = plan.site.elements.filter((element) => isTable(element) && !isStruck(element));
  const [table] = live;
  const freshTable = elements.find(isTable);
  const lines = plan.paragraphs.filter(({ paragraph }) => plan.site.elements.includes(paragraph.element));
  const freshLines = elements.filter((element) => !isTable(element));
  if (
    !table ||
    live.length !== 1 ||
    !freshTable ||
    lines.length !== freshLines.length ||
    !writeTableAnew(table, freshTable, session)
  )
    return false;
  lines.forEach(({ paragraph }, n) => {
    const line = freshLines[n];
    if (line) anewParagraph(paragraph, session.fresh.paragraph(line), session);
  });
  return true;
}

/** A table of another shape: the old one struck row by row, the new one behind it, row by row inserted. */
function tableBesideTable(plan: BlockPlan, elements: readonly XmlTree[], session: Session): boolean {
  const { report, fresh, tracking } = session;
  const table = plan.site.elements.find((element) => isTable(element) && !isStruck(element));
  const freshTable = elements.find(isTable);
  const before = table && plainRows(table, report);
  const after = freshTable && plainRows(freshTable, fresh);
  if (!table || !freshTable || !before || !after) return false;
  for (const row of before) dropRow(row, null, session);
  const rows = after.map((row) => adoptedRow(row, null, table.end, session)).join('');
  const shell = ['w:tblPr', 'w:tblGrid']
    .map((name) => childOf(freshTable, name))
    .map((part) => (part ? fresh.main.slice(part) : ''))
    .join('');
  report.main.insert(table.end, `<w:p><w:pPr>${tracking.insertedMark()}</w:pPr></w:p><w:tbl>${shell}${rows}</w:tbl>`);
  return true;
}

function replaceWhole(plan: BlockPlan, elements: readonly XmlTree[], session: Session): void {
  const { report, fresh, ids } = session;
  const first = plan.site.elements[0];
  const last = plan.site.elements[plan.site.elements.length - 1];
  const opening = elements.flatMap(paragraphsIn)[0];
  if (!first || !last || !opening) return;
  for (const { paragraph } of plan.paragraphs) {
    for (const id of noteIds(paragraph)) {
      session.notes.remove(id);
      session.summary.footnotes.removed += 1;
    }
  }
  for (const element of plan.site.elements) for (const number of controlNumbers(element)) ids.free(number);
  const markers = markersIn(
    plan.site.elements.flatMap(paragraphsIn).map((element) => report.paragraph(element)),
    session,
  );
  const extra = [{ start: opening.closeStart, end: opening.closeStart, text: markers }];
  report.main.replace(
    first.start,
    last.end,
    adopt(fresh.main, elements, adoption(session, '', addingNotes(session, last.end)), extra),
  );
}

/** Writes the block anew; what differs in nothing is not touched. */
export function writeBlockAnew(plan: BlockPlan, session: Session): void {
  const { fresh, freshSites, tracking } = session;
  const site = freshSites.get(plan.site.id);
  if (!site) return;
  const lines = site.elements
    .flatMap(paragraphsIn)
    .map((element) => fresh.paragraph(element))
    .filter((line) => printed(line.pieces, fresh) !== '');
  if (site.elements.some(isTable)) {
    if (tableOntoTable(plan, site.elements, session) || (tracking.on && tableBesideTable(plan, site.elements, session)))
      return;
  } else if (lines.length === plan.paragraphs.length) {
    plan.paragraphs.forEach(({ paragraph }, n) => {
      anewParagraph(paragraph, lines[n] ?? null, session, null, plan.tagOf);
    });
    return;
  }
  replaceWhole(plan, site.elements, session);
}
