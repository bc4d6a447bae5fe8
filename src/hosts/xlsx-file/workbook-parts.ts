/**
 * Where a package keeps its workbook: relationships and the workbook part (ECMA-376 Part 1, §18.2; Part 2, §6.5).
 * Targets are resolved inside the package; nothing is ever looked up outside it.
 */
import type { SheetVisibility } from '../../core/snapshot';
import type { ReadContext } from './limits';
import { END, OPEN, XmlScanner, type OpcPackage, type Relationship } from '../opc';

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

function visibilityOf(state: string | undefined): SheetVisibility {
  return state === 'veryHidden' ? 'very-hidden' : state === 'hidden' ? 'hidden' : 'visible';
}

function findWorkbook(zip: OpcPackage, context: ReadContext): string {
  const main = zip.relationships('').find((relation) => relation.kind === 'officeDocument' && !relation.external);
  const part = main && zip.has(main.target) ? main.target : 'xl/workbook.xml';
  if (/\.bin$/i.test(part) || zip.has('xl/workbook.bin')) throw context.fault('binary-format');
  if (!zip.has(part)) {
    const looksLikeOne = zip.names.some((name) => /^xl\//i.test(name));
    throw looksLikeOne ? context.corrupt('missing-part', { part }) : context.fault('not-a-workbook');
  }
  return part;
}

interface Listed {
  readonly name: string;
  readonly state: string | undefined;
  readonly relation: string;
}

function listSheets(zip: OpcPackage, workbook: string, context: ReadContext): { listed: Listed[]; date1904: boolean } {
  const xml = new XmlScanner(zip.bytes(workbook), workbook, context);
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
  if (root !== 'workbook') throw context.fault('not-a-workbook');
  return { listed, date1904 };
}

/** The workbook's sheets in their order, without chart and dialog sheets. Throws Fault. */
export function readWorkbookParts(zip: OpcPackage, context: ReadContext): WorkbookParts {
  const workbook = findWorkbook(zip, context);
  const relationships = zip.relationships(workbook);
  const { listed, date1904 } = listSheets(zip, workbook, context);
  const byId = new Map(relationships.map((relation) => [relation.id, relation]));
  const names = new Set<string>();
  const parts = new Set<string>();
  const sheets: SheetPart[] = [];
  for (const { name, state, relation } of listed) {
    const target = byId.get(relation);
    if (!target) throw context.corrupt('missing-part', { sheet: name });
    if (target.kind !== 'worksheet' || target.external) continue;
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
