/** A check's outcome as SARIF 2.1.0 (OASIS, errata 01): rules are "<check>/<code>", places are cells as logical locations. */
import type { Budget } from '../../core/budget';
import type { CellAddress } from '../../core/cell-address';
import { parseCellName } from '../../core/cell-address';
import type { Finding, Language, Severity, Suspect } from '../../core/finding';
import type { Reading } from '../../core/reading';
import { describeDecision, describeSuspect } from '../../diagnosis';
import { describeFinding, describeSkip } from '../describe';
import type { Examination } from '../examine';
import { causesOf, causeText, type GroupedCause } from './causes';
import { MOST_RELATED } from './json';
import { jsonText, materialised, Rows } from './json-text';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  note: 'note',
};

function uriOf(file: string): string {
  return encodeURIComponent(file);
}

/** A stretch of a document's paragraph as a region: the paragraph is its line. */
function textRegion({ inText }: CellAddress): object {
  if (!inText) return {};
  const { paragraph, start, end, text } = inText;
  return { region: { startLine: paragraph, startColumn: start + 1, endColumn: end + 1, snippet: { text } } };
}

/** A cell as a region (row and column of the sheet, from 1) and by its full name. */
function location(at: CellAddress, id?: number): object {
  const position = parseCellName(at.cell);
  return {
    ...(id === undefined ? {} : { id }),
    physicalLocation: {
      artifactLocation: { uri: uriOf(at.file) },
      ...(position ? { region: { startLine: position.row + 1, startColumn: position.column + 1 } } : textRegion(at)),
    },
    logicalLocations: [{ name: at.cell, fullyQualifiedName: `${at.file}/${at.sheet}/${at.cell}`, kind: 'element' }],
  };
}

function suspectMessage(suspect: Suspect, language: Language): object {
  return { ...location(suspect.at), message: { text: describeSuspect(suspect, language) } };
}

/** Cells of a cause, each with what it would hold. */
function causeLocations(cause: GroupedCause | undefined, language: Language): object[] {
  if (!cause?.found || cause.kind === 'undecided') return [];
  const text = causeText(cause, language);
  return cause.found.explanations.flatMap(({ cells }) => cells.map((at) => ({ ...location(at), message: { text } })));
}

function result(
  finding: Finding,
  language: Language,
  rules: ReadonlyMap<string, number>,
  cause: GroupedCause | undefined,
): object {
  const rule = `${finding.check}/${finding.code}`;
  const decision = cause ? causeText(cause, language) : describeDecision(finding, language);
  const message = describeFinding(finding, language);
  return {
    ruleId: rule,
    ruleIndex: rules.get(rule) ?? -1,
    level: LEVELS[finding.severity],
    message: { text: decision ? `${message} ${decision}` : message },
    locations: [location(finding.at)],
    relatedLocations: [
      ...causeLocations(cause, language),
      ...finding.related.slice(0, MOST_RELATED).map((at, index) => location(at, index)),
      ...(finding.suspects ?? []).map((suspect) => suspectMessage(suspect, language)),
    ],
    partialFingerprints: {
      'khopso/v1': [rule, finding.at.file, finding.at.sheet, finding.at.cell, finding.relation ?? ''].join('|'),
    },
    properties: {
      data: finding.data,
      ...(cause ? { cause: cause.id, causeKind: cause.kind } : {}),
      ...(finding.claim ? { relation: finding.claim } : {}),
    },
  };
}

function sarifParts(reading: Reading, examination: Examination, language: Language, version: string): object {
  const ids = [...new Set(examination.findings.map((finding) => `${finding.check}/${finding.code}`))].sort();
  const rules = new Map(ids.map((id, index) => [id, index]));
  const causes = new Map(
    causesOf(examination.findings).flatMap((cause) => cause.findings.map((finding) => [finding, cause] as const)),
  );
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'khopso',
            version,
            semanticVersion: version,
            language: language === 'vi' ? 'vi-VN' : 'en-US',
            rules: ids.map((id) => ({
              id,
              name: id.replace(/(^|[-/])(\w)/g, (_, _dash: string, letter: string) => letter.toUpperCase()),
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: reading.workbooks.map((book) => ({
          location: { uri: uriOf(book.file) },
          ...(book.sha256 === null ? {} : { hashes: { 'sha-256': book.sha256 } }),
        })),
        results: Rows.of(
          () => examination.findings,
          (finding) => result(finding, language, rules, causes.get(finding)),
        ),
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: Rows.of(
              () => examination.skipped,
              (skip) => ({
                level: 'none',
                message: { text: describeSkip(skip, language) },
                locations: [location(skip.at)],
                descriptor: { id: skip.check },
                properties: { code: skip.reason },
              }),
            ),
            properties: { cells: examination.summary.cells },
          },
        ],
      },
    ],
  };
}

/** `check --format sarif`. `version` is the program's own. */
export function checkSarif(reading: Reading, examination: Examination, language: Language, version: string): object {
  return materialised(sarifParts(reading, examination, language, version));
}

/** The same as text, made and handed out entry by entry. */
export function checkSarifText(
  reading: Reading,
  examination: Examination,
  language: Language,
  version: string,
  budget: Budget,
): Generator<string> {
  return jsonText(sarifParts(reading, examination, language, version), budget);
}
