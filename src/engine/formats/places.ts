/** Places of a document in JSON (CONTRACT 7): file, place, note, paragraph and offsets instead of sheet and cell. */
import type { CellAddress } from '../../core/cell-address';
import type { Reading } from '../../core/reading';

function isTextPlace(value: object): value is CellAddress & Required<Pick<CellAddress, 'inText'>> {
  return 'inText' in value && value.inText !== undefined;
}

function placed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(placed);
  if (typeof value !== 'object' || value === null) return value;
  if (isTextPlace(value)) {
    const { file, sheet, cell, inText } = value;
    const { section: _section, ...place } = inText;
    return { file, ...place, ...(inText.place === 'table' ? { sheet, cell } : {}) };
  }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, placed(each)]));
}

/** Gives data with every address of a document's text as the contract shapes it. */
export function placesOf(reading: Reading): (data: object) => object {
  const hasText =
    reading.facts.some(({ at }) => at.inText !== undefined) ||
    reading.accounts.some(({ notFigures }) => notFigures.some(({ at }) => at?.inText !== undefined));
  return hasText ? (data) => placed(data) as object : (data) => data;
}

/** The same data with every address of a document's text as the contract shapes it. */
export function withPlaces(reading: Reading, data: object): object {
  return placesOf(reading)(data);
}
