/**
 * Which of a place's organs a name is of: its committee, its council, the Party's or the Front's committee. Letterheads name
 * council and committee together, which is the committee's.
 */
import { withKinds } from './sheet-owner';

export type Organ = 'committee' | 'council' | 'party' | 'front';

const BEGINNINGS: readonly (readonly [begins: RegExp, organ: Organ])[] = [
  [
    /^(?:ban thường trực )?(?:ubmttq|ủy ban (?:mttq|mặt trận)|uỷ ban (?:mttq|mặt trận)|mttq|mặt trận tổ quốc)/u,
    'front',
  ],
  [/^(?:ban chấp hành )?(?:đảng ủy|đảng uỷ|đảng bộ|huyện ủy|tỉnh ủy|thành ủy|thị ủy|quận ủy)(?!\p{L})/u, 'party'],
  [/^(?:thường trực )?(?:hđnd|hội đồng nhân dân)(?!\p{L})/u, 'council'],
  [/^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)(?!\p{L})/u, 'committee'],
];

const COMMITTEE = /(?<!\p{L})(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)(?!\p{L})/u;

/** null where the name says none of them. */
export function organOf(name: string): Organ | null {
  const text = withKinds(name);
  const found = BEGINNINGS.find(([begins]) => begins.test(text))?.[1] ?? null;
  return found !== null && COMMITTEE.test(text) ? 'committee' : found;
}

/** Whether two names of one place are of different organs of it. */
export function isOtherOrgan(a: string, b: string): boolean {
  const [here, there] = [organOf(a), organOf(b)];
  return here !== null && there !== null && here !== there;
}
