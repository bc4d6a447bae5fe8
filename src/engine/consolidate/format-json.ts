/** `consolidate --format json`: units, what is missing, every cell with its parts, and the differences in the shape of `check`. */
import type { Budget } from '../../core/budget';
import { normalise, toText, ZERO } from '../../core/decimal';
import type { Finding, Language } from '../../core/finding';
import { findingJson, skipJson } from '../formats/json';
import { jsonText, Rows } from '../formats/json-text';
import { describeFault } from '../../language';
import type { Comparison } from './compare';
import type { Gathering } from './gather';
import { describeQuestion } from './describe-question';
import type { Question } from './questions';
import { lackingOf, partsOf, tenfoldOf, type Consolidation, type SummedCell } from './result';
import { wholeUnits } from './whole-unit';
import { howText, lackText, leftText, tenfoldText, unaskedText } from './words';

interface Writing {
  readonly language: Language;
  readonly version: string;
  readonly budget: Budget;
}

const unitsJson = ({ units, books }: Pick<Consolidation, 'units' | 'books'>): object[] =>
  units.map(({ name, files }, at) => ({
    name,
    files,
    period: books.find(({ unit }) => unit === at)?.period?.id ?? null,
    broken: books.reduce((sum, { unit, broken }) => sum + (unit === at ? broken : 0), 0),
  }));

/** What has to be answered before anything is added. */
export function questionsJsonText(
  gathering: Gathering,
  questions: readonly Question[],
  { language, version, budget }: Writing,
): Generator<string> {
  const asked = questions.map((question) => ({ ...question, message: describeQuestion(question, language) }));
  return jsonText({ tool: { name: 'khopso', version }, units: unitsJson(gathering), questions: asked }, budget);
}

function cellJson(cell: SummedCell, sum: Consolidation, language: Language): object {
  const nameOf = (unit: number): string => sum.units[unit]?.name ?? '';
  const places = new Map(
    sum.cells.flatMap((other) =>
      other.table === cell.table && cell.operands.includes(other.key) ? [[other.key, other.at]] : [],
    ),
  );
  return {
    at: cell.at,
    label: cell.cell.label,
    column: cell.cell.heading,
    measure: cell.cell.measure,
    how: cell.how,
    method: howText(cell, language),
    value: cell.value === null ? null : toText(normalise(cell.value)),
    unit: cell.unit?.text ?? null,
    units: cell.units,
    operands: cell.operands.map((key) => places.get(key) ?? null),
    parts: [...partsOf(cell)].flatMap(({ unit, at, stands, measure }) =>
      stands === 'blank' || stands === 'unreadable'
        ? []
        : [
            {
              body: nameOf(unit),
              at,
              value: stands === 'none' ? null : toText(stands),
              ...(measure?.text === cell.unit?.text ? {} : { unit: measure?.text ?? null }),
            },
          ],
    ),
    lacking: lackingOf(cell).map(({ unit, why, at }) => ({
      body: nameOf(unit),
      at,
      code: why,
      reason: lackText(why, language),
    })),
  };
}

/** The whole, cell by cell: a province's parts are millions. */
export function consolidationJsonText(
  sum: Consolidation,
  comparison: Comparison | null,
  { language, version, budget }: Writing,
): Generator<string> {
  const units = new Map<Finding, readonly number[]>(
    (comparison?.differences ?? []).map(({ finding, units: likely }) => [finding, likely] as const),
  );
  const count = (severity: Finding['severity']): number =>
    (comparison?.findings ?? []).filter((finding) => finding.severity === severity).length;
  const nameOf = (unit: number): string => sum.units[unit]?.name ?? '';
  return jsonText(
    {
      tool: { name: 'khopso', version },
      inputs: sum.books.map(({ file, unit }) => {
        const { files = [], digests = [] } = sum.units[unit] ?? {};
        return { file, sha256: digests[files.indexOf(file)] ?? null };
      }),
      body: sum.upper,
      period: sum.period,
      units: unitsJson(sum),
      missing: sum.missing,
      owed: sum.owed,
      unknown: sum.unknown,
      lists: sum.lists,
      blank: sum.blank,
      copies: sum.copies,
      nothing: sum.nothing,
      lookAt: tenfoldOf(sum).map((each) => {
        const { file, sheet, unit: at } = each.table;
        return {
          ...{ body: nameOf(at), file, sheet, unit: each.unit, times: 10 ** Math.abs(each.power) },
          ...{ larger: each.power > 0, message: tenfoldText(each, language) },
        };
      }),
      unread: sum.unread.map(({ file, fault }) => ({ file, message: describeFault(fault, language) })),
      tables: sum.tables.map(({ sheet, units: having, without }) => ({
        sheet,
        units: having,
        without: without.map(nameOf),
      })),
      cells: Rows.of(
        () => sum.cells,
        (cell) => cellJson(cell, sum, language),
      ),
      left: sum.left.map(({ at, cell, why }) => ({
        at,
        label: cell.label,
        column: cell.heading,
        code: why,
        reason: leftText(why, language),
      })),
      findings: Rows.of(
        () => comparison?.findings ?? [],
        (finding) => ({ ...findingJson(finding, language), units: (units.get(finding) ?? []).map(nameOf) }),
      ),
      wholeUnits: (comparison ? wholeUnits(comparison) : []).map(({ sheet, cause, unit, differences }) => ({
        ...{ sheet, cause, body: nameOf(unit), cells: differences.map(({ finding }) => finding.at.cell) },
      })),
      skipped: Rows.of(
        () => comparison?.skipped ?? [],
        (skip) => skipJson(skip, language),
      ),
      unasked: (comparison?.unasked ?? []).map(({ at, label, why }) => ({
        at,
        label,
        code: why,
        reason: unaskedText(why, language),
      })),
      lackingLines: (comparison?.lacking ?? []).map(({ sheet, label, cell }) => ({
        ...{ sheet, label, column: cell.cell.heading },
        ...{ value: toText(cell.value ?? ZERO), unit: cell.unit?.text ?? null },
      })),
      lackingTables: comparison?.absent ?? [],
      blankCells: (comparison?.fills ?? []).map(({ at, cell, value }) => ({
        ...{ at, label: cell.cell.label, column: cell.cell.heading, value: toText(value) },
      })),
      summary: {
        units: sum.units.length,
        missing: sum.missing.length,
        cells: sum.cells.length,
        lacking: sum.cells.filter(({ lacking }) => lacking.length > 0).length,
        left: sum.left.length,
        asked: comparison?.asked ?? 0,
        agree: comparison?.agree ?? 0,
        errors: count('error'),
        warnings: count('warning'),
        notes: count('note'),
      },
    },
    budget,
  );
}
