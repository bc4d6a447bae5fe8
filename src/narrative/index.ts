/** The room's door: the passages there are, and how one is rendered from a reading, in our wording or an office's own. */
export { passages } from './index.generated';
export { builtInTemplate, formsOf, type FigureSource, type ListSource, type Passage, type TextSource } from './passage';
export { dateText } from './date-text';
export { describeNotice, lintTemplate, type TemplateNotice } from './lint';
export { readable, tidy } from './pieces';
export { CONTRADICTION, sumAgainst } from './comparable';
export { Figure, printedDecimals } from './figure';
export { figuresIn } from './figures-in';
export { gapsOf, hasEnded, renderPassage, type RenderedPassage, type RenderOptions } from './render-passage';
export { checkCondition, holds, renderText, type RenderedText, type TextContext } from './render-text';
export { placesOf, type FigurePlace } from './places';
export { sourcesOf, type Sources } from './sources';
export { filterNames, namesOf, parseTemplate, type ParsedTemplate } from './template-engine';
export { checkTemplate, readTemplates, templateId, type ReadTemplates, type TemplateText } from './templates';
export { ownRowsOf, putTemplate, templateTexts, type OwnRow } from './template-sheet';
export { unitText } from './unit-text';
export { tieOut, type Adjustment, type TiedOut } from './tie-out';
export { wordNames } from './words';
