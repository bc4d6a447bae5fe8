/** Names of sheets: what Excel allows, and how a formula quotes one. */
import { Fault } from '../../core/fault';

/** Throws bad-argument where Excel would refuse the name. */
export function checkSheetName(name: string, taken: ReadonlySet<string>): void {
  const bad = name === '' || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name);
  if (bad) throw new Fault('bad-argument', { what: 'sheet-name', sheet: name });
  if (taken.has(sheetKey(name))) throw new Fault('bad-argument', { what: 'duplicate-sheet', sheet: name });
}

/** Excel compares sheet names without regard to case. */
export function sheetKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** "Biểu 95" -> "'Biểu 95'", as references write it. */
export function quoteSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** "Tên", "Tên (2)", "Tên (3)" …: the first that is not taken, never above 31 characters. */
export function freeSheetName(name: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) {
    const tail = n === 1 ? '' : ` (${String(n)})`;
    const candidate = name.slice(0, 31 - tail.length) + tail;
    if (!taken.has(sheetKey(candidate))) return candidate;
  }
}
