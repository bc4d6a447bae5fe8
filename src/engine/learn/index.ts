/** The room's door: an office's folder learnt from a report and its workbooks. */
export { learn, type Learning } from './prove';
export { periodOfDocument } from './document-period';
export type { Account, KeptSentence, NamedCell, TiedFigure } from './account';
export { learnText, learnJson } from './tell';
export { habitsOf } from './as-found';
export { FigureNames, labelOf, type Declared } from './figure-names';
export { editsOfMention, plainEdit } from './mention-edits';
export type { Tie, Work } from './tie';
export { gives } from './trials';
