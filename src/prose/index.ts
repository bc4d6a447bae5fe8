/** The room's door: a document's paragraphs and notes to facts and relations, as a sheet's are. */
export { readProse, type ProseReading } from './read-prose';
export { readingOfText } from './reading-of';
