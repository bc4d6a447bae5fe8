/** What a Word document has too much of to be read, in words. */
import type { Fault } from '../core/fault';

type Data = Fault['data'];
type Sentences = Readonly<Record<string, (limit: string) => string>>;

const VI: Sentences = {
  paragraph: (limit) => `Một đoạn văn dài quá ${limit} ký tự nên tệp không được đọc; hãy tách đoạn ấy bằng Word.`,
  controls: () =>
    'Một đoạn văn có quá nhiều ô điều khiển nên tệp không được đọc; hãy xóa các ô điều khiển lặp lại bằng Word.',
  numbers: (limit) => `Lời văn có quá ${limit} con số nên tệp không được đọc; hãy tách tệp bằng Word.`,
};

const EN: Sentences = {
  paragraph: (limit) => `A paragraph has more than ${limit} characters, so the file is not read; split it in Word.`,
  controls: () =>
    'A paragraph has too many content controls, so the file is not read; delete the repeated ones in Word.',
  numbers: (limit) => `The text has more than ${limit} numbers, so the file is not read; split it in Word.`,
};

/** undefined for what is too large in any file. */
export function tooMuchText(data: Data, language: 'vi' | 'en'): string | undefined {
  const sentences = language === 'vi' ? VI : EN;
  return sentences[data['what'] ?? '']?.(data['limit'] ?? '');
}
