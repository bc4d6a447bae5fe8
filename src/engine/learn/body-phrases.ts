/** The body's own name in a text ("xã Đông Hòa", "XÃ ĐÔNG HÒA") becomes names of its kind and place, so that another body's report says its own. */
import { bodyKind } from '../../language';
import type { Phrase } from './period-phrases';

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** @param body "UBND xã Đông Hòa"; a place without a name gives none. */
export function bodyPhrases(text: string, body: string): readonly Phrase[] {
  const { kind = null, place = '' } = bodyKind(body) ?? {};
  if (kind === null || place === '' || place === '…') return [];
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
