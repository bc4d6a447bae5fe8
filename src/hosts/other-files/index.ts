/** Workbooks of other formats (.xls, .xlsb, .ods), by a library that is loaded only where this room is. */
export { answerTo, type WorkerAnswer, type WorkerQuestion } from './answer';
export { readOtherFile } from './read-other-file';
export type { OtherFileOptions } from './limits';
