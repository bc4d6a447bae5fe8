/** What is put before or in place of a paragraph's last stop: a footnote's mark, a reference to an annex, "./.". */
import type { Block, FootnoteInline, Inline } from '../core/report-document';

/** The footnote's mark stands before the paragraph's last stop, as in every passage. */
export function withNote(pieces: readonly Inline[], note: FootnoteInline['content']): readonly Inline[] {
  const last = pieces[pieces.length - 1];
  if (note.length === 0) return pieces;
  const footnote: FootnoteInline = { type: 'footnote', content: note };
  if (last?.type !== 'text') return [...pieces, footnote];
  const [, head = last.text, stop = ''] = /^(.*?)([.;:]?)$/s.exec(last.text) ?? [];
  const ending = stop === '' ? [] : [{ type: 'text', text: stop } as const];
  return [...pieces.slice(0, -1), { type: 'text', text: head }, footnote, ...ending];
}

/** "… (chi tiết tại Phụ lục II)." */
export function withAnnex(pieces: readonly Inline[], annex: string): readonly Inline[] {
  const last = pieces[pieces.length - 1];
  const reference = ` (chi tiết tại ${annex})`;
  if (last?.type !== 'text') return [...pieces, { type: 'text', text: reference }];
  const [, head = last.text, stop = ''] = /^(.*?)([.;:]?)$/s.exec(last.text) ?? [];
  return [...pieces.slice(0, -1), { ...last, text: `${head}${reference}${stop}` }];
}

/** "./." behind the last sentence; a block that ends in none stays as it is. */
export function closed(block: Block): Block {
  const end = block.type === 'paragraph' ? block.content.at(-1) : undefined;
  if (block.type !== 'paragraph' || end?.type !== 'text' || !/(?<!\.\/|\.)\.\s*$/u.test(end.text)) return block;
  const text = `${end.text.trimEnd().slice(0, -1)}./.`;
  return { ...block, content: [...block.content.slice(0, -1), { ...end, text }] };
}
