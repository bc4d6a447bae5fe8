/** By what an outline counts the texts of a sheet. */
export const textsKey = (file: string, sheet: string): string => JSON.stringify([file, sheet]);
