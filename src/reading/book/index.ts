/** What makes a workbook one: its cover and its identity. The room's door. */
export { coverMoney, type CoverMoney } from './cover-money';
export { identityOf, readCover, type CoverEntry, type CoverReading } from './cover-sheet';
