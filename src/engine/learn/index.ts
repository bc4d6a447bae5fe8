/** The room's door: an office's folder learnt from a report and its workbooks. */
export { learn, periodOfDocument, type Learning } from './prove';
export type { Account, KeptSentence, NamedCell, TiedFigure } from './account';
export { learnText, learnJson } from './tell';
