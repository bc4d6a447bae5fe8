/** Whose report an office's own is: as the workbooks say, and its own report where they leave it out or say less. */
import type { Reading } from '../core/reading';
import { bodyKind, foldText } from '../language';
import { coverText, type ReportVariables } from './frame';
import type { OwnReport } from './own';
import { leavesPlaceOut, statedBody, withPlace } from './stated-body';

const placeOf = (body: string): string => foldText(bodyKind(body)?.place ?? '');

/** What an office's own report says of whose it is and where it is dated, unless the workbooks are another body's. */
export function bodyNamed({ body, place }: OwnReport, reading: Reading): ReportVariables {
  const stated = coverText(reading, 'body') ?? statedBody(reading);
  const dated = (isOwn: boolean): ReportVariables =>
    isOwn && place !== null && coverText(reading, 'place') === undefined ? { place } : {};
  if (stated === undefined || body === null) return { ...(body === null ? {} : { body }), ...dated(true) };
  if (leavesPlaceOut(stated, body)) return { body: withPlace(stated, body), ...dated(true) };
  return dated(placeOf(stated) === placeOf(body));
}
