/** The room's door: a document's paragraphs and notes to facts and relations, as a sheet's are. */
export { readProse, type ProseReading } from './read-prose';
export { readingOfText, type TextReading } from './reading-of';
export { bindText } from './against/bind-text';
export type { SamePeriod } from './against/same-period';
export type { Binding, Bound, Miss } from './against/binding';
export { partFact } from './against/asked-claim';
export { printedLike, type DerivedClaim, type DerivedPart } from './against/derived-claims';
export { candidatesOf, nearOf, type Candidate } from './against/candidates';
export { wordsOf } from './against/words';
export { linesOf, type Line } from './text/lines';
export type { ProseDraft } from './prose-draft';
export type { Mention, Role } from './mentions/mention';
export type { ReadLine } from './text/read-line';
export { bracketsOpen, closesBracket } from './text/brackets';
export { quoteOf } from './text/quote';
export { sentenceAround } from './text/sentence';
export { DERIVED } from './prose-draft';
