/** One cell as XML (ECMA-376 Part 1, §18.3.1.4). */
import { Fault } from '../../core/fault';
import type { CellError } from '../../core/snapshot';
import { escapeCellText } from './cell-text';
import { escapeXml } from '../opc';

export type WrittenValue = string | number | boolean | CellError | null;

/** Excel's longest text of a cell. */
const LONGEST_TEXT = 32_767;

/** `t` element of a text, with its blanks kept. */
export function textElement(text: string): string {
  const blanks = /^\s|\s$|\n|\s\s/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${blanks}>${escapeCellText(text)}</t>`;
}

function refuse(what: string, reference: string): Fault {
  return new Fault('bad-argument', { what, cell: reference });
}

/** `c` element; `style` is its index (0 is left out), `prefix` the namespace prefix with its colon. Texts stand inside the cell. */
export function cellXml(
  reference: string,
  value: WrittenValue,
  formula: string | undefined,
  style: number,
  prefix = '',
): string {
  const open = `<${prefix}c r="${reference}"${style === 0 ? '' : ` s="${String(style)}"`}`;
  if (formula === undefined && value === null) return `${open}/>`;
  const f = formula === undefined ? '' : `<${prefix}f>${escapeXml(formula)}</${prefix}f>`;
  const v = (text: string): string => `<${prefix}v>${text}</${prefix}v></${prefix}c>`;
  if (value === null) return `${open}>${f}</${prefix}c>`;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw refuse('not-finite', reference);
    return `${open}>${f}${v(String(value))}`;
  }
  if (typeof value === 'boolean') return `${open} t="b">${f}${v(value ? '1' : '0')}`;
  if (typeof value === 'object') return `${open} t="e">${f}${v(escapeXml(value.error))}`;
  if (value.length > LONGEST_TEXT) throw refuse('text-too-long', reference);
  if (formula !== undefined) return `${open} t="str">${f}${v(escapeCellText(value))}`;
  return `${open} t="inlineStr"><${prefix}is>${prefixed(textElement(value), prefix)}</${prefix}is></${prefix}c>`;
}

function prefixed(element: string, prefix: string): string {
  return prefix === '' ? element : element.replace(/^<t/, `<${prefix}t`).replace(/<\/t>$/, `</${prefix}t>`);
}
