/** The contract's JSON (CONTRACT 2): shapes that other programs rely on. Only ever added to. */
import type { Fact } from '../../core/fact';
import { toText } from '../../core/decimal';
import type { Finding, Language, Skip, Suspect } from '../../core/finding';
import type { Reading } from '../../core/reading';
import { describeSuspect } from '../../diagnosis';
import { describeFinding, describeSkip, type Examination } from '../examine';
import type { SettledExamination } from '../examine-books';
import { linesOf } from './proofs';
import { describeReason } from './reasons';

function suspectJson(suspect: Suspect, language: Language): object {
  const { at, cause, value, rank } = suspect;
  return { at, cause, value, rank, reason: describeSuspect(suspect, language) };
}

function findingJson(finding: Finding, language: Language): object {
  return {
    check: finding.check,
    code: finding.code,
    severity: finding.severity,
    at: finding.at,
    related: finding.related,
    data: finding.data,
    message: describeFinding(finding, language),
    suspects: (finding.suspects ?? []).map((suspect) => suspectJson(suspect, language)),
  };
}

function skipJson(skip: Skip, language: Language): object {
  return { check: skip.check, at: skip.at, reason: describeSkip(skip, language), code: skip.reason, data: skip.data };
}

function inputsJson(reading: Reading, language: Language): object[] {
  return reading.workbooks.map((book) => ({
    file: book.file,
    sha256: book.sha256,
    sheets: book.sheets.map((sheet) =>
      sheet.reason === null
        ? { name: sheet.name, form: sheet.form, facts: sheet.facts, relations: sheet.relations }
        : { name: sheet.name, form: null, reason: describeReason(sheet.reason, language) },
    ),
  }));
}

type Accepted = Partial<Pick<SettledExamination, 'waived' | 'reopened'>>;

function acceptedJson({ waived = [], reopened = [] }: Accepted, language: Language): object {
  const withWaiver = ({ finding, waiver }: SettledExamination['waived'][number]): object => ({
    ...findingJson(finding, language),
    waiver,
  });
  return {
    ...(waived.length === 0 ? {} : { waived: waived.map(withWaiver) }),
    ...(reopened.length === 0 ? {} : { reopened: reopened.map(withWaiver) }),
  };
}

/** `check --format json`. `version` is the program's own; accepted findings stand apart under `waived`, proofs when asked for. */
export function checkJson(
  reading: Reading,
  examination: Examination & Accepted,
  language: Language,
  version: string,
  options: { readonly proofs?: boolean } = {},
): object {
  return {
    tool: { name: 'khopso', version },
    inputs: inputsJson(reading, language),
    findings: examination.findings.map((finding) => findingJson(finding, language)),
    skipped: examination.skipped.map((skip) => skipJson(skip, language)),
    ...acceptedJson(examination, language),
    ...(options.proofs === true ? { proofs: linesOf(examination, language) } : {}),
    summary: examination.summary,
  };
}

/** One fact of `facts --format json`. */
function factJson(fact: Fact): object {
  return {
    id: fact.id,
    form: fact.form,
    line: fact.line,
    label: fact.label,
    measure: fact.measure,
    value: toText(fact.value),
    decimals: fact.decimals,
    unit: fact.unit?.text ?? null,
    at: fact.at,
    key: fact.key,
    standing: fact.standing,
    written: fact.written,
  };
}

/** `facts --format json`. */
export function factsJson(reading: Reading): object {
  return { facts: reading.facts.map(factJson) };
}
