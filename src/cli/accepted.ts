/** The two options that say yes to workbooks of another body or period, and the refusal without them (CONTRACT 6). */
import type { Language } from '../core/finding';
import type { Reading } from '../core/reading';
import { describeStranger, strangersOf, type Accepted } from '../engine';
import type { Io } from './io';

export interface AcceptOptions {
  readonly acceptOtherBody?: boolean;
  readonly acceptOtherPeriod?: boolean;
}

/** The options as the engine takes them. */
export function acceptedBy(options: AcceptOptions): Accepted {
  return { otherBody: options.acceptOtherBody, otherPeriod: options.acceptOtherPeriod };
}

const REFUSAL: Readonly<Record<Language, string>> = {
  vi: 'Chưa ghi báo cáo vì có sổ của cơ quan khác hoặc kỳ khác.\n',
  en: 'The report was not written because workbooks are of another body or period.\n',
};

/** Names every workbook of another body or period that was not said yes to; true where there is any. */
export function refusesStrangers(
  reading: Reading,
  wanted: { readonly body?: string | undefined; readonly period?: string | undefined },
  options: AcceptOptions & { readonly lang: Language },
  io: Io,
): boolean {
  const strangers = strangersOf(reading, wanted, acceptedBy(options));
  for (const stranger of strangers) io.error(`${describeStranger(stranger, options.lang)}\n`);
  if (strangers.length > 0) io.error(REFUSAL[options.lang]);
  return strangers.length > 0;
}
