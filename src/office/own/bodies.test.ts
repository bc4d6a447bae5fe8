/** The tree of bodies: read with line and column, and asked of the workbooks that are there. */
import { strict as assert } from 'node:assert';
import type { Reading } from '../../core/reading';
import { catalogue } from '../../forms';
import { againstBodies, describeLacking, describeUnknownBody, readOwnReport, type OwnFile } from '..';

const file = (...lines: string[]): OwnFile => ({ name: 'bodies.yaml', text: lines.join('\n') });
const TREE = file(
  'bodies:',
  '  - name: UBND tỉnh Quảng Trị',
  '    bodies:',
  '      - name: UBND xã Tân Lập',
  '        due: 15',
  '        forms: [targets]',
  '        departments:',
  '          - { name: Phòng Kinh tế, forms: [budget-revenue, Diện tích và sản lượng cây trồng, crops] }',
  '          - { name: Văn phòng, forms: [citizen-reception], due: 20/10/2025 }',
);

function reading(...books: readonly (readonly [body: string, department: string, ...forms: string[]])[]): Reading {
  const file = (index: number): string => `so-${String(index)}.xlsx`;
  const tables = books.flatMap(([, , ...forms], index) => forms.map((form) => ({ file: file(index), form })));
  return {
    workbooks: books.map(([body, department], index) => ({
      ...{ file: file(index), sha256: null, sheets: [] },
      identity: { body, ...(department === '' ? {} : { department }), entries: {} },
    })),
    tables: tables as unknown as Reading['tables'],
    facts: [],
    relations: [],
    texts: [],
    observations: [],
    withdrawn: [],
    accounts: [],
  };
}

describe('bodies.yaml', () => {
  it('is read as a tree, and its problems named with line and column', () => {
    const { bodies, faults } = readOwnReport(
      [{ ...TREE, text: TREE.text.replace('Diện tích và sản lượng cây trồng, ', '') }],
      catalogue,
    );
    assert.deepEqual(faults, []);
    const commune = bodies?.[0]?.bodies[0];
    assert.deepEqual(
      [commune?.name, commune?.due, commune?.departments.map(({ forms }) => forms)],
      ['UBND xã Tân Lập', { days: 15 }, [['budget-revenue', 'crops'], ['citizen-reception']]],
    );
    const wrong = readOwnReport(
      [
        file(
          'bodies:',
          '  - name: A',
          '    forms: [la]',
          '    due: mai',
          '  - name: a',
          '  - forms: []',
          '    bodies: x',
        ),
      ],
      catalogue,
    );
    assert.deepEqual(
      wrong.faults.map(({ data }) => [data['file'], data['line'], data['column'], data['problem']].join(' | ')),
      [
        'bodies.yaml | 3 | 13 | không có biểu nào mã “la”',
        'bodies.yaml | 4 | 10 | hạn “mai” phải là số ngày sau khi hết kỳ (15) hoặc một ngày (15/10/2025)',
        'bodies.yaml | 5 | 11 | “a” đã được nêu',
        'bodies.yaml | 6 | 5 | thiếu “name” (tên cơ quan, phòng)',
        'bodies.yaml | 7 | 13 | “bodies” phải là một danh sách',
      ],
    );
    assert.equal(readOwnReport([file('bodies: [')], catalogue).faults.length, 1);
    assert.equal(readOwnReport([], catalogue).bodies, null);
  });

  it('says which forms the bodies that sent workbooks still owe, and which bodies it does not know', () => {
    const { bodies } = readOwnReport(
      [{ ...TREE, text: TREE.text.replace('Diện tích và sản lượng cây trồng, ', '') }],
      catalogue,
    );
    const { lacking, strangers } = againstBodies(
      reading(
        ['UBND xã Tân Lập', 'Phòng Kinh tế', 'budget-revenue', 'targets'],
        ['UBND XÃ TÂN LẬP', 'Văn phòng', 'crops'],
        ['UBND xã Khác', '', 'crops'],
      ),
      bodies ?? [],
      '2025-9M',
    );
    assert.deepEqual(
      lacking.map((each) => describeLacking(each, catalogue, 'vi').replace(/“[^”]*”/, `“${each.form}”`)),
      [
        'Phòng Kinh tế, UBND xã Tân Lập: chưa có biểu “crops” (hạn 15/10/2025).',
        'Văn phòng, UBND xã Tân Lập: chưa có biểu “citizen-reception” (hạn 20/10/2025).',
      ],
    );
    assert.deepEqual(strangers, ['UBND xã Khác']);
    assert.match(describeUnknownBody('UBND xã Khác', 'en'), /does not know the body "UBND xã Khác"/);
    const alone = againstBodies(
      reading(['UBND xã Tân Lập', '', 'budget-revenue', 'crops', 'targets', 'citizen-reception']),
      bodies ?? [],
      '2025-9M',
    );
    assert.deepEqual(alone.lacking, []);
  });

  it('is as long as the country needs, and forms go by their titles too', () => {
    const lines = Array.from({ length: 300 }, (_, at) => {
      const name = `Xã ${String(at)} ${'x'.repeat(2000)}`;
      return `  - { name: ${name}, forms: [crops, Thu ngân sách] }`;
    });
    const { bodies, faults } = readOwnReport([file('bodies:', ...lines)], catalogue);
    assert.deepEqual([bodies?.length, faults], [300, []]);
    assert.deepEqual(bodies?.[299]?.forms, ['crops', 'budget-revenue']);
  });
});
