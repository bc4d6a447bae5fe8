/** Who is to hand in what, from bodies.yaml and from last period, held against what came. */
import { strict as assert } from 'node:assert';
import type { Identity, WorkbookReading } from '../../core/reading';
import type { Intake, IntakeBook } from './intake';
import { namelessAmong } from './nameless';
import { readRoster } from './read-roster';
import { rosterOfLast } from './roster';
import { againstRoster, type Standing } from './standing';

const TREE = `bodies:
  - name: UBND tỉnh Bình An
    bodies:
      - name: UBND xã Tân Hòa
        due: 15
        departments:
          - { name: Phòng Tài chính - Kế hoạch, forms: [budget-revenue, budget-expenditure] }
          - { name: Phòng Văn hóa - Xã hội, forms: [crops], due: 20/7/2025 }
          - { name: Văn phòng }
      - name: UBND xã Long Sơn
        forms: [targets]
`;
const ASKED = { period: '2025-H1', today: '2025-07-16', due: null };

type Brought = readonly [file: string, identity: Partial<Identity>, forms: readonly (string | null)[], errors?: number];

function taken(...books: readonly Brought[]): { readonly workbooks: WorkbookReading[]; readonly intake: Intake } {
  const workbooks = books.map(([file, identity, forms]) => ({
    ...{ file, sha256: null, identity: { entries: {}, ...identity } },
    sheets: forms.map((form) => ({
      ...{ name: form ?? `Bảng ${file}`, visibility: 'visible' as const, form, reason: null, facts: 4, relations: 1 },
    })),
  }));
  const intakeBooks = books.map(([file, , forms, errors = 0]): IntakeBook => ({
    ...{ file, department: file, period: '', seal: { state: 'unsealed' } },
    sheets: forms.map((form) => ({
      ...{ file, sheet: form ?? `Bảng ${file}`, form, state: 'unsealed' as const, facts: 4, errors },
    })),
  }));
  return { workbooks, intake: { books: intakeBooks, missing: [], contradictions: [], duplicates: [], periods: [] } };
}

const brief = ({ sender, state, late, due, missing, errors, books }: Standing): string =>
  [
    sender.department || sender.body || sender.file,
    state,
    late ? 'late' : '',
    due ?? '',
    missing.map(({ form, sheet }) => form ?? sheet).join(),
    String(errors),
    books.map(({ file }) => file).join(),
  ].join('|');

describe('the roster', () => {
  const { roster, faults } = readRoster('danh-sach.yaml', TREE);
  assert.ok(roster);

  it('is read from bodies.yaml: whoever has something to send, with forms and days', () => {
    assert.deepEqual(faults, []);
    assert.deepEqual(againstRoster(roster, { workbooks: [] }, null, ASKED).standings.map(brief), [
      'Phòng Tài chính - Kế hoạch|owed|late|2025-07-15|budget-revenue,budget-expenditure|0|',
      'Phòng Văn hóa - Xã hội|owed||2025-07-20|crops|0|',
      'Văn phòng|owed|late|2025-07-15||0|',
      'UBND xã Long Sơn|owed|||targets|0|',
    ]);
    const wrong = readRoster('sai.yaml', 'bodies:\n  - name: A\n    forms: [khong-co]\n');
    assert.deepEqual(
      wrong.faults.map(({ code, data }) => [code, data['file'], data['line']]),
      [['bad-office', 'sai.yaml', '3']],
    );
    assert.equal(readRoster('trong.yaml', '').roster, null);
  });

  it('knows a department by its name, short name or body, and says what is missing and wrong', () => {
    const { workbooks, intake } = taken(
      ['tc.xlsx', { body: 'UBND xã Tân Hòa', department: 'PHÒNG TC-KH' }, ['budget-revenue'], 2],
      ['vh.xlsx', { body: 'Phòng Văn hóa và Xã hội xã Tân Hòa' }, ['cover', 'crops']],
      ['ls.xlsx', { body: 'Ủy ban nhân dân xã Long Sơn', department: 'Văn phòng' }, ['targets']],
      ['la.xlsx', { body: 'UBND xã Tân Hòa', department: 'Phòng Nội vụ' }, ['crops']],
    );
    const { standings, unexpected } = againstRoster(roster, { workbooks }, intake, { ...ASKED, due: '2025-07-31' });
    assert.deepEqual(standings.map(brief), [
      'Phòng Tài chính - Kế hoạch|partly|late|2025-07-15|budget-expenditure|2|tc.xlsx',
      'Phòng Văn hóa - Xã hội|complete||2025-07-20||0|vh.xlsx',
      'Văn phòng|owed|late|2025-07-15||0|',
      'UBND xã Long Sơn|complete||2025-07-31||0|ls.xlsx',
    ]);
    assert.deepEqual(unexpected, ['la.xlsx']);
  });

  it('does not ask who filled in which sheet of a workbook that names no department', () => {
    const { workbooks, intake } = taken(['ca.xlsx', { body: 'UBND xã Tân Hòa' }, ['crops', 'budget-revenue'], 1]);
    const { standings, unexpected } = againstRoster(roster, { workbooks }, intake, ASKED);
    assert.deepEqual(standings.slice(0, 3).map(brief), [
      'Phòng Tài chính - Kế hoạch|partly|late|2025-07-15|budget-expenditure|1|ca.xlsx',
      'Phòng Văn hóa - Xã hội|complete||2025-07-20||1|ca.xlsx',
      'Văn phòng|owed|late|2025-07-15||0|',
    ]);
    assert.deepEqual(unexpected, []);
  });

  it("is learnt from last period's workbooks, with sheets of no known form by their names, and files by theirs", () => {
    const before = taken(
      ['Tài chính Q1-2025.xlsx', {}, ['cover', 'budget-revenue', null]],
      ['vp.xlsx', { body: 'UBND xã Tân Hòa', department: 'Văn phòng' }, ['targets']],
      ['vp2.xlsx', { body: 'UBND xã Tân Hòa', department: 'Văn phòng' }, ['crops']],
    );
    const learnt = rosterOfLast({ workbooks: before.workbooks, tables: [] });
    assert.deepEqual(learnt.files, ['Tài chính Q1-2025.xlsx', 'vp.xlsx', 'vp2.xlsx']);
    const now = taken(
      ['tài chính quý 2 năm 2025.xlsx', {}, ['budget-revenue']],
      ['vp.xlsx', { body: 'UBND xã Tân Hòa', department: 'Văn phòng' }, ['targets', 'crops']],
    );
    assert.deepEqual(againstRoster(learnt, now, now.intake, { ...ASKED, due: '2025-07-10' }).standings.map(brief), [
      'Tài chính Q1-2025.xlsx|partly|late|2025-07-10|Bảng Tài chính Q1-2025.xlsx|0|tài chính quý 2 năm 2025.xlsx',
      'Văn phòng|complete||2025-07-10||0|vp.xlsx',
    ]);
  });
});

describe('workbooks that do not say whose they are', () => {
  it('are named beside those that do, and not where nobody does', () => {
    const { workbooks } = taken(
      ['tc.xlsx', { body: 'UBND xã Tân Hòa' }, ['crops']],
      ['hoa-don.xlsx', { body: 'Công ty TNHH Sao Mai' }, [null]],
      ['vp.xlsx', { body: 'Văn phòng' }, [null]],
    );
    assert.deepEqual(namelessAmong({ workbooks, tables: [] }), ['hoa-don.xlsx']);
    assert.deepEqual(namelessAmong({ workbooks: workbooks.slice(1, 2), tables: [] }), []);
  });
});
