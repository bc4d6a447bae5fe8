/** Checking open workbooks again and again, in slices. */
export { Session, type Examined, type ExamineOptions } from './session';
