/** The room's door: the passages there are, and how one is rendered from a reading. */
export { passages } from './index.generated';
export type { FigureSource, ListSource, Passage, TextSource } from './passage';
export { dateText } from './date-text';
export { readable, tidy } from './pieces';
export { gapsOf, renderPassage, type RenderedPassage, type RenderOptions } from './render-passage';
export { sourcesOf, type Sources } from './sources';
export { parseTemplate, type ParsedTemplate } from './template-engine';
