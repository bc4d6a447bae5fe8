/** The report on an office's own paper. */
export { baseProblem, writeOnBase, type BaseOptions } from './write-on-base';
export { framePlaces, CONTENT_PLACE } from './place-names';
export { learnBase, type LearntPaper } from './learn-base';
export { startBase } from './start-base';
