/** Whatever goes wrong as one shape, in the language of the person: what happened, what to do, where. Never a code or a trace. */
import type { Language } from '../../core/finding';
import type { ErrorAnswer } from '../../submission-api';
import { Refusal, STATUS_OF, type RefusalKind, type Said } from '../refusal';
import { problemView } from './views';

export interface Answered {
  readonly status: number;
  readonly body: ErrorAnswer;
}

/** What the web server itself refuses, by its status. */
const OF_STATUS: Readonly<Record<number, readonly [RefusalKind, Said]>> = {
  400: ['not-understood', { vi: 'Yêu cầu không đúng dạng.', en: 'The request is not understood.' }],
  404: ['not-found', { vi: 'Không có địa chỉ này.', en: 'There is no such address.' }],
  413: [
    'too-large',
    {
      vi: 'Tệp hoặc nội dung gửi lên quá lớn; hãy xóa vùng thừa, ảnh, trang tính không dùng rồi thử lại.',
      en: 'What was sent is too large; remove unused areas, pictures and sheets and try again.',
    },
  ],
  415: ['wrong-type', { vi: 'Dạng nội dung gửi lên không được nhận.', en: 'This type of content is not taken.' }],
};

const FAILED: Said = {
  vi: 'Máy chủ gặp lỗi nên chưa làm được; những gì đã nhận vẫn còn. Hãy thử lại, nếu vẫn lỗi thì báo người quản trị.',
  en: 'The server failed to do this; what it had taken is safe. Try again, and tell the administrator if it goes on.',
};

const NO_ROOM: Said = {
  vi: 'Ổ đĩa của máy chủ đã đầy nên chưa nhận được gì; những gì đã nhận vẫn còn. Hãy báo người quản trị dọn ổ đĩa rồi gửi lại.',
  en: "The server's disk is full, so nothing was taken; what it had taken is safe. Tell the administrator to make room and send it again.",
};
/** As the system, the embedded database and PostgreSQL say it. */
const FULL: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'SQLITE_FULL', '53100']);

const isFull = (error: unknown): boolean => FULL.has((error as { readonly code?: unknown } | null)?.code);

/** Whatever else the web server refuses of a request is the request's, never a failure. */
const ofStatus = (status: number): readonly [RefusalKind, Said] => {
  const known = OF_STATUS[status] ?? (status >= 400 && status < 500 ? OF_STATUS[400] : undefined);
  return known ?? ['failed', FAILED];
};

/** Whether the server is to blame: worth a line in its log. */
export const isFailure = (error: unknown): boolean =>
  !(error instanceof Refusal) && errorAnswer(error, 'en').status >= 500;

export function errorAnswer(error: unknown, language: Language): Answered {
  const known = error instanceof Refusal ? error : isFull(error) ? new Refusal('no-room', NO_ROOM) : null;
  const status = known ? STATUS_OF[known.kind] : Number((error as { statusCode?: unknown } | null)?.statusCode ?? 500);
  const [kind, said] = known ? [known.kind, known.said] : ofStatus(status);
  const problems = (known?.problems ?? []).map((problem) => problemView(problem, language));
  return { status: STATUS_OF[kind], body: { error: { kind, message: said[language], problems } } };
}
