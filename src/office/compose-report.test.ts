import { strict as assert } from 'node:assert';
import { askedBudget } from '../../test/support/asked-budget';
import { narrativeReading } from '../../test/support/narrative-reading';
import { seedFacts } from '../../test/support/seed-facts';
import { Fault } from '../core/fault';
import type { Finding } from '../core/finding';
import type { Reading } from '../core/reading';
import { readTemplates, wordNames } from '../narrative';
import { reportWords } from './compose-report';
import { composeReport, periodOf, previewPassage, profiles, spanOf, type Profile } from '.';

const profile = profiles.find((each) => each.id === 'town-six-months') as Profile;

function withCover(entries: Record<string, string>): Reading {
  const reading = narrativeReading(seedFacts);
  const at = { file: 'so-lieu.xlsx', sheet: 'Thông tin', cell: 'B2' };
  const cover = Object.fromEntries(Object.entries(entries).map(([key, text]) => [key, { text, at }]));
  return {
    ...reading,
    workbooks: reading.workbooks.map((book) => ({
      ...book,
      identity: { entries: cover, period: { id: '2021-H1', text: '6 tháng đầu năm 2021' } },
    })),
  };
}

describe('composeReport', () => {
  it('takes the frame from the cover sheet, and variables over it', () => {
    const reading = withCover({
      body: 'UBND thị xã Quảng Trị',
      'parent-body': 'UBND tỉnh Quảng Trị',
      number: 'Số: 7/BC-UBND',
      date: '05/7/2021',
      place: 'Quảng Trị',
      signer: 'Lê Thị B',
      'signer-position': 'Phó Chủ tịch',
    });
    const { frame } = composeReport(reading, profile).document;
    assert.deepEqual(
      [frame.body, frame.number, frame.date, frame.place],
      ['Ủy ban nhân dân\nthị xã Quảng Trị', '7', '2021-07-05', 'Quảng Trị'],
    );
    assert.deepEqual(frame.signature, {
      authority: 'TM. Ủy ban nhân dân',
      position: 'KT. Chủ tịch\nPhó Chủ tịch',
      name: 'Lê Thị B',
    });
    assert.equal(frame.subject, 'Công tác chỉ đạo, điều hành 6 tháng đầu năm 2021');
    const other = composeReport(reading, profile, {
      variables: {
        number: 'Số: 12/BC-UBND',
        date: '2021-08-01',
        signer: 'Trần C',
        signerPosition: 'Chủ tịch',
        place: 'Đông Hà',
      },
    }).document.frame;
    assert.deepEqual(
      [other.number, other.date, other.place, other.signature.position, other.signature.name],
      ['12', '2021-08-01', 'Đông Hà', 'Chủ tịch', 'Trần C'],
    );
  });

  it('leaves blanks for the clerk where nothing is said', () => {
    const { frame } = composeReport(narrativeReading({}), profile).document;
    assert.deepEqual([frame.number, frame.date, frame.signature.name], ['', null, '']);
  });

  it('finds the period that most sheets state', () => {
    assert.equal(periodOf(withCover({})), '2021-H1');
    assert.equal(periodOf(narrativeReading({})), null);
    assert.deepEqual(['2021-Q3', '2021-H2', '2021-9M', '2021', '2021-M05', '2021-H9', '2021-Q5', 'x'].map(spanOf), [
      'quarter',
      'six-months',
      'nine-months',
      'year',
      'month',
      null,
      null,
      null,
    ]);
  });

  it('prints open errors and accepted findings on a page of its own in front, no annex, and carries every finding as provenance', () => {
    const at = { file: 'chi.xlsx', sheet: 'Biểu 95', cell: 'D12' };
    const finding = (severity: Finding['severity'], code: string, waived: boolean) => ({
      check: 'total-equals-parts',
      code,
      severity,
      at,
      related: [],
      data: {},
      waived,
    });
    const findings = [
      finding('error', 'mismatch', false),
      finding('note', 'remainder', false),
      finding('warning', 'truncated', true),
    ];
    const { document } = composeReport(narrativeReading(seedFacts), profile, {
      findings,
      describe: ({ code }) => `câu về ${code}`,
    });
    const annex = document.annexes.find((each) => each.id === 'sai-lech');
    assert.deepEqual(
      [document.annexes[0]?.id, annex?.inFront, annex?.note.includes('không thuộc văn bản')],
      ['sai-lech', true, true],
    );
    const [table] = annex?.blocks ?? [];
    assert.ok(table?.type === 'table');
    assert.deepEqual(
      table.rows.map((row) => row.map((cell) => cell.text).slice(1)),
      [
        ['chi.xlsx, Biểu 95, ô D12', 'câu về mismatch', 'Chưa xử lý'],
        ['chi.xlsx, Biểu 95, ô D12', 'câu về truncated', 'Đã chấp nhận'],
      ],
    );
    assert.equal(document.provenance.findings.length, 3);
    assert.equal(
      composeReport(narrativeReading(seedFacts), profile).document.annexes.some((each) => each.id === 'sai-lech'),
      false,
    );
  });

  it("uses an office's own wording and shows it in a preview", () => {
    const reading = narrativeReading(seedFacts);
    const text = 'Đàn vật nuôi: {{ benh.size }} loại dịch.';
    const { templates } = readTemplates([{ id: 'livestock-disease', text, file: 'a.liquid' }]);
    const { document } = composeReport(reading, profile, { templates });
    assert.ok(JSON.stringify(document.blocks).includes('Đàn vật nuôi: 2 loại dịch.'));
    assert.equal(previewPassage(reading, profile, 'livestock-disease', text).paragraphs[0]?.[0]?.type, 'text');
    assert.equal(previewPassage(reading, profile, 'livestock-disease', '{{ x }}').fault?.code, 'bad-template');
    assert.ok(previewPassage(reading, profile, 'livestock-disease', null).paragraphs.length > 0);
  });

  it('names special zones among the bodies below where there are any, since there are', () => {
    const province = profiles.find(({ id }) => id === 'province-nine-months') as Profile;
    const below = (body: string, period: string): string | undefined =>
      reportWords(narrativeReading({}), province, { period, variables: { body } })['ten.cap_duoi'];
    assert.equal(below('UBND tỉnh Quảng Trị', '2025-9M'), 'UBND xã, phường, đặc khu');
    assert.equal(below('UBND tỉnh Quảng Trị', '2025-H1'), 'UBND xã, phường');
    assert.equal(below('UBND tỉnh Nghệ An', '2025-9M'), 'UBND xã, phường');
  });

  it('gives templates exactly the words they are promised', () => {
    for (const each of profiles) {
      const given = new Set([
        ...Object.keys(reportWords(narrativeReading({}), each, { period: '2021-H1' })),
        'so_lieu.tinh_den',
        'so_lieu.nam',
        'so_lieu.nam_da_het',
      ]);
      assert.deepEqual([...wordNames].sort(), [...given].sort(), each.id);
    }
  });

  it('asks its budget at every item and discrepancy, by workbook and sheet', () => {
    const finding = (sheet: string): Finding & { waived: boolean } => ({
      check: 'total-equals-parts',
      code: 'mismatch',
      severity: 'error',
      at: { file: 'chi.xlsx', sheet, cell: 'D12' },
      related: [],
      data: {},
      waived: false,
    });
    const findings = ['Biểu 1', 'Biểu 2'].map(finding);
    const budget = askedBudget();
    composeReport(narrativeReading(seedFacts), profile, { findings, budget, sheets: false });
    assert.ok(budget.asked.length > profile.outline.length);
    assert.deepEqual(budget.asked.slice(0, 2), [
      { file: 'chi.xlsx', sheet: 'Biểu 1' },
      { file: 'chi.xlsx', sheet: 'Biểu 2' },
    ]);
    assert.throws(
      () => composeReport(narrativeReading(seedFacts), profile, { findings, sheets: false, budget: askedBudget(2) }),
      (error: unknown) => error instanceof Fault && error.data['sheet'] === 'Biểu 2',
    );
  });
});
