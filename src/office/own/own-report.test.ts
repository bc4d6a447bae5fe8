/** An office's own report: read with line and column, put over the built-in one, and the same where nothing is changed. */
import { strict as assert } from 'node:assert';
import { narrativeReading } from '../../../test/support/narrative-reading';
import { readingOf } from '../../../test/support/reading-of';
import { seedFacts } from '../../../test/support/seed-facts';
import type { Reading } from '../../core/reading';
import { catalogue } from '../../forms';
import { describeFault } from '../../language';
import { readable } from '../../narrative';
import { composeReport, profiles, readOwnReport, startFolder, unsigned, type OwnFile, type Profile } from '..';

const profile = profiles.find(({ id }) => id === 'commune-nine-months') as Profile;
const body = { body: 'UBND xã Tân Lập' };
const file = (name: string, ...lines: string[]): OwnFile => ({ name, text: lines.join('\n') });
const faultsOf = (...files: OwnFile[]): string[] =>
  readOwnReport(files, catalogue).faults.map(({ code, data }) =>
    [code, data['file'], data['line'], data['column'], data['problem']].join(' | '),
  );

function compose(files: readonly OwnFile[], reading: Reading = narrativeReading(seedFacts)) {
  const { report, faults } = readOwnReport(files, catalogue);
  assert.deepEqual(
    faults.map((fault) => describeFault(fault, 'vi')),
    [],
  );
  return composeReport(reading, profile, { period: '2025-9M', variables: body, own: report });
}
const texts = (composition: ReturnType<typeof compose>): string[] =>
  composition.document.blocks.map((block) =>
    block.type === 'paragraph'
      ? `${block.id}: ${readable(block.content)}`
      : block.type === 'heading'
        ? block.text
        : `${block.type} ${block.id}`,
  );

