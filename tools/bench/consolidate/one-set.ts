/** One generated set of three tiers and two periods: summed and compared by the product, held against what was worked out apart. */
import { normalise, toText } from '../../../src/core/decimal';
import type { WorkbookSnapshot } from '../../../src/core/snapshot';
import type { Unit } from '../../../src/core/unit';
import {
  besideEarlier,
  compareWith,
  consolidate,
  examine,
  Gathering,
  partsOf,
  questionsOf,
  understandPlain,
  type Consolidation,
} from '../../../src/engine';
import { province, type Body, type Figures } from './bodies';
import { truthOf } from './expected';
import { Draw, exact } from './numbers';
import { HEAD, PERIODS, workbook, type Slip, type Style } from './sheets';

export interface SetReport {
  /** Cells compared with the calculation, slips put in, slips found. */
  cells: number;
  slips: number;
  found: number;
  /** Everything that is not as it should be. */
  readonly wrong: string[];
}

const TRIEU = 3;

/** A figure of the product in triệu đồng where it is money, as exact text. */
function inTrieu(value: { readonly text: string; readonly unit: Unit | null }): string {
  if (value.unit?.dimension !== 'money') return value.text;
  const [whole = '0', fraction = ''] = value.text.split('.');
  const power = value.unit.power - 6 + TRIEU;
  return exact(BigInt(whole + fraction.padEnd(power, '0').slice(0, power)), TRIEU);
}

interface Sent {
  readonly body: Body;
  readonly style: Style;
  readonly book: WorkbookSnapshot;
}

const fileOf = (body: Body): string => `${body.name.replace(/^UBND /, '').replaceAll(', ', ' - ')}.xlsx`;

function gathered(sent: readonly Sent[]): Gathering {
  const gathering = new Gathering();
  for (const { book } of sent) gathering.add(book, understandPlain([book], []));
  return gathering;
}

function send(body: Body, style: Style, slips: readonly Slip[] = []): Sent {
  return { body, style, book: workbook(fileOf(body), body.name, PERIODS.now, body.now, style, slips) };
}

const COLUMNS = 'ABCDEFG';
const cellOf = ({ sheet, line, column }: Pick<Slip, 'sheet' | 'line' | 'column'>): string =>
  `${sheet}!${COLUMNS.charAt(column)}${String(HEAD + line + 1)}`;

/** Values, parts and what is left out of one sum. */
function againstTruth(
  sum: Consolidation,
  sent: readonly Sent[],
  above: Body,
  without: ReadonlyMap<string, number>,
  report: SetReport,
): void {
  const truth = truthOf(
    above,
    sent.map(({ style }) => style),
    without,
  );
  const said = new Map(sum.cells.map((cell) => [cell.at ? `${cell.at.sheet}!${cell.at.cell}` : '', cell]));
  for (const [place, value] of truth) {
    const cell = said.get(place);
    report.cells += 1;
    const got = cell?.value ? inTrieu({ text: toText(normalise(cell.value)), unit: cell.unit }) : null;
    if (got !== value) report.wrong.push(`${above.name} ${place}: ${String(got)} instead of ${String(value)}`);
    if (!cell || (cell.how !== 'sum' && cell.how !== 'weighted')) continue;
    const parts = [...partsOf(cell)].filter(({ stands }) => stands !== 'blank').length;
    const expected = sent.length - (without.has(place) ? 1 : 0);
    if (parts !== expected)
      report.wrong.push(`${above.name} ${place}: ${String(parts)} parts instead of ${String(expected)}`);
    const lacking = cell.lacking.length;
    if (lacking !== (without.has(place) ? 1 : 0)) report.wrong.push(`${above.name} ${place}: lacks ${String(lacking)}`);
  }
  for (const place of said.keys())
    if (!truth.has(place)) report.wrong.push(`${above.name} ${place}: nobody expects it`);
  if (!sum.left.some(({ cell }) => /bình quân/.test(cell.heading)))
    report.wrong.push(`${above.name}: an income without weights was not said`);
  // A rate follows its operands, and here one of them may lack a unit: only the whole sum must be sound by itself.
  const { findings } = examine(understandPlain([sum.book], []));
  for (const { severity, check, code, at } of findings)
    if (severity === 'error' && without.size === 0)
      report.wrong.push(`${above.name}: the sum itself fails ${check}/${code} at ${at.sheet}!${at.cell}`);
}

type Kind = 'omitted' | 'doubled' | 'scale' | 'typed';

/** A slip in a figure of the upper body's own sheet: what stands there then, and the unit behind it. */
function upperSlip(draw: Draw, above: Body): { readonly slip: Slip; readonly kind: Kind; readonly unit: number } {
  const line = draw.whole(0, 1);
  const kind = draw.of<Kind>(['omitted', 'doubled', 'scale', 'typed']);
  const unit = draw.whole(0, above.children.length - 1);
  const whole = above.now.people[line]?.heads ?? 0n;
  const part = above.children[unit]?.now.people[line]?.heads ?? 0n;
  const value = { omitted: whole - part, doubled: whole + part, scale: whole * 10n, typed: whole + 7n }[kind];
  return { slip: { sheet: 'Dân số', line, column: 5, value: Number(value) }, kind, unit };
}

