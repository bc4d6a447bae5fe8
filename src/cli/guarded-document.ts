/** Says that a Word document was guarded against changes, which it still is after an update. */
import type { Language } from '../core/finding';
import type { documentGuards } from '../hosts/docx-file';
import type { Io } from './io';

const WORDS: Readonly<Record<Language, { readonly restricted: string; readonly readOnly: string }>> = {
  vi: {
    restricted: 'Văn bản đang bị hạn chế chỉnh sửa: số và lời vẫn được cập nhật, sự bảo vệ giữ nguyên.\n',
    readOnly:
      'Văn bản được đặt chỉ đọc (mật khẩu sửa, hoặc nên mở để đọc): bản ghi ra vẫn được cập nhật và vẫn đặt như vậy.\n',
  },
  en: {
    restricted:
      "The document's editing is restricted: figures and words are updated all the same, the protection stays.\n",
    readOnly: 'The document is to be opened as read-only: what is written is updated all the same, and stays so.\n',
  },
};

export function sayDocumentGuards(guards: ReturnType<typeof documentGuards>, language: Language, io: Io): void {
  if (guards.restricted) io.error(WORDS[language].restricted);
  if (guards.readOnly) io.error(WORDS[language].readOnly);
}
