/** The report on an office's own paper. */
export { baseProblem, writeOnBase, type BaseOptions } from './write-on-base';
export { framePlaces, CONTENT_PLACE } from './place-names';
export { startBase } from './start-base';
