/** A paragraph of the sheet "Thuyết minh" as people call it: by its number, or by its name where it has none. */

const NAMES: Readonly<Record<string, string>> = { 'mo-dau': '“Mở đầu”', 'ket-thuc': '“Kết thúc”' };

export const slotName = (code: string): string => NAMES[code] ?? code;
