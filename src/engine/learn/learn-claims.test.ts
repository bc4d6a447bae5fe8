/**
 * What a report claims beyond its figures ("cả 04 trường đều", "chậm nhất", "chỉ bằng", "không có", "đã hoàn thành"): learnt once in several styles,
 * written again of other figures, each printed clause judged here by the figures alone. A clause with such a word that nothing here judges fails.
 */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { documentOf } from '../../../test/support/document-of';
import { typedSheet, type Typed } from '../../../test/support/typed-sheet';
import type { Reading } from '../../core/reading';
import { readable } from '../../narrative';
import { composeReport, readOwnReport } from '../../office';
import { chooseProfile } from '../choose-profile';
import { knownForms, understandPlain } from '../understand-plain';
import { learn, type Learning } from '.';

const SCHOOLS = ['Mầm non Hoa Sen', 'Tiểu học Kim Đồng', 'Tiểu học Lê Lợi', 'THCS Nguyễn Du'] as const;
const FIELDS = ['Tư pháp', 'Đất đai', 'Kinh doanh'] as const;
const PROJECTS = ['Cầu Đông', 'Kênh Tây', 'Chợ Nam'] as const;

interface Figures {
  /** Pupils, and whether it has reached the standard. */
  readonly schools: readonly (readonly [pupils: number, standard: number])[];
  readonly fields: readonly (readonly [received: number, late: number])[];
  readonly projects: readonly (readonly [plan: number, spent: number])[];
  readonly fever: readonly [now: number, prior: number];
  readonly measles: readonly [now: number, prior: number];
}

const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);
const column = (rows: readonly (readonly [number, number])[], at: 0 | 1): number[] => rows.map((row) => row[at]);
const two = (value: number): string => (value > 0 && value < 10 ? `0${String(value)}` : String(value));
const percent = (now: number, base: number): string => ((now * 100) / base).toFixed(1).replace('.', ',');

const forms = knownForms([]);
function readingOf({ schools, fields, projects, fever, measles }: Figures, year: number): Reading {
  const sheet = (name: string, rows: readonly (readonly Typed[])[]): ReturnType<typeof typedSheet> =>
    typedSheet({ name, rows: [['UBND XÃ HÒA BÌNH'], [name.toUpperCase()], [`NĂM ${String(year)}`], ...rows] });
  const sheets = [
    sheet('Trường học', [
      ['STT', 'Trường', 'Số học sinh', 'Trường chuẩn quốc gia'],
      ['', 'Tổng cộng', sum(column(schools, 0)), sum(column(schools, 1))],
      ...schools.map((row, at): Typed[] => [at + 1, SCHOOLS[at] ?? '', ...row]),
    ]),
    sheet('Hồ sơ', [
      ['STT', 'Lĩnh vực', 'Tiếp nhận', 'Quá hạn'],
      ['', 'Tổng số', sum(column(fields, 0)), sum(column(fields, 1))],
      ...fields.map((row, at): Typed[] => [at + 1, FIELDS[at] ?? '', ...row]),
    ]),
    sheet('Giải ngân', [
      ['STT', 'Dự án', 'Kế hoạch', 'Thực hiện'],
      ...projects.map((row, at): Typed[] => [at + 1, PROJECTS[at] ?? '', ...row]),
    ]),
    sheet('Dịch bệnh', [
      ['STT', 'Nội dung', 'ĐVT', 'Thực hiện', 'Cùng kỳ'],
      [1, 'Sốt xuất huyết', 'ca', ...fever],
      [2, 'Sởi', 'ca', ...measles],
    ]),
  ];
  return understandPlain([{ file: 'so.xlsx', sha256: null, sheets }], []);
}

/** The line that has the most (`order` 1) or the least alone; −1 where none has. */
function alone(values: readonly number[], order: 1 | -1): number {
  const [first, second] = [...values].sort((a, b) => (b - a) * order);
  return first === second ? -1 : values.indexOf(first ?? 0);
}

