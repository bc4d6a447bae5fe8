/** What Excel makes of something written to a cell: a formula, a number, a truth value or text ("'" forces text). */
import type { CellValue } from '../../core/snapshot';
import { invalidArgument } from '../rich-api/api-error';
import type { ModelCell } from './sheet-model';

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!']);

export function parseErrorValue(text: string): CellValue {
  return ERRORS.has(text) ? { error: text } : text;
}

/** `null` input leaves the cell alone (undefined), "" empties it; its number format and style stay. */
export function typedInput(input: unknown, before: ModelCell | undefined): ModelCell | null | undefined {
  if (input === null || input === undefined) return undefined;
  const style = {
    ...(before?.format === undefined ? {} : { format: before.format }),
    ...(before?.bold ? { bold: true as const } : {}),
    ...(before?.indent === undefined ? {} : { indent: before.indent }),
    ...(before?.font === undefined ? {} : { font: before.font }),
  };
  if (typeof input === 'number' && before?.format === '@') return { value: String(input), ...style };
  if (typeof input === 'number' || typeof input === 'boolean') return { value: input, ...style };
  if (typeof input !== 'string') throw invalidArgument('Range.values');
  const text = input;
  if (text === '') return Object.keys(style).length > 0 ? { value: null, ...style } : null;
  if (text.startsWith("'")) return { value: text.slice(1), ...style };
  if (text.startsWith('=') && text.length > 1) return { value: 0, formula: text.slice(1), ...style };
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return { value: Number(text), ...style };
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return { value: Number(text.replace(/,/g, '')), ...style };
  if (/^[+-]?\d+(\.\d+)?%$/.test(text))
    return { value: Number(text.slice(0, -1)) / 100, ...style, format: style.format ?? '0%' };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true', ...style };
  return { value: parseErrorValue(text), ...style };
}
