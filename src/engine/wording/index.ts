/** The room's door: an office's wording in chips, its open sentences, and binding their figures to cells. */
export { bindFigure, type BindAsked, type Bound, type CellAt, type Wording } from './bind';
export { choiceChip, figureChip, PRINTS, type Against, type ChoiceChip, type FigureChip, type Print } from './chips';
export { declaredIn, placeWords, withPlace } from './declared';
export { figureAt, type FigureAt } from './figure-at';
export { released, without, type HeldSentence, type Loose } from './held';
export { officeEdits, type OfficeEdits } from './office-edits';
export { turnsOf, type Wordings } from './opposites';
export { partsOf, typedText, wordingOfParts, type CodePart, type Part, type TextPart } from './parts';
export { sheetPassages, type SheetPassage } from './sheet-passages';
export { unboundPassages, type UnboundPassage } from './unbound';
