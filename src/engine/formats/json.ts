/** The contract's JSON (CONTRACT 2): shapes that other programs rely on. Only ever added to. */
import type { Fact } from '../../core/fact';
import { toText } from '../../core/decimal';
import type { Finding, Language, Skip } from '../../core/finding';
import type { Reading } from '../../core/reading';
import { describeFinding, describeSkip, type Examination } from '../examine';
import { describeReason } from './reasons';

function findingJson(finding: Finding, language: Language): object {
  return {
    check: finding.check,
    code: finding.code,
    severity: finding.severity,
    at: finding.at,
    related: finding.related,
    data: finding.data,
    message: describeFinding(finding, language),
    suspects: (finding.suspects ?? []).map(({ at, cause, value, rank }) => ({ at, cause, value, rank })),
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

/** `check --format json`. `version` is the program's own. */
export function checkJson(reading: Reading, examination: Examination, language: Language, version: string): object {
  return {
    tool: { name: 'khopso', version },
    inputs: inputsJson(reading, language),
    findings: examination.findings.map((finding) => findingJson(finding, language)),
    skipped: examination.skipped.map((skip) => skipJson(skip, language)),
    summary: examination.summary,
  };
}

/** One fact of `facts --format json`. */
export function factJson(fact: Fact): object {
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
