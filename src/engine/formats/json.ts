/** The contract's JSON (CONTRACT 2 and 4): shapes that other programs rely on. Only ever added to. */
import type { Budget } from '../../core/budget';
import type { CellAddress } from '../../core/cell-address';
import { rangeName, rangesOf } from '../../core/cell-ranges';
import type { Fact } from '../../core/fact';
import { toText } from '../../core/decimal';
import type { Finding, Language, Proof, Suspect } from '../../core/finding';
import type { Reading } from '../../core/reading';
import type { Support } from '../../core/relation';
import type { RelationClaim } from '../../core/relation-claim';
import { describeSuspect } from '../../diagnosis';
import { describeFinding, describeSkip, isCoverage, type AnySkip } from '../describe';
import type { Examination } from '../examine';
import type { SettledExamination } from '../settled';
import { describeProof } from '../proofs';
import { causeJson, causesOf } from './causes';
import { contextOf } from './context';
import { jsonText, materialised, Rows } from './json-text';
import { placesOf, withPlaces } from './places';
import { describeReason } from './reasons';

/** Cells that a finding names one by one; all of them stand in its ranges. */
export const MOST_RELATED = 1000;

function suspectJson(suspect: Suspect, language: Language): object {
  const { at, cause, value, rank } = suspect;
  return { at, cause, value, rank, reason: describeSuspect(suspect, language) };
}

/** What a relation says of itself; alone, it is its family's only instance. */
function relationJson(claim: RelationClaim | undefined, alone: Support): object {
  if (!claim) return {};
  const { kind, source, exhaustive, support, whole, parts } = claim;
  return { relation: { kind, source, exhaustive, support: support ?? alone, whole, parts } };
}

function relatedJson(related: readonly CellAddress[]): object {
  return {
    related: related.slice(0, MOST_RELATED),
    relatedRanges: rangesOf(related).map(({ file, sheet, range }) => ({ file, sheet, range: rangeName(range) })),
    relatedCount: related.length,
  };
}

export function findingJson(finding: Finding, language: Language, cause?: string): object {
  return {
    ...(cause === undefined ? {} : { cause }),
    check: finding.check,
    code: finding.code,
    severity: finding.severity,
    at: finding.at,
    ...relatedJson(finding.related),
    ...relationJson(finding.claim, { holds: 0, asked: 1 }),
    data: finding.data,
    message: describeFinding(finding, language),
    suspects: (finding.suspects ?? []).map((suspect) => suspectJson(suspect, language)),
  };
}

export function skipJson(skip: AnySkip, language: Language): object {
  const { check, at, reason: code, data } = skip;
  const ranged = isCoverage(skip) ? { range: skip.data.range, count: Number(skip.data.cells) } : {};
  const relation = relationJson(skip.claim, { holds: 0, asked: 0 });
  return { check, at, reason: describeSkip(skip, language), code, ...ranged, ...relation, data };
}

const STATUS = { exact: 'exact', rounding: 'rounded' } as const satisfies Record<Proof['test'], string>;

function proofJson(proof: Proof, language: Language): object {
  const { check, at, test, claim } = proof;
  const text = describeProof(proof, language);
  return { check, at, status: STATUS[test], text, ...relationJson(claim, { holds: 1, asked: 1 }) };
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

function acceptedJson({ waived = [], reopened = [] }: Accepted, reading: Reading, language: Language): object {
  const withWaiver = ({ finding, waiver }: SettledExamination['waived'][number]): object => ({
    ...findingJson(finding, language),
    ...contextOf(reading, finding),
    waiver,
  });
  return {
    ...(waived.length === 0 ? {} : { waived: waived.map(withWaiver) }),
    ...(reopened.length === 0 ? {} : { reopened: reopened.map(withWaiver) }),
  };
}

function checkParts(
  reading: Reading,
  examination: Examination & Accepted,
  language: Language,
  version: string,
  options: { readonly proofs?: boolean },
): object {
  const causes = causesOf(examination.findings);
  const causeIds = new Map<Finding, string>(
    causes.flatMap(({ id, findings }) => findings.map((finding) => [finding, id] as const)),
  );
  return {
    tool: { name: 'khopso', version },
    inputs: inputsJson(reading, language),
    findings: Rows.of(
      () => examination.findings,
      (finding) => ({ ...findingJson(finding, language, causeIds.get(finding)), ...contextOf(reading, finding) }),
    ),
    causes: causes.map((cause) => causeJson(cause, language)),
    skipped: Rows.of(
      () => examination.skipped,
      (skip) => skipJson(skip, language),
    ),
    ...acceptedJson(examination, reading, language),
    ...(options.proofs === true
      ? {
          proofs: Rows.of(
            () => examination.proofs,
            (proof) => proofJson(proof, language),
          ),
        }
      : {}),
    summary: examination.summary,
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
  return withPlaces(reading, materialised(checkParts(reading, examination, language, version, options)));
}

/** Entries that one finding or skip names; those of proofs are known before any is made. */
function listedIn(entry: {
  readonly status?: string;
  readonly relation?: { readonly parts: readonly unknown[] };
}): number {
  return entry.status === undefined ? 1 + (entry.relation?.parts.length ?? 0) : 0;
}

/** The same as text, made and handed out entry by entry. */
export function checkJsonText(
  reading: Reading,
  examination: Examination & Accepted,
  language: Language,
  version: string,
  options: { readonly proofs?: boolean; readonly budget: Budget },
): Generator<string> {
  const { proofs = false, budget } = options;
  const parts = checkParts(reading, examination, language, version, { proofs });
  const shaped = placesOf(reading);
  if (proofs) for (const relation of reading.relations) budget.list(1 + relation.parts.length);
  return jsonText(parts, budget, (entry) => {
    budget.list(listedIn(entry));
    return shaped(entry);
  });
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
  return withPlaces(reading, { facts: reading.facts.filter(({ measure }) => measure !== 'derived').map(factJson) });
}

/** The same as text, fact by fact. */
export function factsJsonText(reading: Reading, budget: Budget): Generator<string> {
  return jsonText({ facts: Rows.of(() => reading.facts, factJson) }, budget, placesOf(reading));
}
