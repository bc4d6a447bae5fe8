/** The body's own name in a text ("xã Đông Hòa", "XÃ ĐÔNG HÒA") becomes names of its kind and place, so that another body's report says its own. */
import { bodyKind } from '../../language';
import type { Phrase } from './period-phrases';

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** Whose own the kind is without a name: "toàn xã", "HĐND xã"; "các xã", "mỗi xã" and "cấp xã" are any. */
const ITS_OWN =
  'toàn|ubnd|hđnd|[uủ][yỷ] ban nhân dân|hội đồng nhân dân|địa bàn|(?:ub)?mttq(?: việt nam)?|mặt trận tổ quốc(?: việt nam)?|đảng [uủ][yỷ]|đảng bộ|công an|ban chỉ huy quân sự|ngân sách|trạm y tế|của|trong';
/** What a body does stands behind its kind where a sentence begins with that: "Xã đã tổ chức". */
const DOES =
  'đã|có|còn|tổ chức|tiếp tục|chỉ đạo|thực hiện|hoàn thành|báo cáo|ban hành|triển khai|tập trung|phối hợp|được|không|chưa|đạt';
/** Another one's name, other kinds named with it ("UBND xã, phường"), another word ("xã hội"). */
const NOT_ITS_OWN =
  '(?!\\s+(?:\\p{Lu}|\\d|hội(?!\\p{L})|(?:và|hoặc)\\s+(?:các\\s+)?(?:xã|phường|đặc khu|thị trấn|tỉnh|thành phố|huyện)(?!\\p{L}))|\\s*[,/]\\s*(?:xã|phường|đặc khu|thị trấn|thành phố|tỉnh|huyện)(?!\\p{L}))';

function bareKinds(text: string, kind: string): readonly Phrase[] {
  const named = `(${escaped(kind)})(?!\\p{L})`;
  const patterns = [
    new RegExp(`(?<!\\p{L})(?:${ITS_OWN.replaceAll(' ', '\\s+')})\\s+${named}`, 'giu'),
    new RegExp(`(?<=^|[.;:!]\\s)${named}(?=\\s+(?:${DOES.replaceAll(' ', '\\s+')})(?!\\p{L}))`, 'giu'),
  ];
  const isAnothers = new RegExp(`^${NOT_ITS_OWN}`, 'u');
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Phrase[] => {
      const [whole, found = ''] = match;
      const end = match.index + whole.length;
      const rest = text.slice(end);
      const isUpper = found === found.toLocaleUpperCase('vi');
      // In capitals every word that follows begins as a name does.
      if (!isAnothers.test(isUpper ? rest.toLocaleLowerCase('vi') : rest)) return [];
      if (isUpper) return [{ start: end - found.length, end, template: found, framed: '{{ TEN.DIA_BAN }}' }];
      const isCapital = /^\p{Lu}/u.test(found);
      return [
        {
          start: end - found.length,
          end,
          template: `{{ ten.dia_ban${isCapital ? ' | viet_hoa' : ''} }}`,
          framed: `{{ ${isCapital ? 'Ten' : 'ten'}.dia_ban }}`,
        },
      ];
    }),
  );
}

/** @param body "UBND xã Đông Hòa"; a place without a name gives none. */
export function bodyPhrases(text: string, body: string): readonly Phrase[] {
  const { kind = null, place = '' } = bodyKind(body) ?? {};
  if (kind === null || place === '' || place === '…') return [];
  const named = namedPhrases(text, kind, place);
  const isOfName = ({ start, end }: Phrase): boolean => named.some((each) => start < each.end && each.start < end);
  return [...named, ...bareKinds(text, kind).filter((each) => !isOfName(each))];
}

function namedPhrases(text: string, kind: string, place: string): readonly Phrase[] {
  const pattern = new RegExp(`(?<!\\p{L})(${escaped(kind)})\\s+(${escaped(place)})(?![\\p{L}\\d])`, 'giu');
  return [...text.matchAll(pattern)].flatMap((match): Phrase[] => {
    const [found, first = '', second = ''] = match;
    // "xã Đông Hòa Thượng" is another.
    if (/^\s+\p{Lu}\p{Ll}/u.test(text.slice(match.index + found.length))) return [];
    const stretch = { start: match.index, end: match.index + found.length };
    const isUpper = first === first.toLocaleUpperCase('vi') && second === second.toLocaleUpperCase('vi');
    if (isUpper && /\p{Lu}{2}/u.test(first))
      return [{ ...stretch, template: found, framed: '{{ TEN.DIA_BAN }} {{ TEN.NOI }}' }];
    const isCapital = /^\p{Lu}/u.test(first);
    return [
      {
        ...stretch,
        template: `{{ ten.dia_ban${isCapital ? ' | viet_hoa' : ''} }} {{ ten.noi }}`,
        framed: `{{ ${isCapital ? 'Ten' : 'ten'}.dia_ban }} {{ ten.noi }}`,
      },
    ];
  });
}

/** A line of the frame or a heading with such phrases as the names that stand for them. */
export function framedText(text: string, phrases: readonly Phrase[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, framed } of [...phrases].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    out += text.slice(at, start) + framed;
    at = end;
  }
  return out + text.slice(at);
}
