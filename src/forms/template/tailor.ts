/** A form as one body is given it: its own kind's words, only its tier's lines and columns, its tier's form number. */
import type { FormDefinition } from '../../core/form';
import { bodyKind, parsePeriod, type NamedBody } from '../../language';
import { CIRCULAR_OF_2026 } from '../budget-columns';
import { named, unnamed } from '../of-body';
import type { TemplateIdentity } from './workbook';

/** Numbers of the disclosure forms by tier (TT 343/2016/TT-BTC, Điều 11); elsewhere the form's first number is printed. */
const NUMBERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'budget-balance': { province: '59/CK-NSNN', commune: '113/CK TC-NSNN' },
  'budget-revenue': { province: '60/CK-NSNN', commune: '114/CK TC-NSNN' },
  'budget-expenditure': { province: '61/CK-NSNN', commune: '115/CK TC-NSNN' },
};

/**
 * From the budget year 2026 on (TT 26/2026/TT-BTC, Điều 25, 26 and 38): provinces publish the balance, revenue and spending of 03, 06, 09
 * months and the year by forms 54 to 56 of Phụ lục I; a commune's forms are set by its province and have no number of the circular's.
 */
const NUMBERS_OF_2026: typeof NUMBERS = {
  'budget-balance': { province: `54${CIRCULAR_OF_2026}` },
  'budget-revenue': { province: `55${CIRCULAR_OF_2026}` },
  'budget-expenditure': { province: `56${CIRCULAR_OF_2026}` },
};
const FIRST_YEAR = 2026;

/** The budget year that the identity's period lies in; null where it says none. */
function yearOf(identity: TemplateIdentity): number | null {
  const year = /^\d{4}/.exec(parsePeriod(identity['period'] ?? '')?.id ?? '')?.[0];
  return year === undefined ? null : Number(year);
}

/** Numbers to know the form by, the one that is printed first; none where its body's is not ours to say. */
function numbersOf(form: FormDefinition, body: NamedBody | null, identity: TemplateIdentity): readonly string[] {
  const numbers = form.recognise.numbers;
  const year = yearOf(identity);
  const level = levelOf(body);
  const isOfToday = form.id in NUMBERS_OF_2026 && year !== null && year >= FIRST_YEAR && level !== '';
  const number = (isOfToday ? NUMBERS_OF_2026 : NUMBERS)[form.id]?.[level];
  if (isOfToday && number === undefined) return [];
  return number === undefined ? numbers : [number, ...numbers.filter((each) => each !== number)];
}

/** The body that the identity names, by its name or else by its tier; a department's place is its committee's. null where it names none. */
export function bodyOfIdentity(identity: TemplateIdentity): NamedBody | null {
  const body = bodyKind(identity['body']) ?? bodyKind(identity['tier']);
  if (body?.tier !== 'department' || body.kind !== null) return body;
  const parent = bodyKind(identity['parent-body']);
  return parent?.kind ? { ...body, kind: parent.kind, place: parent.place } : body;
}

export function tailored(form: FormDefinition, body: NamedBody | null, identity: TemplateIdentity): FormDefinition {
  // A commune's own departments have no communes below them either.
  const tier = isOfCommune(body) ? 'commune' : body?.tier;
  const isLeftOut = (printedFor: readonly string[] | undefined): boolean =>
    tier !== undefined && printedFor !== undefined && !printedFor.includes(tier);
  return {
    ...form,
    recognise: { ...form.recognise, numbers: numbersOf(form, body, identity) },
    columns: form.columns.map((column) => (isLeftOut(column.printedFor) ? { ...column, printed: false } : column)),
    lines: form.lines.map((line) => ({
      ...line,
      label: line.ofBody === undefined ? line.label : labelOf(line.ofBody, body),
      ...(isLeftOut(line.printedFor) ? { printed: false } : {}),
    })),
  };
}

/** The tier whose budget the body's sheets are of: a department's is its place's. */
function levelOf(body: NamedBody | null): string {
  if (body?.tier !== 'department') return body?.tier ?? '';
  // Only provinces have departments that are called "Sở".
  if (body.kind === 'tỉnh' || body.kind === 'thành phố' || /^sở(?!\p{L})/iu.test(body.department ?? ''))
    return 'province';
  return body.kind === 'xã' || body.kind === 'phường' || body.kind === 'đặc khu' ? 'commune' : '';
}

/** Whether it is a commune, a ward or a special zone, or a department of one. */
export const isOfCommune = (body: NamedBody | null): boolean => levelOf(body) === 'commune';

/** A department is called by its own name, by no kind of place, and is no committee. */
function labelOf(pattern: string, body: NamedBody | null): string {
  if (body?.tier === 'department') {
    const bare = pattern.replace(/^UBND \{cấp\}\s*/u, '');
    return bare === '' ? (body.department ?? 'Cơ quan báo cáo') : unnamed(bare);
  }
  return body?.kind ? named(pattern, body.kind) : unnamed(pattern);
}
