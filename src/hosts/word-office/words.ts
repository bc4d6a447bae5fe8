/** Words of the open document: shown, commented on, written over. */
import { Fault } from '../../core/fault';
import type { DocumentWords, WordsHost } from '../../core/host';
import type { Abilities } from './abilities';
import { findWords } from './find-words';
import type { WordSession } from './office-api';

export function wordsHost(session: WordSession, abilities: Abilities): WordsHost {
  const onWords = (words: DocumentWords, act: (range: Word.Range) => void): Promise<boolean> =>
    session.run(async (context) => {
      const range = await findWords(context, abilities, words);
      if (!range) return false;
      act(range);
      await context.sync();
      return true;
    });
  return {
    show: (words) =>
      onWords(words, (range) => {
        range.select();
      }),
    comment(words, text) {
      if (!abilities.comments) throw new Fault('not-supported', { reason: 'api', needs: 'WordApi 1.4' });
      return onWords(words, (range) => {
        range.insertComment(text);
      });
    },
    replace: (words, text) =>
      onWords(words, (range) => {
        range.insertText(text, 'Replace');
      }),
  };
}
