/** What is said instead of a comparing word when its figure turns the other way, or stays. */

export interface Wordings {
  readonly rise: string;
  readonly fall: string;
  readonly same: string;
}

const TURNS: readonly Wordings[] = [
  { rise: 'tăng', fall: 'giảm', same: 'không thay đổi' },
  { rise: 'tăng lên', fall: 'giảm xuống', same: 'không thay đổi' },
  { rise: 'cao hơn', fall: 'thấp hơn', same: 'bằng' },
  { rise: 'nhiều hơn', fall: 'ít hơn', same: 'bằng' },
  { rise: 'lớn hơn', fall: 'nhỏ hơn', same: 'bằng' },
  { rise: 'trên', fall: 'dưới', same: 'bằng' },
  { rise: 'vượt', fall: 'chưa đạt', same: 'đạt' },
  { rise: 'vượt kế hoạch', fall: 'chưa đạt kế hoạch', same: 'đạt kế hoạch' },
  { rise: 'đạt', fall: 'chưa đạt', same: 'đạt' },
];

/** The word at its place, the others as they go with it; blank where they are not known. */
export function turnsOf(word: string): Wordings {
  const said = word.toLocaleLowerCase('vi');
  const found = TURNS.find(({ rise, fall, same }) => [rise, fall, same].includes(said));
  const isUpper = word !== said;
  const cased = (text: string): string => (isUpper ? text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1) : text);
  return found
    ? { rise: cased(found.rise), fall: cased(found.fall), same: cased(found.same) }
    : { rise: word, fall: '', same: '' };
}