function ofTier(draw: Draw, above: Body, report: SetReport): void {
  const yieldsAlone = draw.chance(40);
  const styleOf = (): Style => ({ money: draw.of(['triệu đồng', 'tỷ đồng'] as const), yieldsAlone });
  // One unit of some leaves a stock blank: it is missing, not nothing.
  const gap = draw.chance(50) ? draw.whole(0, above.children.length - 1) : -1;
  const blank: Slip = { sheet: 'Dân số', line: 1, column: 3, value: '' };
  const sent = above.children.map((body, at) => send(body, styleOf(), at === gap ? [blank] : []));
  const gathering = gathered(sent);
  const questions = questionsOf(gathering);
  if (questions.length > 0) report.wrong.push(`${above.name}: asked ${JSON.stringify(questions)}`);
  const sum = consolidate(gathering, { file: 'tong-hop.xlsx', upper: above.name });
  againstTruth(sum, sent, above, gap < 0 ? new Map() : new Map([[cellOf(blank), gap]]), report);

  const clean = send(above, styleOf());
  const compare = (book: WorkbookSnapshot) => compareWith(sum, book, understandPlain([book], []));
  for (const { finding } of compare(clean.book).differences)
    report.wrong.push(`${above.name}: false difference at ${finding.at.sheet}!${finding.at.cell}`);
  const { slip, kind, unit } = upperSlip(draw, above);
  const { differences } = compare(send(above, clean.style, [slip]).book);
  report.slips += 1;
  const places = differences.map(({ finding }) => `${finding.at.sheet}!${finding.at.cell}`);
  if (places.length === 1 && places[0] === cellOf(slip)) report.found += 1;
  else report.wrong.push(`${above.name}: ${kind} at ${cellOf(slip)}, found ${JSON.stringify(places)}`);
  const [cause] = differences[0]?.finding.suspects ?? [];
  if (kind === 'scale' && cause?.cause !== 'scale-slip')
    report.wrong.push(`${above.name}: ${kind} taken for ${String(cause?.cause)}`);
  if ((kind === 'omitted' || kind === 'doubled') && differences[0]?.units[0] !== unit)
    report.wrong.push(
      `${above.name}: ${kind} unit ${String(unit)} not named first: ${JSON.stringify(differences[0]?.units)}`,
    );
}

/** Half of the half-year: what a quarter of the same year had. */
function quarterOf({ fees, crops, people }: Figures): Figures {
  const half = (value: bigint): bigint => (value / 2000n) * 1000n;
  return {
    fees: fees.map((fee) => fee && { ...fee, actual: half(fee.actual), prior: half(fee.prior) }),
    crops,
    people,
  };
}

/** What rounding can hide of an amount in triệu đồng that last year's sheet has as "4,45" tỷ đồng: half its last digit. */
function roundedAway(millions: number): number {
  let unit = 1;
  while (unit < 1000 && millions % (unit * 10) === 0) unit *= 10;
  return unit === 1 ? 0 : unit / 2;
}

const EARLIER = new Set(['prior-mismatch', 'plan-changed', 'cumulative-falls']);

function ofPeriods(draw: Draw, body: Body, report: SetReport): void {
  const style: Style = { money: 'triệu đồng', yieldsAlone: true };
  const money = draw.of(['triệu đồng', 'tỷ đồng'] as const);
  const then = workbook('nam-truoc.xlsx', body.name, PERIODS.then, body.then, { ...style, money });
  const quarter = workbook('quy-1.xlsx', body.name, 'QUÝ I NĂM 2025', quarterOf(body.now), style);
  const earlier = understandPlain([then, quarter], []);
  const told = (slips: readonly Slip[]): readonly string[] => {
    const reading = understandPlain([workbook('nay.xlsx', body.name, PERIODS.now, body.now, style, slips)], []);
    return examine(besideEarlier(reading, earlier)).findings.flatMap(({ code, at }) =>
      EARLIER.has(code) ? [`${code} ${at.sheet}!${at.cell}`] : [],
    );
  };
  for (const finding of told([])) report.wrong.push(`${body.name}: false ${finding}`);
  const line = body.now.fees.findIndex((fee) => fee !== null);
  const fee = body.now.fees[line];
  if (!fee) return;
  const prior = Number(fee.prior / 1000n);
  const beyond = money === 'tỷ đồng' ? roundedAway(prior) : 0;
  const slips: readonly (readonly [string, Slip])[] = [
    ['prior-mismatch', { sheet: 'Thu phí', line, column: 5, value: prior + beyond + draw.whole(1, 40) }],
    ['plan-changed', { sheet: 'Thu phí', line, column: 2, value: Number(fee.plan / 1000n) + draw.whole(1, 40) }],
    ['cumulative-falls', { sheet: 'Thu phí', line, column: 3, value: Number(fee.actual / 4000n) }],
  ];
  for (const [code, slip] of slips) {
    const found = told([slip]);
    report.slips += 1;
    if (found.length === 1 && found[0] === `${code} ${cellOf(slip)}`) report.found += 1;
    else report.wrong.push(`${body.name}: ${code} at ${cellOf(slip)}, found ${JSON.stringify(found)}`);
  }
}

/** Communes into districts, districts into the province; one commune beside its earlier workbooks. */
export function oneSet(seed: string): SetReport {
  const draw = new Draw(seed);
  const report: SetReport = { cells: 0, slips: 0, found: 0, wrong: [] };
  const top = province(draw);
  for (const district of top.children) ofTier(draw, district, report);
  ofTier(draw, top, report);
  const commune = draw.of(draw.of(top.children).children);
  ofPeriods(draw, commune, report);
  return report;
}
