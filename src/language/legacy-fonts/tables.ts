/**
 * Which letter each code shows in a font of TCVN3 ("ABC", TCVN 5712:1993 VN3) or of VNI, as texts typed in such fonts
 * come out of a file: each byte as the Western letter of the same code.
 */

/** Pairs "as stored" + "as shown". */
function table(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(/\s+/).map((pair) => [pair.slice(0, 1), pair.slice(1)]));
}

/** One code a letter; capitals with a tone have no code: fonts of capitals show them for the small letters' codes. */
export const TCVN3: ReadonlyMap<string, string> = table(
  [
    '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00adư ®đ',
    'µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ',
    'Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị',
    'ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ',
    'ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ',
  ].join(' '),
);

/** Codes of VNI that are letters by themselves. */
export const VNI_LETTERS: ReadonlyMap<string, string> = table('ñđ ÑĐ ôơ ÔƠ öư ÖƯ íí ÍÍ ìì ÌÌ æỉ ÆỈ óĩ ÓĨ òị ÒỊ îỵ ÎỴ');

const HAT = '\u0302';
const BREVE = '\u0306';
const TONES = { acute: '\u0301', grave: '\u0300', hook: '\u0309', tilde: '\u0303', dot: '\u0323' } as const;

/** Codes of VNI that stand behind a letter and mark it: a tone, a hat or a breve, or one of these with a tone. */
export const VNI_MARKS: ReadonlyMap<string, string> = new Map([
  ['ù', TONES.acute],
  ['ø', TONES.grave],
  ['û', TONES.hook],
  ['õ', TONES.tilde],
  ['ï', TONES.dot],
  ['â', HAT],
  ['á', HAT + TONES.acute],
  ['à', HAT + TONES.grave],
  ['å', HAT + TONES.hook],
  ['ã', HAT + TONES.tilde],
  ['ä', HAT + TONES.dot],
  ['ê', BREVE],
  ['é', BREVE + TONES.acute],
  ['è', BREVE + TONES.grave],
  ['ú', BREVE + TONES.hook],
  ['ü', BREVE + TONES.tilde],
  ['ë', BREVE + TONES.dot],
]);
