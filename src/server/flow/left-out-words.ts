/** What is said of a sheet that does not count: on the sheet itself, and in lists. */
import type { Language } from '../../core/finding';
import type { LeftOut } from './counted';

interface Words {
  readonly back: (version: string) => string;
  readonly blank: (version: string) => string;
  readonly later: (version: string) => string;
  readonly body: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    back: (version) => `bản ${version} nộp sau đã bị trả lại, đang chờ sửa`,
    blank: (version) => `trang này để trống, bản ${version} nộp trước vẫn được tính`,
    later: (version) => `đã có bản ${version} nộp sau`,
    body: 'biểu này do chính cơ quan của phòng, ban nộp, số của phòng, ban nằm trong đó',
  },
  en: {
    back: (version) => `version ${version}, handed in later, was sent back`,
    blank: (version) => `this sheet is blank, version ${version}, handed in before, still counts`,
    later: (version) => `version ${version} was handed in later`,
    body: "its body hands in this form itself, with the department's figures in it",
  },
};

function why(left: LeftOut, language: Language): string {
  const words = WORDS[language];
  if (left.because === 'body') return words.body;
  const { version, state } = left.by;
  const say = left.because === 'blank' ? words.blank : state === 'sent-back' ? words.back : words.later;
  return say(String(version));
}

/** In both languages, for the copy goes where it goes. */
export const noteOf = (left: LeftOut): string =>
  `Biểu này không tính: ${why(left, 'vi')}. (Does not count: ${why(left, 'en')}.)`;

/** As one item of a list. */
export const leftText = (left: LeftOut, language: Language): string =>
  `${language === 'vi' ? `“${left.sheet}”` : `"${left.sheet}"`} (${why(left, language)})`;
