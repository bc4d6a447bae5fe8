/** What the server refuses, in words for the person who asked: never a bare code, and never without saying what to do. */
import type { Language, Said } from '../core/finding';
import { ROLE_NAMES } from './people/role-names';
import type { Role } from './store';

export type { Said };

/** One thing that stands in the way, with its cell where it has one. */
export interface Problem {
  readonly said: Said;
  readonly sheet?: string;
  readonly cell?: string;
}

/** Kinds are for programs; each is one HTTP status. */
export const STATUS_OF = {
  'not-understood': 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'wrong-type': 415,
  blocked: 422,
  'too-many': 429,
  failed: 500,
  busy: 503,
  'no-room': 507,
} as const;
export type RefusalKind = keyof typeof STATUS_OF;

export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    readonly said: Said,
    readonly problems: readonly Problem[] = [],
  ) {
    super(said.en);
    this.name = 'Refusal';
  }
}

/** Whoever may not see a thing is not told whether it is there. */
export const notFound = (): Refusal =>
  new Refusal('not-found', {
    vi: 'Không có mục này, hoặc bạn không có quyền xem.',
    en: 'There is no such thing, or you may not see it.',
  });

/** Says whose it is to do: nobody is sent to themselves. */
export function notAllowed(who: readonly Role[], role: Role): Refusal {
  const of = (language: Language): string => who.map((each) => ROLE_NAMES[language][each]).join(', ');
  return new Refusal('not-allowed', {
    vi: `Việc này dành cho: ${of('vi')}; bạn đang đăng nhập với vai ${ROLE_NAMES.vi[role]}.`,
    en: `This is for: ${of('en')}; you are signed in as ${ROLE_NAMES.en[role]}.`,
  });
}
