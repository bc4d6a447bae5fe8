/** What is said where the server's own database can no longer be read: no program repairs it, a back-up does. */
import type { Language } from '../core/finding';

const SENTENCES: Readonly<Record<Language, string>> = {
  vi: 'Cơ sở dữ liệu của máy chủ đã hỏng, không đọc được; hãy dừng máy chủ và khôi phục từ bản sao lưu gần nhất (khopso data restore).',
  en: "The server's database is damaged and cannot be read; stop the server and restore the latest back-up (khopso data restore).",
};

/** null for any other file. */
export const damagedStore = (data: Readonly<Record<string, string>>, language: Language): string | null =>
  data['what'] === 'store' ? SENTENCES[language] : null;
