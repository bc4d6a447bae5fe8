/** The report before it is written: composed by the engine, framed by the clerk's own variables. */
import type { Finding, Language } from '../../core/finding';
import type { Reading } from '../../core/reading';
import type { ReportDocument } from '../../core/report-document';
import { compose, profiles, type Composition, type Examination } from '../../engine';

/** What the clerk typed; absent where the workbook's own value stands. */
export interface Variables {
  readonly number?: string;
  /** ISO date, "" for blanks to be filled in by hand. */
  readonly date?: string;
  readonly place?: string;
  readonly position?: string;
  readonly signer?: string;
}

export interface OfferedProfile {
  readonly id: string;
  readonly title: string;
}

export function offeredProfiles(language: Language): readonly OfferedProfile[] {
  return profiles.map((profile) => ({ id: profile.id, title: profile.title[language] }));
}

/** Composes for a profile and period; the engine's own choice where null. Throws a Fault (unknown-profile, …). */
export function composeWith(reading: Reading, examination: Examination, profile: string | null, period: string | null, isWaived: (finding: Finding) => boolean): Composition {
  return compose(reading, examination, {
    isWaived,
    ...(profile === null ? {} : { profile }),
    ...(period === null ? {} : { period }),
  });
}

/** The same document with the clerk's variables in its frame. */
export function framed(document: ReportDocument, variables: Variables): ReportDocument {
  const { frame } = document;
  return {
    ...document,
    frame: {
      ...frame,
      number: variables.number ?? frame.number,
      date: variables.date === undefined ? frame.date : variables.date === '' ? null : variables.date,
      place: variables.place ?? frame.place,
      signature: {
        ...frame.signature,
        position: variables.position ?? frame.signature.position,
        name: variables.signer ?? frame.signature.name,
      },
    },
  };
}

/** A file name for the report: its kind and period, dated ("bao-cao-2021-H1.docx" in the reader's words). */
export function reportFileName(document: ReportDocument): string {
  return `Báo cáo ${document.period}.docx`;
}
