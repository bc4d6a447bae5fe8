import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { Fault } from '../../core/fault';
import { inspectOwnForms, parseOwnForms } from './from-yaml';
import { describeProblem, PROBLEM_CODES } from './problem';

const GOOD = `
forms:
  - id: van-hoa-co-so
    title: Thiết chế văn hóa cơ sở
    layout: outline
    recognise: { titles: [THIẾT CHẾ VĂN HÓA CƠ SỞ] }
    unit: ~
    columns:
      - { key: number, role: number, headings: [STT, TT] }
      - { key: label, role: label, headings: Nội dung }
      - { key: plan, role: measure, headings: [Kế hoạch], code: 001 }
      - { key: actual, role: measure, headings: [Thực hiện], code: "2" }
      - { key: percent-of-plan, role: measure, headings: [Tỷ lệ (%)], unit: "%", additive: không, rounded: có }
    lines:
      - { key: houses, number: I, label: Nhà văn hóa, required: true }
    relations:
      - { over: columns, formula: percent-of-plan=actual/plan×100 }
`;

/** The first problem as "line:column code". */
function first(yaml: string): string {
  const problem = inspectOwnForms(yaml).problems[0];
  return problem && 'line' in problem.place
    ? `${String(problem.place.line)}:${String(problem.place.column)} ${problem.code}`
    : 'none';
}

describe('own forms in YAML', () => {
  it('reads a definition with its defaults, codes as they are written', () => {
    const [form] = parseOwnForms(GOOD, 'bieu.yaml');
    assert.equal(form?.id, 'van-hoa-co-so');
    assert.equal(form?.unit, null);
    assert.deepEqual(form?.title, { vi: 'Thiết chế văn hóa cơ sở', en: 'Thiết chế văn hóa cơ sở' });
    assert.deepEqual(form?.columns[2], { key: 'plan', role: 'measure', headings: ['Kế hoạch'], code: '001' });
    assert.deepEqual(form?.columns[4], {
      key: 'percent-of-plan',
      role: 'measure',
      headings: ['Tỷ lệ (%)'],
      unit: '%',
      additive: false,
      rounded: true,
    });
    assert.deepEqual(form?.lines, [{ key: 'houses', number: 'I', label: 'Nhà văn hóa', required: true }]);
    assert.deepEqual(form?.identities, []);
  });

  it('takes a single definition, a list, and several documents', () => {
    const one = GOOD.split('\n')
      .slice(2)
      .map((line) => line.slice(4))
      .join('\n')
      .replace(/^id:/m, 'id:');
    assert.equal(parseOwnForms(one, 'a.yaml').length, 1);
    assert.deepEqual(
      parseOwnForms(`${GOOD}\n---\n${GOOD.replace('van-hoa-co-so', 'khac')}`, 'a.yaml').map((form) => form.id),
      ['van-hoa-co-so', 'khac'],
    );
  });

  it('names line and column of what is wrong', () => {
    assert.equal(first(GOOD.replace('layout: outline', 'layout: bảng')), '5:13 not-allowed');
    assert.equal(first(GOOD.replace('role: label', 'rôle: label')), '10:9 missing');
    assert.equal(first(GOOD.replace('actual/plan', 'actual/dự-toán')), '17:35 bad-formula');
    assert.equal(first(GOOD.replace('actual/plan', 'actual/budget')), '17:35 unknown-name');
    assert.equal(first(GOOD.replace('unit: ~', 'unit: dòng tiền')), '7:11 unknown-unit');
    assert.equal(first(GOOD.replace('key: actual', 'key: plan')), '12:16 duplicate-key');
    assert.equal(first('forms: [unclosed'), '1:17 yaml');
    assert.equal(first(''), '1:1 no-form');
    assert.equal(first(`${GOOD}\n---\n${GOOD}`), '22:9 duplicate-form');
  });

  it('throws one fault with file, place and a Vietnamese reason', () => {
    assert.throws(
      () => parseOwnForms(GOOD.replace('layout: outline', 'layout: bảng'), 'bieu.yaml'),
      (error) =>
        error instanceof Fault &&
        error.code === 'bad-form' &&
        error.data['file'] === 'bieu.yaml' &&
        error.data['line'] === '5' &&
        /phải là một trong: outline/.test(error.data['reason'] ?? ''),
    );
  });

  it('is bounded: aliases, nesting, size', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map(
        (name, at) =>
          `${name}: &${name} [${Array(9)
            .fill(`*${'abcdefg'[at] ?? ''}`)
            .join(',')}]`,
      ),
    ].join('\n');
    assert.equal(first(bomb), '1:1 too-nested');
    assert.equal(first('['.repeat(50_000)), '1:1 too-nested');
    assert.equal(
      first(Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')),
      '1:1 too-large',
    );
    assert.equal(
      first(Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')),
      '1:1 too-nested',
    );
  });

  it('names a key that stands twice, and looks at tens of thousands of keys in the time that they take', () => {
    assert.equal(first('id: a\ntitle: b\nlines:\n  - { key: a, label: b, key: c }'), '4:25 yaml');
    assert.equal(first('id: a\ntitle: b\nid: c'), '3:1 yaml');
    const started = process.cpuUsage();
    first(Array.from({ length: 40_000 }, (_, at) => `k${String(at)}: 1`).join('\n'));
    first('- a\n'.repeat(120_000));
    assert.ok(process.cpuUsage(started).user < 8_000_000);
  });

  it('never throws, whatever the text', () => {
    const pieces = fc.constantFrom(
      'forms:',
      '\n',
      '  ',
      '- ',
      'id: a',
      '{',
      '}',
      '[',
      ']',
      '&a ',
      '*a',
      '"',
      ': ',
      '__proto__: x',
      'columns:',
      '!!js ',
      '|',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const { forms, problems } = inspectOwnForms(parts.join(''));
        assert.ok(forms.length + problems.length > 0);
      }),
      { numRuns: 500 },
    );
  });

  it('has a sentence in both languages for every code', () => {
    for (const code of PROBLEM_CODES) {
      for (const language of ['vi', 'en'] as const)
        assert.notEqual(describeProblem({ code, data: {} }, language), code);
    }
  });
});
