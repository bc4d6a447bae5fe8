/** An open report: its package, the parts that matter, its paragraphs and tables in order, its footnotes by id. */
import { Fault } from '../../../core/fault';
import { descendants, OpcPackage, type OpcContext, type XmlTree, refuseOtherKinds } from '../../opc';
import { DOCUMENT_FILE, readContext, type DocumentLimits, type ReadOptions } from '../limits';
import type { Parts } from '../pack';
import { findProvenance } from '../provenance/read';
import type { ProvenanceRecord } from '../provenance/model';
import { Part } from './part';
import { isWordNamespace, refuseOtherWords } from './word-namespace';
import { paragraphBound } from './paragraph-bound';
import { readParagraph, type ReadParagraph } from './pieces';

export interface OpenReport {
  readonly pack: OpcPackage;
  readonly main: Part;
  readonly body: XmlTree;
  /** null when the document has no footnotes part. */
  readonly footnotes: Part | null;
  readonly noteById: ReadonlyMap<string, XmlTree>;
  /** null where an editor dropped it: `record` is then what was given in its place. */
  readonly provenancePart: string | null;
  readonly record: ProvenanceRecord;
  /** Reads a paragraph once. */
  paragraph(element: XmlTree): ReadParagraph;
  /** Paragraphs of a footnote. */
  note(id: string): readonly ReadParagraph[];
}

/** The part, if its text is Word's. */
function wordPart(part: Part, file: string): Part {
  refuseOtherWords(part.root, part.name, file);
  if ((part.source.match(/xmlns:w\s*=/g)?.length ?? 0) < 2) return part;
  for (const element of descendants(part.root)) {
    const again = element.attributes['xmlns:w'];
    if (again !== undefined && !isWordNamespace(again)) throw new Fault('corrupt', { what: part.name });
  }
  return part;
}

/** The paragraphs directly or deeply in an element, those in pictures' text boxes excepted. */
export function paragraphsIn(element: XmlTree): XmlTree[] {
  const found: XmlTree[] = [];
  const walk = (parent: XmlTree): void => {
    for (const child of parent.children) {
      if (child.name === 'w:p') found.push(child);
      else if (child.name !== 'w:sectPr' && !child.name.endsWith('Pr')) walk(child);
    }
  };
  if (element.name === 'w:p') return [element];
  walk(element);
  return found;
}

const NOTHING_KNOWN: ProvenanceRecord = {
  profile: '',
  period: '',
  workbooks: [],
  frame: {},
  figures: [],
  blocks: [],
  findings: [],
};

/**
 * Opens a report that this program wrote, whatever editor saved it since.
 * @param instead what the program would write today: stands in for the memory of a document that has only its tags left.
 * @throws Fault: as for a package; `not-a-report` without a document or without provenance; `not-supported`.
 */
export function openReport(
  bytes: Uint8Array,
  options: ReadOptions = {},
  instead: () => ProvenanceRecord = () => NOTHING_KNOWN,
): OpenReport {
  const context = readContext(options);
  refuseOtherKinds(bytes, DOCUMENT_FILE, context);
  return openPackage(new OpcPackage(bytes, context), context, undefined, instead);
}

/** Opens what was just written without packing it; `record`: what it is to remember. */
export function openParts(parts: Parts, record: ProvenanceRecord): OpenReport {
  const context = readContext();
  return openPackage(OpcPackage.of(parts, context), context, { part: null, record });
}

interface Memory {
  readonly part: string | null;
  readonly record: ProvenanceRecord;
}

/** `memory`: what to take for it; what the document has of its own, or what stands in its place, where absent. */
function openPackage(
  pack: OpcPackage,
  context: OpcContext<DocumentLimits>,
  memory?: Memory,
  instead: () => ProvenanceRecord = () => NOTHING_KNOWN,
): OpenReport {
  const mainName = pack.related('', 'officeDocument');
  if (mainName === null) throw new Fault('not-a-report', { what: 'document' });
  const provenance = memory ?? findProvenance(pack);
  // A workbook or a presentation: no Word text at all, and nothing that remembers one.
  const opened = new Part(pack, mainName);
  if (!provenance && opened.root.name !== 'w:document') throw new Fault('not-a-report', { what: 'document' });
  const main = wordPart(opened, context.file);
  const body = main.root.children.find((child) => child.name === 'w:body');
  if (!body) throw new Fault('not-a-report', { what: mainName });
  const footnotesName = pack.related(mainName, 'footnotes');
  const footnotes = footnotesName === null ? null : wordPart(new Part(pack, footnotesName), context.file);
  if (!provenance && ![main, footnotes].some((part) => part?.source.includes('<w:tag w:val="khopso')))
    throw new Fault('not-a-report', { what: 'provenance' });
  const noteById = new Map<string, XmlTree>();
  for (const note of footnotes?.root.children ?? []) {
    const id = note.attributes['w:id'];
    if (note.name === 'w:footnote' && id !== undefined && note.attributes['w:type'] === undefined)
      noteById.set(id, note);
  }
  const read = new Map<XmlTree, ReadParagraph>();
  const bound = paragraphBound(context);
  const paragraph = (element: XmlTree): ReadParagraph => {
    // Whatever is done with a report asks for its paragraphs all the time.
    context.checkTime();
    const known = read.get(element);
    if (known) return known;
    const fresh = readParagraph(element);
    bound(fresh);
    read.set(element, fresh);
    return fresh;
  };
  const notes = new Map<string, readonly ReadParagraph[]>();
  return {
    pack,
    main,
    body,
    footnotes,
    noteById,
    provenancePart: provenance?.part ?? null,
    record: provenance?.record ?? { ...instead(), workbooks: [] },
    paragraph,
    note: (id) => {
      const known = notes.get(id);
      if (known) return known;
      const element = noteById.get(id);
      const lines = element ? paragraphsIn(element).map(paragraph) : [];
      notes.set(id, lines);
      return lines;
    },
  };
}
