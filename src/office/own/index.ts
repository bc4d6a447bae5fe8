/** The room's door: an office's folder read, and put over a built-in report. */
export type { ExpectedOf, OwnBody } from './bodies-file';
export { againstBodies, describeLacking, describeUnknownBody, type Lacking } from './missing-forms';
export { dueDay } from './due-day';
export { folderSheets, type FolderSheets } from './folder-sheets';
export { outlineOfSheets } from './outline-sheet';
export { figuresOfPeriod, ownOfPeriod, passageOfPeriod } from './of-period';
export { ownProfile } from './own-profile';
export { misnamed } from './declared';
export { unsigned } from './own-report';
export type { OwnFile, OwnReport, ReadOwnReport } from './own-report';
export { readOwnReport } from './read-own-report';
export { startFolder } from './start-folder';
export { passageOfRow } from './passage-rows';
