/** Vietnamese (and English) numbers, units, dates and wording: the room's door. */
export { foldText, normaliseText, slug } from './text';
export { parseFigure } from './parse-figure';
export type { AmbiguousFigure, NoFigure, ParsedFigure } from './parse-figure';
export { formatNumber } from './print-figure';
export { parseUnit } from './parse-unit';
export { parsePeriod } from './parse-period';
export { belongsTo, monthsId, monthsOf, type PeriodMonths } from './period-months';
export { placeOf } from './body-name';
export { bodyKind, type BodyTier, type NamedBody } from './body-kind';
export type { PlaceKind } from './place-kinds';
export { isPersonOrEvent } from './place-persons';
export { mainOwner, ownerKey, ownersOf, strangersAmong, type Owner, type Stranger, type Wanted } from './owners';
export { dateFromSerial, formatDate, isDateFormat, isDateText, parseDate } from './parse-date';
export { atPlace, clipped, describeFault } from './describe-fault';
export * from './claims';
export * from './legacy-fonts';
export { figureInline, printedValue, printFigure } from './figure-text';
export { NewFigures, type NewFigure, type NewPrinting, type OldFigure } from './new-figures';
