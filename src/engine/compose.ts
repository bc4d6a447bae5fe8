/** Last step of the engine: facts to the report, by the profile of the body and the period. */
import { Fault } from '../core/fault';
import type { Finding } from '../core/finding';
import type { Reading } from '../core/reading';
import type { ReportDocument } from '../core/report-document';
import { composeReport, profiles } from '../profiles';
import type { Examination } from './examine';

export interface ComposeOptions {
  readonly profile?: string;
  readonly period?: string;
}

export interface Composed {
  readonly document: ReportDocument;
  /** What the report lacks: gaps marked in the text. */
  readonly findings: readonly Finding[];
}