/** Texts that are true of the figures they are learnt from, each style with its own turns. */
const styles: readonly ((figures: Figures) => string)[] = [
  ({ schools, fields, fever, measles }) => {
    const [late, standard] = [column(fields, 1), sum(column(schools, 1))];
    const only = late.filter((each) => each > 0).length === 1 ? late.findIndex((each) => each > 0) : -1;
    const few = fever[0] < fever[1] && `, chỉ bằng ${percent(...fever)}% cùng kỳ`;
    return `# A. KẾT QUẢ
Toàn xã có 04 trường với ${String(sum(column(schools, 0)))} học sinh${standard === 4 ? '; cả 04 trường đều đạt chuẩn quốc gia' : ''}.
Quá hạn ${two(sum(late))} hồ sơ${only < 0 ? '' : `, đều thuộc lĩnh vực ${FIELDS[only] ?? ''}`}.
Bệnh sốt xuất huyết ghi nhận ${two(fever[0])} ca${few === false ? '' : few}${measles[0] === 0 ? '; không ghi nhận ca mắc sởi' : ''}.
# B. HẠN CHẾ
${fever[0] > fever[1] ? 'Bệnh sốt xuất huyết cao hơn cùng kỳ' : 'Công tác phối hợp của các ngành'}.`;
  },
  ({ fields, projects }) => {
    const rates = projects.map(([plan, spent]) => spent / plan);
    const [slow, most] = [alone(rates, -1), alone(column(fields, 0), 1)];
    const left = projects.every(([plan, spent]) => spent < plan);
    const [plan, spent] = projects[0] ?? [1, 0];
    const reached = spent >= plan ? 'đã hoàn thành' : 'mới đạt';
    return `# 1. Đầu tư
Dự án Cầu Đông ${reached} ${percent(spent, plan)}% kế hoạch với ${String(spent)} triệu đồng.
${slow < 0 ? '' : `Dự án ${PROJECTS[slow] ?? ''} giải ngân chậm nhất.`} ${left ? 'Các dự án đều chưa giải ngân hết kế hoạch.' : ''}
# 2. Hồ sơ
${most < 0 ? 'Hồ sơ được tiếp nhận.' : `Lĩnh vực ${FIELDS[most] ?? ''} dẫn đầu với ${String(fields[most]?.[0])} hồ sơ tiếp nhận.`} ${
      fields.every(([, late]) => late === 0) ? 'Tất cả hồ sơ đều đúng hạn, không có hồ sơ quá hạn.' : ''
    }`;
  },
  ({ schools, fever, measles }) => {
    const most = alone(column(schools, 0), 1);
    const up = Math.sign(fever[0] - fever[1]);
    const turn = up > 0 ? `tăng ${two(fever[0] - fever[1])} ca` : `giảm ${two(fever[1] - fever[0])} ca`;
    const isOnly = up > 0 && measles[0] <= measles[1];
    return `# I. Giáo dục
${most < 0 ? 'Học sinh đến trường.' : `Trường ${SCHOOLS[most] ?? ''} đông nhất với ${String(schools[most]?.[0])} học sinh.`}
# II. Y tế
Bệnh sốt xuất huyết ${two(fever[0])} ca${up === 0 ? '' : `, ${turn} so với cùng kỳ`}${isOnly ? ', là bệnh duy nhất tăng' : ''}.
${measles[0] > 0 ? `Bệnh sởi chỉ có ${two(measles[0])} ca.` : 'Toàn xã chưa phát hiện ca sởi nào.'}`;
  },
];

/** Words that no clause may have without a judge below. */
const CLAIMS =
  /(?<!\p{L})(?:đều|cả \d|tất cả|toàn bộ|chỉ|mới|duy nhất|không|chưa|hoàn thành|hết|\p{L}+ nhất|dẫn đầu|thứ hai|vượt|cao hơn|thấp hơn|tăng|giảm|chậm|bằng|đúng hạn|04 trường)(?!\p{L})/iu;
const digits = (text: string, pattern: RegExp): number =>
  Number((pattern.exec(text)?.[1] ?? 'NaN').replaceAll('.', '').replace(',', '.'));
const indexIn = (names: readonly string[], text: string): number => names.findIndex((name) => text.includes(name));

