/** What both Office hosts share: how Office.js is handed in, talked to patiently, and its errors told as faults. */
export { base64 } from './base64';
export { askInDialog, sayToPane } from './dialog';
export { errorCode, hostCode, isGone, isTooLarge } from './faults';
export { fromNamespaces, type OfficeApi } from './office-api';
export { openFileBytes } from './open-file';
export { Session, type SessionOptions } from './session';
export { themeOf } from './theme';
export { breath, turn } from './breath';
