/** The report before it is written: composed by the engine, framed by the clerk's own variables. */
import type { Language } from '../../core/finding';
import type { Reading } from '../../core/reading';
import type { ReportDocument } from '../../core/report-document';
import type { Variables } from './report-variables';
import {
  compose,
  profiles,
  withWaived,
  type Composition,
  type ReadTemplates,
  type SettledExamination,
} from '../../engine';

export interface OfferedProfile {
  readonly id: string;
  readonly title: string;
}

export function offeredProfiles(language: Language): readonly OfferedProfile[] {
  return profiles.map((profile) => ({ id: profile.id, title: profile.title[language] }));
}

/** Composes for a profile and period (the engine's own choice where null) in the office's own wording. Throws a Fault (unknown-profile, …). */
export function composeWith(
  reading: Reading,
  examination: SettledExamination,
  profile: string | null,
  period: string | null,
  { templates }: Pick<ReadTemplates, 'templates'>,
): Composition {
  const settled = withWaived(examination);
  return compose(reading, settled, {
    isWaived: settled.isWaived,
    waiverOf: settled.waiverOf,
    templates,
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
