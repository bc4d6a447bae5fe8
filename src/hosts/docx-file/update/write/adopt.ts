/** XML of a freshly written document made fit for the document being updated: numbers, styles and footnote marks of its own. */
import type { Part } from '../../document/part';
import { applySplices, type Splice, type XmlTree } from '../../../opc';

export interface Adoption {
  control(): number;
  /** null: the document has no such style. */
  style(id: string): string | null;
  /** The mark that stands for a fresh footnote: its id here, and the whole run where an existing one is kept. */
  note(freshId: string): { readonly id: string; readonly run: string | null };
  /** w:rPr for runs that have none, "" for none. */
  readonly properties: string;
  /** Whether w15 elements may be used. */
  readonly modern: boolean;
}

const STYLES = new Set(['w:pStyle', 'w:rStyle', 'w:tblStyle']);

function value(part: Part, element: XmlTree, name: string, to: string): Splice {
  const opening = part.source.slice(element.start, element.openEnd);
  const changed = opening.replace(new RegExp(`(\\s${name}=)(?:"[^"]*"|'[^']*')`), `$1"${to}"`);
  return { start: element.start, end: element.openEnd, text: changed };
}

function spliceFor(part: Part, element: XmlTree, adoption: Adoption): Splice | null {
  if (element.name === 'w:id' && element.parent?.name === 'w:sdtPr')
    return value(part, element, 'w:val', String(adoption.control()));
  if (element.name === 'w15:appearance' && !adoption.modern)
    return { start: element.start, end: element.end, text: '' };
  if (element.name === 'w:footnoteReference')
    return value(part, element, 'w:id', adoption.note(element.attributes['w:id'] ?? '').id);
  if (STYLES.has(element.name)) {
    const style = adoption.style(element.attributes['w:val'] ?? '');
    if (style !== null) return value(part, element, 'w:val', style);
    const mark = element.name === 'w:rStyle' && /footnote/i.test(element.attributes['w:val'] ?? '');
    return { start: element.start, end: element.end, text: mark ? '<w:vertAlign w:val="superscript"/>' : '' };
  }
  return null;
}

/**
 * The elements, which stand beside each other in a fresh part, as XML for the document being updated.
 * @param extra further changes, at offsets of the fresh part.
 */
export function adopt(
  part: Part,
  elements: readonly XmlTree[],
  adoption: Adoption,
  extra: readonly Splice[] = [],
): string {
  return elements
    .map((element) => {
      const splices: Splice[] = extra.filter((splice) => splice.start >= element.start && splice.end <= element.end);
      const visit = (current: XmlTree): void => {
        if (current.name === 'w:r') {
          const mark = current.children.find((child) => child.name === 'w:footnoteReference');
          const kept = mark && adoption.note(mark.attributes['w:id'] ?? '').run;
          if (kept) {
            splices.push({ start: current.start, end: current.end, text: kept });
            return;
          }
          if (adoption.properties !== '' && !mark && !current.children.some((child) => child.name === 'w:rPr')) {
            splices.push({ start: current.openEnd, end: current.openEnd, text: adoption.properties });
          }
        }
        const splice = spliceFor(part, current, adoption);
        if (splice) splices.push(splice);
        else for (const child of current.children) visit(child);
      };
      visit(element);
      const shifted = splices.map((splice) => ({
        ...splice,
        start: splice.start - element.start,
        end: splice.end - element.start,
      }));
      return applySplices(part.slice(element), shifted);
    })
    .join('');
}

/** Numbers of the controls inside an element that goes away. */
export function controlNumbers(element: XmlTree): string[] {
  const numbers: string[] = [];
  const visit = (inner: XmlTree): void => {
    if (inner.name === 'w:id' && inner.parent?.name === 'w:sdtPr') numbers.push(inner.attributes['w:val'] ?? '');
    for (const child of inner.children) visit(child);
  };
  visit(element);
  return numbers;
}
