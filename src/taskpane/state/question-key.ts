/** Under what a person's answer about the set is kept. */
interface Asked {
  readonly file: string;
  /** The other of two that are alike. */
  readonly other?: string;
}

/** What a person's yes is kept under: the workbook, or the two that are alike. */
export const keyOfQuestion = (question: Asked): string =>
  question.other !== undefined ? JSON.stringify([question.file, question.other]) : question.file;

/** Whether a kept yes is of this workbook, alone or with another. */
export const isAbout = (key: string, file: string): boolean => key === file || key.includes(JSON.stringify(file));
