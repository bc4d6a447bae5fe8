/**
 * Where a package keeps its workbook: relationships and the workbook part (ECMA-376 Part 1, §18.2; Part 2, §6.5).
 * Targets are resolved inside the package; nothing is ever looked up outside it.
 */
import type { SheetVisibility } from '../../core/snapshot';
import { Fault } from '../../core/fault';
import type { ReadContext } from './limits';
import { END, OPEN, XmlScanner } from './xml-scanner';
import { toUtf8 } from './xml-text';
import type { ZipPackage } from './zip-package';

export interface Relationship {
  readonly id: string;
  /** Last segment of the type's URI ("worksheet"), the same for the transitional and the strict namespace. */
  readonly type: string;
  /** Part name without a leading "/"; for external targets as written. */
  readonly target: string;
  readonly external: boolean;
}

export interface SheetPart {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly part: string;
  readonly relation: string;
}

export interface WorkbookParts {
  readonly workbook: string;
  readonly date1904: boolean;
  readonly sheets: readonly SheetPart[];
  readonly relationships: readonly Relationship[];
}

/** "xl/workbook.xml" -> "xl/_rels/workbook.xml.rels"; "" is the package itself. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** A relationship's target as a part name; ".." never climbs out of the package. */
export function resolveTarget(source: string, target: string): string {
  const base = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of target.replace(/\\/g, '/').split('/')) {
    if (segment === '..') base.pop();
    else if (segment !== '' && segment !== '.') base.push(segment);
  }
  return base.join('/');
}

/** Relationships of a part; none where it has no such list. Throws Fault. */
export function readRelationships(zip: ZipPackage, source: string, context: ReadContext): Relationship[] {
  const part = relationshipsOf(source);
  const bytes = zip.read(part);
  if (!bytes) return [];
  const xml = new XmlScanner(toUtf8(bytes, part, context), part, context);
  const found: Relationship[] = [];
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token !== OPEN || !xml.is('Relationship')) continue;
    const attributes = xml.attributes();
    const target = attributes.get('Target') ?? '';
    const external = attributes.get('TargetMode') === 'External';
    const type = attributes.get('Type') ?? '';
    found.push({
      id: attributes.get('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolveTarget(source, target),
      external,
    });
  }
  return found;
}

function visibilityOf(state: string | undefined): SheetVisibility {
  return state === 'veryHidden' ? 'very-hidden' : state === 'hidden' ? 'hidden' : 'visible';
}

function findWorkbook(zip: ZipPackage, context: ReadContext): string {
  const main = readRelationships(zip, '', context).find(
    (relation) => relation.type === 'officeDocument' && !relation.external,
  );
  const part = main && zip.has(main.target) ? main.target : 'xl/workbook.xml';
  if (/\.bin$/i.test(part) || zip.has('xl/workbook.bin')) throw new Fault('binary-format', { file: context.file });
  if (!zip.has(part)) {
    const looksLikeOne = [...zip.entries.keys()].some((name) => name.startsWith('xl/'));
    throw looksLikeOne
      ? context.corrupt('missing-part', { part })
      : new Fault('not-a-workbook', { file: context.file });
  }
  return part;
}

interface Listed {
  readonly name: string;
  readonly state: string | undefined;
  readonly relation: string;
}

function listSheets(zip: ZipPackage, workbook: string, context: ReadContext): { listed: Listed[]; date1904: boolean } {
  const xml = new XmlScanner(toUtf8(zip.need(workbook), workbook, context), workbook, context);
  const listed: Listed[] = [];
  let date1904 = false;
  let root = '';
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token !== OPEN) continue;
    if (xml.depth === 1) root = xml.name();
    if (xml.depth === 2 && xml.is('workbookPr')) date1904 = /^(1|true)$/.test(xml.attributes().get('date1904') ?? '');
    if (xml.depth !== 3 || !xml.is('sheet')) continue;
    const attributes = xml.attributes();
    const relation = [...attributes].find(([name]) => /(^|:)id$/.test(name))?.[1] ?? '';
    listed.push({ name: attributes.get('name') ?? '', state: attributes.get('state'), relation });
    if (listed.length > context.limits.sheets) throw context.tooLarge('sheets');
  }
  if (root !== 'workbook') throw new Fault('not-a-workbook', { file: context.file });
  return { listed, date1904 };
}

/** The workbook's sheets in their order, without chart and dialog sheets. Throws Fault. */
export function readWorkbookParts(zip: ZipPackage, context: ReadContext): WorkbookParts {
  const workbook = findWorkbook(zip, context);
  const relationships = readRelationships(zip, workbook, context);
  const { listed, date1904 } = listSheets(zip, workbook, context);
  const byId = new Map(relationships.map((relation) => [relation.id, relation]));
  const names = new Set<string>();
  const parts = new Set<string>();
  const sheets: SheetPart[] = [];
  for (const { name, state, relation } of listed) {
    const target = byId.get(relation);
    if (!target) throw context.corrupt('missing-part', { sheet: name });
    if (target.type !== 'worksheet' || target.external) continue;
    const key = name.normalize('NFC').toLowerCase();
    if (name === '' || names.has(key) || parts.has(target.target.toLowerCase()))
      throw context.corrupt('duplicate-sheet', { sheet: name });
    if (!zip.has(target.target)) throw context.corrupt('missing-part', { sheet: name, part: target.target });
    names.add(key);
    parts.add(target.target.toLowerCase());
    sheets.push({ name, visibility: visibilityOf(state), part: target.target, relation });
  }
  return { workbook, date1904, sheets, relationships };
}
