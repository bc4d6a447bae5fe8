/** Incremental re-check of an open workbook. */
export { openSession, type Session, type SessionChange } from './session';
