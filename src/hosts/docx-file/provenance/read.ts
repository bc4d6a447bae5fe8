/** Reads the provenance part back; a part that people or programs damaged gives a fault, never a half record. */
import type { CellAddress } from '../../../core/cell-address';
import { Fault } from '../../../core/fault';
import type { Severity } from '../../../core/finding';
import type { FigureFormat } from '../../../core/report-document';
import { type OpcPackage, parseXml, type XmlTree, type OpcContext } from '../../opc';
import { readContext } from '../limits';
import {
  PROVENANCE_NAMESPACE,
  SIDE_PLACES,
  type FigurePlace,
  type PrintedFigure,
  type ProvenanceRecord,
  type RememberedBlock,
  type RememberedFigure,
  type RememberedNote,
  type RememberedParagraph,
} from './model';

export interface FoundProvenance {
  /** Name of the part that holds it. */
  readonly part: string;
  readonly record: ProvenanceRecord;
}

function local(element: XmlTree): string {
  return element.name.slice(element.name.indexOf(':') + 1);
}

function children(element: XmlTree, group: string, name: string): XmlTree[] {
  const holder = element.children.find((child) => local(child) === group);
  return holder ? holder.children.filter((child) => local(child) === name) : [];
}

function address(element: XmlTree): CellAddress {
  const { file = '', sheet = '', cell = '' } = element.attributes;
  return { file, sheet, cell };
}

function integer(text: string | undefined): number {
  const n = Number(text ?? '0');
  return Number.isInteger(n) && Math.abs(n) <= 1000 ? n : 0;
}

function format(a: Readonly<Record<string, string>>): FigureFormat {
  const kind = a['format'];
  return {
    kind: kind === 'percent' || kind === 'count' || kind === 'derived' ? kind : 'number',
    decimals: Math.max(0, integer(a['decimals'])),
    padded: a['padded'] === 'true',
    ...(a['absolute'] === 'true' ? { absolute: true as const } : {}),
    ...(a['shift'] === undefined ? {} : { shift: integer(a['shift']) }),
    ...(a['adjusted'] === undefined ? {} : { adjusted: integer(a['adjusted']) }),
  };
}

function texts(json: string | undefined): string[] {
  if (json === undefined) return [];
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
  } catch {
    return [];
  }
}

const PLACES: readonly string[] = ['footnote', ...SIDE_PLACES];

function figurePlace(text: string | undefined): FigurePlace {
  return text !== undefined && PLACES.includes(text) ? (text as FigurePlace) : 'body';
}

function figure(element: XmlTree): PrintedFigure {
  const a = element.attributes;
  return {
    fact: a['fact'] ?? '',
    value: a['value'] ?? '',
    unit: a['unit'] ?? '',
    ...(a['line'] === undefined ? {} : { line: a['line'] }),
    at: address(element),
    sha256: a['sha256'] ?? null,
    printed: a['printed'] ?? '',
    format: format(a),
    block: a['block'] ?? '',
    place: figurePlace(a['place']),
    proofs: texts(a['proofs']),
  };
}

/** Mixed content in order: the tree keeps an element's text in one piece, so each piece is parsed on its own. */
function mixed(
  source: string,
  element: XmlTree,
  decode: (raw: string) => string,
): (string | RememberedFigure | RememberedNote)[] {
  const parts: (string | RememberedFigure | RememberedNote)[] = [];
  let at = element.openEnd;
  const text = (end: number): void => {
    if (end > at) parts.push(decode(source.slice(at, end)));
  };
  for (const child of element.children) {
    text(child.start);
    at = child.end;
    if (local(child) === 'f') parts.push({ fact: child.attributes['fact'] ?? '', text: child.text });
    else if (local(child) === 'note')
      parts.push({ note: mixed(source, child, decode) as (string | RememberedFigure)[] });
  }
  text(element.closeStart);
  return parts;
}

function block(source: string, element: XmlTree, decode: (raw: string) => string): RememberedBlock {
  const a = element.attributes;
  return {
    id: a['id'] ?? '',
    type: a['type'] ?? 'paragraph',
    state: a['state'] === 'deleted' ? 'deleted' : 'present',
    paragraphs: element.children
      .filter((child) => local(child) === 'p')
      .map((child): RememberedParagraph => mixed(source, child, decode)),
    ...(a['files'] === undefined ? {} : { files: texts(a['files']) }),
    ...(a['sha256'] === undefined
      ? {}
      : { chart: { sha256: a['sha256'], facts: texts(a['facts']), description: a['description'] ?? '' } }),
  };
}

function finding(element: XmlTree): ProvenanceRecord['findings'][number] {
  const a = element.attributes;
  const severity: Severity = a['severity'] === 'error' || a['severity'] === 'warning' ? a['severity'] : 'note';
  return {
    check: a['check'] ?? '',
    code: a['code'] ?? '',
    severity,
    waived: a['waived'] === 'true',
    at: address(element),
    related: element.children.filter((child) => local(child) === 'related').map(address),
    data: Object.fromEntries(
      element.children
        .filter((child) => local(child) === 'data')
        .map((child) => [child.attributes['name'] ?? '', child.text]),
    ),
    ...(a['relation'] === undefined ? {} : { relation: a['relation'] }),
  };
}

/** The text of a provenance part to its record; throws Fault `corrupt` or `not-a-report`. */
export function readProvenance(
  source: string,
  name = 'customXml',
  context: OpcContext = readContext(),
): ProvenanceRecord {
  const root = parseXml(source, name, context);
  const prefix = root.name.includes(':') ? `:${root.name.split(':')[0] ?? ''}` : '';
  if (local(root) !== 'provenance' || root.attributes[`xmlns${prefix}`] !== PROVENANCE_NAMESPACE)
    throw new Fault('not-a-report', { what: name });
  const decode = (raw: string): string =>
    raw.includes('&') || raw.includes('<') ? parseXml(`<a>${raw}</a>`, name, context).text : raw;
  return {
    profile: root.attributes['profile'] ?? '',
    period: root.attributes['period'] ?? '',
    ...(root.attributes['outline'] === 'own' ? { outline: 'own' as const } : {}),
    workbooks: children(root, 'workbooks', 'workbook').map((book) => ({
      file: book.attributes['file'] ?? '',
      sha256: book.attributes['sha256'] ?? null,
    })),
    frame: { ...root.children.find((child) => local(child) === 'frame')?.attributes },
    figures: children(root, 'figures', 'figure').map(figure),
    blocks: children(root, 'blocks', 'block').map((element) => block(source, element, decode)),
    findings: children(root, 'findings', 'finding').map(finding),
  };
}

/** Finds the provenance part of a document, under whatever name an editor gave it; null when there is none. */
export function findProvenance(pack: OpcPackage): FoundProvenance | null {
  for (const part of pack.names) {
    if (!/^customXml\/[^/]+\.xml$/i.test(part)) continue;
    const source = pack.text(part);
    if (source.includes(PROVENANCE_NAMESPACE) && !/<(?:\w+:)?datastoreItem\b/.test(source.slice(0, 600))) {
      return { part, record: readProvenance(source, part, pack.context) };
    }
  }
  return null;
}
