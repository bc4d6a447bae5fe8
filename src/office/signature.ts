/** In whose name and as what somebody signs, line by line: TM., KT., TL., TUQ. (NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II, khoản 7.a). */

export interface Signature {
  readonly authority: string;
  /** One line, or "KT. Chủ tịch" and "Phó Chủ tịch" below it. */
  readonly position: string;
}

const HEAD =
  'chủ tịch|tổng giám đốc|giám đốc|trưởng phòng|trưởng ban|chi cục trưởng|tổng cục trưởng|cục trưởng|vụ trưởng|viện trưởng|hiệu trưởng|chánh văn phòng|chánh thanh tra|bộ trưởng|thủ trưởng';
const FOR_WHOM = new RegExp(`^(KT|TL|TUQ)\\s*\\.?\\s*(${HEAD})(?!\\p{L})[\\s,;:/–-]*(.*)$`, 'iu');
const OF_ALL = new RegExp(`^TM\\s*\\.?\\s*(.+?)[\\s,;:/–-]+((?:phó\\s+)?(?:${HEAD}).*)$`, 'iu');
const DEPUTY = new RegExp(`^phó\\s+(${HEAD})(?!\\p{L})`, 'iu');
/** Whose chair or director they are stands in the heading already. */
const OF_BODY = /^((?:phó\s+)?(?:chủ tịch(?=\s+(?:UBND|[uủ]y\s+ban|uỷ\s+ban))|giám đốc(?=\s+sở))).*$/iu;

/** The heads of a committee's own organs, and their deputies: they sign by order of its chairman, never for all of it. */
const OF_ORGAN = new RegExp(`^(?:phó\\s+)?(?!chủ tịch)(?:${HEAD})(?!\\p{L})`, 'iu');
const COMMITTEE = /^TM\s*\.?\s*(?:[uủ]y ban nhân dân|uỷ ban nhân dân|UBND)/iu;

const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);
const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim();

/** "TM. Ủy ban nhân dân" and below it "KT. Chủ tịch": for whom somebody signs, typed where the whole body stands. */
const NAMES_HEAD = /^(?:(.*?)[\s,;:/–-]+)?((?:KT|TL|TUQ)\s*\.?\s+\p{L}.*|(?:KT|TL|TUQ)\.\S.*)$/isu;

/** As people type it, on one line or two: "Phó Chủ tịch", "KT. CHỦ TỊCH PHÓ CHỦ TỊCH", "TL. Chủ tịch, Chánh Văn phòng". */
export function signatureOf(authority: string, given: string): Signature {
  const [, body = '', forWhom] = NAMES_HEAD.exec(authority.trim()) ?? [];
  if (forWhom !== undefined) {
    const [over, below] = [oneLine(forWhom), oneLine(given)];
    if (below.toLocaleLowerCase('vi').startsWith(over.toLocaleLowerCase('vi'))) return signatureOf(body.trim(), given);
    // "TL. Chủ tịch", and below it "KT. Chánh Văn phòng" with his deputy.
    if (FOR_WHOM.test(below)) return { authority, position: signatureOf('', given).position };
    return body === '' ? { authority: over, position: given } : signatureOf(body.trim(), `${over}\n${given}`);
  }
  const [, whole, rest = ''] = OF_ALL.exec(oneLine(given)) ?? [];
  if (whole !== undefined) return signatureOf(`TM. ${whole}`, rest);
  const [, short = '', head = '', who = ''] = FOR_WHOM.exec(oneLine(given)) ?? [];
  if (short !== '') {
    const form = short.toLocaleUpperCase('vi');
    const signer = who === '' && form === 'KT' ? `Phó ${head}` : who.replace(OF_BODY, '$1');
    // Only a deputy still signs in the name of the whole committee.
    return {
      authority: form === 'KT' ? authority : '',
      position: [`${form}. ${capital(head)}`, signer].filter((line) => line !== '').join('\n'),
    };
  }
  if (COMMITTEE.test(authority) && OF_ORGAN.test(given)) {
    // Whose director somebody is stands in no heading of the committee's.
    const position = DEPUTY.test(given) ? signatureOf('', given).position : given;
    return { authority: 'TL. Chủ tịch', position };
  }
  const position = given.includes('\n') ? given : given.replace(OF_BODY, '$1');
  const [, above] = DEPUTY.exec(position) ?? [];
  if (above !== undefined) return { authority, position: `KT. ${capital(above)}\n${position}` };
  const [, other] = /^phó\s+(.+)$/iu.exec(position) ?? [];
  return { authority, position: other === undefined ? position : `KT. ${capital(other)}\n${position}` };
}