describe('office/own', () => {
  it('begins as the built-in report: the written folder gives the same document, for every profile', () => {
    for (const each of profiles.filter(({ length }) => length === 'full')) {
      const { report, faults } = readOwnReport(startFolder(each), catalogue);
      assert.deepEqual(faults, [], each.id);
      const options = { period: '2025-9M', variables: body };
      const reading = narrativeReading(seedFacts);
      assert.deepEqual(
        composeReport(reading, each, { ...options, own: report }).document,
        composeReport(reading, each, options).document,
        each.id,
      );
    }
  });

  it("ends with its sign where a department's text closes it, as the built-in report does", () => {
    const reading = narrativeReading({
      ...seedFacts,
      texts: { ...seedFacts.texts, 'narrative-text ket-thuc text': 'Trên đây là báo cáo của UBND xã.' },
    });
    const [own, builtIn] = [startFolder(profile), []].map((files) => texts(compose(files, reading)).at(-1));
    assert.equal(own, builtIn);
    assert.match(own ?? '', /\.\/\.$/);
  });

  it('lets a figure of report.yaml into the passages that name it, and changes no other', () => {
    const shared = 'figures:\n  x: { form: budget-revenue, line: total-revenue, column: actual }\n';
    const [report, ...others] = startFolder(profile);
    assert.ok(report);
    const more = [{ ...report, text: report.text.replace('outline:', `${shared}outline:`) }, ...others];
    assert.deepEqual(texts(compose(more)), texts(compose([report, ...others])));
  });

  it('takes a line of text with a colon as it was typed, and says what it cannot take', () => {
    const typed = file(
      'report.yaml',
      'recipients:',
      '  - Như trên',
      '  - Thường trực Đảng ủy: báo cáo',
      '  - Lưu: VT, KT',
      '  - Lưu:',
    );
    assert.deepEqual(compose([typed]).document.frame.recipients, [
      'Như trên',
      'Thường trực Đảng ủy: báo cáo',
      'Lưu: VT, KT',
      'Lưu:',
    ]);
    const [wrong = ''] = faultsOf(file('report.yaml', 'recipients:', '  - Như trên', '  - { a: 1, b: 2 }'));
    assert.match(wrong, /\| 3 \| .*mục thứ 2 của “recipients” phải là một dòng chữ/);
  });

  it('takes title, subject, addressees, recipients and signature', () => {
    const { frame } = compose([
      file(
        'report.yaml',
        'title: Báo cáo nhanh',
        'symbol: BC-VP',
        'subject: "Tình hình {{ ky.ten }}"',
        'addressees: [Đảng ủy xã]',
        'recipients: [Như trên, "Lưu: VP"]',
        'signature: { authority: TL. CHỦ TỊCH, position: Chánh Văn phòng, name: Lê Văn Tám }',
      ),
    ]).document;
    assert.deepEqual(
      [frame.kind, frame.symbol, frame.subject, frame.addressees, frame.recipients],
      ['Báo cáo nhanh', 'BC-VP', 'Tình hình 9 tháng đầu năm 2025', ['Đảng ủy xã'], ['Như trên', 'Lưu: VP']],
    );
    assert.deepEqual(frame.signature, { authority: 'TL. CHỦ TỊCH', position: 'Chánh Văn phòng', name: 'Lê Văn Tám' });
  });

  it('names a word that there is none of, and a brace without one, in every text that is printed', () => {
    const wrong = faultsOf(
      file(
        'report.yaml',
        'subject: "Tình hình {{ ky.tên }}"',
        'recipients: ["{{ ten.co_quan }}", "{ ten.dang }"]',
        'outline:',
        '  - heading: "Đánh giá {{ ky.ten"',
        '  - sentence: "Theo {{ ten.dang_uy }}:"',
        '  - heading: "Kết quả {{ ky.ten }}"',
      ),
    );
    assert.deepEqual(wrong.map((fault) => fault.replace(/ sẽ in nguyên.*$/, '')).sort(), [
      'bad-office | report.yaml | 1 | 10 | “{{ ky.tên }}”',
      'bad-office | report.yaml | 2 | 35 | “{ ten.dang }”',
      'bad-office | report.yaml | 4 | 14 | “{{ ky.ten”',
      'bad-office | report.yaml | 5 | 15 | “{{ ten.dang_uy }}”',
    ]);
  });

  it('never puts the name of one under the position of another', () => {
    const at = { file: 'so.xlsx', sheet: 'Thông tin', cell: 'B2' };
    const entries = { signer: { text: 'Nguyễn Văn Tám', at }, 'signer-position': { text: 'Chủ tịch', at } };
    const workbooks = [{ file: 'so.xlsx', sha256: null, sheets: [], identity: { entries } }];
    const signed = (line: string) =>
      compose([file('report.yaml', line)], readingOf({ facts: {}, workbooks })).document.frame.signature;
    assert.deepEqual(signed('signature: { position: KT. Chủ tịch, name: Trần Thị Hai }'), {
      authority: 'TM. Ủy ban nhân dân',
      position: 'KT. Chủ tịch\nPhó Chủ tịch',
      name: 'Trần Thị Hai',
    });
    assert.deepEqual(signed('signature: { position: KT. Chủ tịch }'), {
      authority: 'TM. Ủy ban nhân dân',
      position: 'Chủ tịch',
      name: 'Nguyễn Văn Tám',
    });
    const { report } = readOwnReport(
      [file('report.yaml', 'signature: { authority: TL. CHỦ TỊCH, position: Phó Chủ tịch, name: Trần Thị Hai }')],
      catalogue,
    );
    const { signer, frame } = unsigned(report);
    assert.deepEqual([signer, frame], [null, { authority: 'TL. CHỦ TỊCH' }]);
    assert.deepEqual(unsigned({ ...report, signer: null }).frame, report.frame);
  });

  it('prints a new passage of one added file, with figures by form, by words of the sheet and by cell, each led to its cell', () => {
    const composition = compose([
      file(
        'passages/tin-bai.md',
        '---',
        'title: Tin bài',
        'figures:',
        '  so_tin: { form: broadcasts, line: news, column: count }',
        '  so_bai: { sheet: broadcasts, line: features, column: count }',
        '  so_ct: { sheet: broadcasts, cell: C99 }',
        '---',
        'Đã phát {{ so_tin | dem_dv: "tin" }}, {{ so_bai | dem_dv: "bài" }}{% if so_ct.co %} và {{ so_ct | so }}{% endif %}.',
      ),
    ]);
    const lines = texts(composition);
    const at = lines.indexOf('tin-bai/1: Đã phát 377 tin, 132 bài.');
    assert.ok(at > 0 && at < lines.indexOf('II. ĐÁNH GIÁ CHUNG'), lines.join('\n'));
    const block = composition.document.blocks[at];
    assert.ok(block?.type === 'paragraph');
    assert.deepEqual(
      block.content.flatMap((piece) => (piece.type === 'figure' ? [piece.factId] : [])),
      ['broadcasts.news.count', 'broadcasts.features.count'],
    );
  });

  it('names a head without its dashes, a passage that stands twice, and the line of what fails when it is printed', () => {
    const head = [
      'title: Tin',
      'figures:',
      '  so: { form: broadcasts, line: news, column: count }',
      '---',
      'Có {{ so }}.',
    ];
    for (const lines of [head, ['---', ...head.filter((line) => line !== '---')]])
      assert.match(faultsOf(file('passages/tin.md', ...lines))[0] ?? '', /\| 1 \| 1 \| phần khai báo .* “---”; thiếu/);
    const twice = [
      'outline:',
      '  - passage: crops',
      '  - { passage: crops, when: thu.tong.uoc.co }',
      '  - passage: crops',
    ];
    assert.deepEqual(faultsOf(file('report.yaml', ...twice)), [
      'bad-office | report.yaml | 4 | 14 | đoạn “crops” đã có ở mục thứ 1 của dàn bài, sẽ in hai lần',
    ]);
    const wording = ['---', ...head.slice(0, 4), 'Số tin {{ so | theo_chieu: "tăng #" }}.'];
    assert.throws(
      () => compose([file('passages/tin.md', ...wording)]),
      (error: { data?: Record<string, string> }) =>
        error.data?.['file'] === 'passages/tin.md' && error.data['line'] === '6',
    );
  });

  it('prints a passage that stands where the outline names it nowhere else, and whose report it is where no workbook says it', () => {
    const own = (outline: string): readonly OwnFile[] => [
      file('report.yaml', 'body: UBND xã Hòa Lạc', 'place: Hòa Lạc', 'outline:', '  - heading: Kết quả', outline),
      file(
        'passages/viec-rieng.md',
        '---',
        'outline: có',
        '---',
        'Đã làm việc riêng của {{ ten.dia_ban }} {{ ten.noi }}.',
      ),
    ];
    assert.match(texts(compose(own('  - passage: viec-rieng'))).join('\n'), /Đã làm việc riêng của xã Tân Lập\./);
    assert.doesNotMatch(texts(compose(own('  - sentence: Không có gì'))).join('\n'), /việc riêng/);
    const { report } = readOwnReport(own('  - passage: viec-rieng'), catalogue);
    const { document } = composeReport(narrativeReading(seedFacts), profile, { period: '2025-9M', own: report });
    assert.deepEqual(
      [document.frame.body.replace('\n', ' '), document.frame.place],
      ['Ủy ban nhân dân xã Hòa Lạc', 'Hòa Lạc'],
    );
    assert.deepEqual([unsigned(report).body, unsigned(report).place], [null, null]);
  });

  it('carries the note of a line', () => {
    const lines = texts(
      compose(
        [
          file('report.yaml', 'figures:', '  tong: { form: budget-revenue, line: total-revenue, column: actual }'),
          file(
            'passages/ghi-chu.md',
            'Thu {{ tong | so_dv }}{% if tong.ghi_chu != "" %} ({{ tong.ghi_chu }}){% endif %}.',
          ),
        ],
        narrativeReading({ ...seedFacts, texts: { 'budget-revenue total-revenue note': 'chưa kể viện trợ' } }),
      ),
    );
    assert.ok(lines.includes('ghi-chu/1: Thu 151.024 triệu đồng (chưa kể viện trợ).'), lines.join('\n'));
  });

  it('follows an outline of its own, with conditions, tables, and built-in passages in its own words', () => {
    const lines = texts(
      compose([
        file(
          'report.yaml',
          'figures:',
          '  tong_thu: { form: budget-revenue, line: total-revenue, column: actual }',
          'outline:',
          '  - heading: Ngân sách',
          '  - sentence: "{{ ten.co_quan }} báo cáo {{ ky.ten }} như sau:"',
          '  - passage: budget-revenue',
          '  - { heading: Có thu, level: 2, when: tong_thu.co }',
          '  - { heading: Không thu, level: 2, when: "tong_thu.co == false" }',
          '  - { text: I.9, mark: gạch, optional: có }',
          '  - { table: retail-industry, when: ban_le.uoc.co }',
        ),
        file('passages/budget-revenue.md', 'Thu được {{ tong_thu | so_dv: "tỷ đồng", 1 }}.'),
      ]),
    );
    assert.deepEqual(lines.slice(0, 4), [
      'I. NGÂN SÁCH',
      'cau/1: UBND xã báo cáo 9 tháng đầu năm 2025 như sau:',
      'budget-revenue/1: Thu được 151,0 tỷ đồng.',
      '1. Có thu',
    ]);
    assert.equal(lines.length, 4);
  });

  it('says what is wrong with file, line and column', () => {
    assert.deepEqual(
      faultsOf(
        file(
          'report.yaml',
          'title: A',
          'subjekt: B',
          'outline:',
          '  - heading: X',
          '    level: 7',
          '  - passage: la',
          '  - {}',
          '  - { heading: Y, when: "khong.co" }',
          'annexes: [khong-co]',
        ),
      ),
      [
        'bad-office | report.yaml | 2 | 10 | không có mục nào tên “subjekt”; dùng được: body, place, title, symbol, subject, addressees, recipients, signature, figures, outline, annexes',
        'bad-office | report.yaml | 5 | 12 | “7” phải là một trong: 1, 2, 3',
        'bad-office | report.yaml | 7 | 5 | mỗi mục của dàn bài phải có đúng một trong: heading, sentence, passage, text, table, unbound, rows, chart',
        'bad-office | report.yaml | 9 | 11 | không có biểu nào mã “khong-co”',
        'bad-office | report.yaml | 6 | 14 | không có đoạn nào tên “la” (thiếu tệp passages/la.md)',
        'bad-office | report.yaml | 8 | 25 | không có tên "khong.co" trong mẫu câu này',
      ],
    );
    assert.deepEqual(
      faultsOf(
        file(
          'passages/a.md',
          '---',
          'figures:',
          '  so: { form: crops, line: khoai, column: actual }',
          '  hai: {}',
          '  Ba: {}',
          '---',
          'x',
        ),
        file('passages/b.md', '---', 'title: B', '---', '', 'Có {{ so | so }}.'),
        file('passages/c.md', 'Dòng một', '{% if %}'),
        file('passages/e.md', '---', 'figures: { thu: { sheet: A, cell: D1 } }', '---', 'x'),
        file('passages/d.md', '---', 'title: [', '---', 'x'),
      ).map((fault) => fault.split(' | ').slice(0, 4).join(' | ')),
      [
        'bad-office | passages/a.md | 3 | 28',
        'bad-office | passages/a.md | 3 | 43',
        'bad-office | passages/a.md | 4 | 3',
        'bad-office | passages/a.md | 5 | 3',
        'bad-template | passages/b.md | 5 | 7',
        'bad-template | passages/c.md | 2 | 6',
        'bad-office | passages/e.md | 2 | 12',
        'bad-office | passages/d.md | 2 | 9',
      ],
    );
    const [fault] = readOwnReport([file('report.yaml', 'outline: x')], catalogue).faults;
    assert.match(
      fault ? describeFault(fault, 'en') : '',
      /not declared well at line 1, column 10: "outline" must be a list/,
    );
  });
});