type Judge = readonly [said: RegExp, isTrue: (clause: string, figures: Figures) => boolean];
const judges: readonly Judge[] = [
  [/cả 04 trường đều/iu, (_, { schools }) => sum(column(schools, 1)) === SCHOOLS.length],
  [/^Toàn xã có 04 trường/u, (text, { schools }) => digits(text, /([\d.]+) học sinh/u) === sum(column(schools, 0))],
  [
    /đều thuộc lĩnh vực/u,
    (text, { fields }) => fields.every(([, late], at) => (at === indexIn(FIELDS, text) ? late > 0 : late === 0)),
  ],
  [/tất cả hồ sơ|không có hồ sơ quá hạn/iu, (_, { fields }) => sum(column(fields, 1)) === 0],
  [/(?:không ghi nhận|chưa phát hiện) ca/iu, (_, { measles }) => measles[0] === 0],
  [/(?:phát hiện|ghi nhận) \d+ ca (?:mắc )?sởi/u, (text, { measles }) => digits(text, /(\d+) ca/u) === measles[0]],
  [/chỉ bằng/u, (_, { fever }) => fever[0] < fever[1]],
  [/(?<!chỉ )bằng [\d,.]+% cùng kỳ/u, (_, { fever }) => fever[0] >= fever[1]],
  [/đã hoàn thành/u, (_, { projects }) => (projects[0]?.[1] ?? 0) >= (projects[0]?.[0] ?? 0)],
  [/mới đạt/u, (_, { projects }) => (projects[0]?.[1] ?? 0) < (projects[0]?.[0] ?? 0)],
  [
    /chậm nhất/u,
    (text, { projects }) =>
      alone(
        projects.map(([plan, spent]) => spent / plan),
        -1,
      ) === indexIn(PROJECTS, text),
  ],
  [/đều chưa giải ngân hết/u, (_, { projects }) => projects.every(([plan, spent]) => spent < plan)],
  [/dẫn đầu/u, (text, { fields }) => alone(column(fields, 0), 1) === indexIn(FIELDS, text)],
  [/đông nhất/u, (text, { schools }) => alone(column(schools, 0), 1) === indexIn(SCHOOLS, text)],
  [/duy nhất tăng/u, ({}, { fever, measles }) => fever[0] > fever[1] && measles[0] <= measles[1]],
  [/tăng \d+ ca/u, (text, { fever }) => fever[0] - fever[1] === digits(text, /tăng (\d+) ca/u)],
  [/giảm \d+ ca/u, (text, { fever }) => fever[1] - fever[0] === digits(text, /giảm (\d+) ca/u)],
  [/không thay đổi/u, (_, { fever }) => fever[0] === fever[1]],
  [/cao hơn cùng kỳ/u, (_, { fever }) => fever[0] > fever[1]],
];

/** The clauses of a text that the figures contradict, or that nothing judges. */
function untrue(texts: readonly string[], figures: Figures): string[] {
  const clauses = texts.flatMap((text) =>
    text.split(/(?<=[.;])\s+|,\s+(?=đều|không|là)/u).map((clause) => [clause, text]),
  );
  return clauses.flatMap(([clause = '', text = '']) => {
    if (!CLAIMS.test(clause) || /\[(?:chưa có|không)/u.test(clause)) return [];
    const of = judges.filter(([said]) => said.test(clause));
    return of.length > 0 && of.every(([, isTrue]) => isTrue(clause, figures)) ? [] : [`${clause} | ${text}`];
  });
}

function learnt(figures: Figures, style: (figures: Figures) => string): Learning {
  const reading = readingOf(figures, 2025);
  const text = `# BÁO CÁO\n# Tình hình kinh tế - xã hội năm 2025\n${style(figures)}`;
  return learn({ document: documentOf(text), reading, forms, profile: chooseProfile(reading, undefined) });
}

function written({ files }: Learning, figures: Figures): string[] {
  const reading = readingOf(figures, 2026);
  const { report } = readOwnReport(files, forms);
  const { document } = composeReport(reading, chooseProfile(reading, undefined), { own: report });
  return document.blocks.flatMap((block) => (block.type === 'paragraph' ? [readable(block.content)] : []));
}

const few = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 6 }));
const many = fc.oneof(fc.integer({ min: 210, max: 240 }), fc.integer({ min: 300, max: 990 }));
const figuresOf = fc.record<Figures>({
  schools: fc.tuple(...SCHOOLS.map(() => fc.tuple(many, fc.oneof(fc.constant(1), fc.integer({ min: 0, max: 1 }))))),
  fields: fc.tuple(...FIELDS.map(() => fc.tuple(many, fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, few)))),
  projects: fc.tuple(...PROJECTS.map(() => fc.tuple(fc.constantFrom(400, 500), fc.integer({ min: 390, max: 500 })))),
  fever: fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 40 })),
  measles: fc.tuple(few, few),
});

describe('engine/learn: claims', () => {
  it('prints none that the new figures do not bear out, whatever it was learnt from', () => {
    let printed = 0;
    fc.assert(
      fc.property(figuresOf, figuresOf, fc.constantFrom(...styles), (first, then, style) => {
        const learning = learnt(first, style);
        assert.ok(learning.words.again > learning.words.words * 0.9);
        for (const figures of [
          then,
          { ...then, fever: [0, 5], measles: [0, 0] },
          { ...first, fever: then.fever },
        ] as const) {
          const texts = written(learning, figures);
          assert.deepEqual(untrue(texts, figures), []);
          printed += texts.join(' ').split(' ').length;
        }
      }),
      { numRuns: 14, seed: 1410 },
    );
    // Silence would be true as well.
    assert.ok(printed > 14 * 3 * 12, String(printed));
  });
});
